// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaModels
import Foundation
import LinkedCore
import TestSupport
import Testing

@Suite("Damaged bodies are read or refused")
struct MutationTests {
    /// How often each body is damaged for each seed; `MUTATION_ROUNDS` in the environment makes it a soak test.
    private static let rounds = ProcessInfo.processInfo.environment["MUTATION_ROUNDS"].flatMap(Int.init) ?? 3

    @Test("Nothing traps or hangs, and what is read can be written", arguments: [1, 2, 3, 4] as [UInt64])
    func requests(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let everything = try Fixtures.json("Envelopes/everything.json")
        let bodies = try Fixtures.names(in: "Requests").map { name -> JSON in
            var body = everything
            body["request"] = try Fixtures.json("Requests/\(name).json")
            return body
        }
        var (read, tried) = (0, 0)
        for _ in 0..<Self.rounds {
            for body in bodies {
                let bytes = Mutation.mutate(body, &random)
                tried += 1
                guard let envelope = Self.read(bytes) else { continue }
                read += 1
                let written = try RequestEnvelope(json: envelope.jsonBytes(revealingTokens: true))
                #expect(written.request.type == envelope.request.type)
                #expect(try JSON(parsing: envelope.rawBytes) == envelope.body)
                look(into: envelope.context)
            }
        }
        // Otherwise only the first lines of the reader are tested.
        #expect(read * 10 > tried * 4, "read \(read) of \(tried)")
    }

    @Test("No text contains a token, wherever damage puts it", arguments: [7, 8] as [UInt64])
    func tokens(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let body = try Fixtures.json("Envelopes/everything.json")
        for _ in 0..<Self.rounds * 50 {
            let bytes = Mutation.changed(body, 3, &random).jsonBytes()
            guard let envelope = Self.read(bytes) else { continue }
            var texts = [envelope.description, ""]
            dump(envelope, to: &texts[1])
            // Session attributes are the skill's own, and are encoded exactly as they were.
            let attributes = JSON.object(envelope.session?.attributes ?? [:]).jsonBytes()
            if !String(decoding: attributes, as: UTF8.self).contains("example-token") {
                texts.append(String(decoding: envelope.jsonBytes(), as: UTF8.self))
            }
            for text in texts {
                for kind in ["", "consent-", "person-", "api-"] { #expect(!text.contains("example-\(kind)token")) }
            }
        }
    }

    @Test("The same goes for directives", arguments: [5, 6] as [UInt64])
    func directives(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let bodies = try Fixtures.names(in: "Directives").map { try Fixtures.json("Directives/\($0).json") }
        for _ in 0..<Self.rounds * 10 {
            for body in bodies {
                guard let directive = try? Directive(json: Mutation.mutate(body, &random)) else { continue }
                #expect(try Directive(json: directive.jsonBytes()).type == directive.type)
            }
        }
    }

    /// Reads a body; an error has to name a place in it.
    private static func read(_ bytes: [UInt8]) -> RequestEnvelope? {
        do throws(JSONError) {
            return try RequestEnvelope(json: bytes)
        } catch {
            #expect(0...bytes.count ~= error.offset)
            return nil
        }
    }

    /// Asks for every block.
    private func look(into context: Context) {
        _ = (context.viewport, context.viewports, context.apl, context.presentation, context.audioPlayer)
        _ = (context.geolocation, context.extensions, context.dataStorePackages, context.appLink)
        _ = (context.automotive, context.advertising, context.system?.device?.aplVersion)
        for problem in context.$viewport.problems + context.$apl.problems { #expect(problem.offset >= 0) }
    }
}
