// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("A planted secret")
struct PlantedTests {
    static let secret = Planted.clientSecret
    static let pair = "example:\(secret.text)"

    static let disguises = [
        secret.text, "\(secret.text.prefix(24))…", secret.text.replacing("/", with: "\\/"),
        secret.text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "",
        secret.text.addingPercentEncoding(withAllowedCharacters: .urlQueryAllowed) ?? "",
        Data(secret.text.utf8).base64EncodedString(), Data(pair.utf8).base64EncodedString(),
        Data("an\(pair)".utf8).base64EncodedString(), Data("a\(pair)".utf8).base64EncodedString(),
        "\(Array(secret.text.utf8))", "\(Data(pair.utf8).map { $0 })",
    ]

    @Test("Is found in every form", arguments: disguises)
    func found(text: String) { #expect(Planted.found(in: text) == [Self.secret]) }

    @Test("Is found in a dump of its bytes")
    func dumped() {
        var text = ""
        dump(["key": Array(Self.secret.text.utf8)], to: &text)
        #expect(Planted.found(in: text) == [Self.secret])
    }

    @Test("Is found behind every kind of mirror, in errors and in what is encoded")
    func shown() {
        struct Quiet: Error, Encodable, CustomStringConvertible {
            var description: String { "quiet" }
            func encode(to encoder: any Encoder) throws {
                var container = encoder.singleValueContainer()
                try container.encode(PlantedTests.secret.text)
            }
        }
        struct Deep: CustomStringConvertible, CustomDebugStringConvertible {
            let inner: [String: [String?]] = ["key": [nil, PlantedTests.secret.text]]
            var description: String { "deep" }
            var debugDescription: String { "deep" }
        }
        #expect(!Shown(Deep()).leaks.isEmpty)
        #expect(Shown(Quiet()).leaks.allSatisfy { $0.contains("Codable") })
        #expect(!Shown(Quiet()).leaks.isEmpty)
        #expect(Shown("REDACTED").leaks.isEmpty)
    }
}
