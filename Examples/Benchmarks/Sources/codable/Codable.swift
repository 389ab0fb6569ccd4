// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaModels
import Foundation
import Serving

/// The skill on Foundation's `JSONDecoder` and `JSONEncoder`: with `models` on the SDK's models, through the bridge that makes
/// them `Codable`; with `structs` on structs whose conformance the compiler writes, as most skills in Swift have them.
@main
struct Codable {
    static func main() async {
        if CommandLine.arguments.contains("structs") {
            await serve { envelope in
                await Self.respond { try JSONEncoder().encode(try Plain.reply(to: Self.decode(Plain.self, envelope))) }
            } decode: { envelope in
                (try? Self.decode(Plain.self, envelope)) != nil
            }
        } else {
            await serve { envelope in
                await Self.respond {
                    try JSONEncoder().encode(Modelled.reply(to: try Self.decode(RequestEnvelope.self, envelope)))
                }
            } decode: { envelope in
                (try? Self.decode(RequestEnvelope.self, envelope)) != nil
            }
        }
    }

    static func decode<Model: Decodable>(_ type: Model.Type, _ envelope: [UInt8]) throws -> Model {
        try JSONDecoder().decode(type, from: Data(envelope))
    }

    /// Returns a body for every request; an empty one if the request cannot be read.
    static func respond(_ body: () throws -> Data) async -> [UInt8] {
        (try? [UInt8](body())) ?? Array("{}".utf8)
    }
}
