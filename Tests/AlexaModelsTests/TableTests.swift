// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaModels
import LinkedCore
import Testing

@Suite("Everything that Alexa documents has its model")
struct TableTests {
    @Test("Requests: all members are read and written again", arguments: Row.requests)
    func request(_ row: Row) throws {
        let json = try Fixtures.json("Requests/\(row.name).json")
        #expect(row.missing(in: json) == [])
        let (request, problems) = try JSONReader.read(json.jsonBytes()) { (json: inout JSONReader) throws(JSONError) in
            (try AlexaRequest(from: &json), json.problems)
        }
        #expect(problems == [])
        #expect(request.type == row.name)
        #expect(request.requestID == "amzn1.echo-api.request.example-1")
        #expect(request.timestamp?.secondsSince1970 == 1_778_675_696)
        #expect(request.locale == .enGB)
        if case .other = request { #expect(row.isRetired) } else { #expect(!row.isRetired) }
        #expect(try JSON(parsing: request.jsonBytes(revealingTokens: true)).isSame(as: json))
    }

    @Test("Directives: all members are read and written again", arguments: Row.directives)
    func directive(_ row: Row) throws {
        let json = try Fixtures.json("Directives/\(row.name).json")
        #expect(row.missing(in: json) == [])
        let directive = try Directive(json: json.jsonBytes())
        #expect(directive.type == row.name)
        if case .other = directive { #expect(row.isRetired) } else { #expect(!row.isRetired) }
        #expect(try JSON(parsing: directive.jsonBytes()).isSame(as: json))
    }

    @Test("Commands of APL: all members are read and written again", arguments: Fixtures.names(in: "Commands"))
    func command(_ name: String) throws {
        let json = try Fixtures.json("Commands/\(name).json")
        let command = try APLCommand(json: json.jsonBytes())
        if case .other = command { Issue.record("\(name) has no model") }
        #expect(try JSON(parsing: command.jsonBytes()).isSame(as: json))
    }

    @Test("Blocks of the context: all members are read, without problems", arguments: Row.contextBlocks)
    func block(_ row: Row) throws {
        let json = try #require(try Fixtures.json("Envelopes/everything.json")["context"]?[row.name])
        #expect(row.missing(in: json) == [])
    }

    @Test("The context is written again from its models")
    func context() throws {
        let json = try #require(try Fixtures.json("Envelopes/everything.json")["context"])
        let original = try Context(json: json.jsonBytes())
        var context = Context(system: original.system)
        context.viewport = original.viewport
        context.viewports = original.viewports
        context.apl = original.apl
        context.presentation = original.presentation
        context.audioPlayer = original.audioPlayer
        context.geolocation = original.geolocation
        context.extensions = original.extensions
        context.dataStorePackages = original.dataStorePackages
        context.appLink = original.appLink
        context.automotive = original.automotive
        context.advertising = original.advertising
        #expect(try JSON(parsing: context.jsonBytes(revealingTokens: true)).isSame(as: json))
    }

    @Test("The table has every fixture, and every fixture is in the table")
    func complete() {
        #expect(Row.requests.map(\.name).sorted() == Fixtures.names(in: "Requests"))
        #expect(Row.directives.map(\.name).sorted() == Fixtures.names(in: "Directives"))
        #expect(Row.requests.count == 59)
        #expect(Fixtures.names(in: "Commands").count == 25)
    }

    @Test("Envelopes and responses are written again", arguments: Fixtures.names(in: "Envelopes"))
    func envelope(_ name: String) throws {
        let json = try Fixtures.json("Envelopes/\(name).json")
        let envelope = try RequestEnvelope(json: json.jsonBytes())
        #expect(envelope.problems == [])
        var written = try JSON(parsing: envelope.jsonBytes(revealingTokens: true))
        if name == "unknown-request" {
            // The token of a request without a model is redacted for good.
            #expect(written["request"]?["body"]?["accessToken"] == "REDACTED")
            written["request"] = json["request"]
        }
        #expect(written.isSame(as: json))
    }

    @Test("Responses are written again", arguments: Fixtures.names(in: "Responses"))
    func response(_ name: String) throws {
        let json = try Fixtures.json("Responses/\(name).json")
        #expect(try JSON(parsing: ResponseEnvelope(json: json.jsonBytes()).jsonBytes()).isSame(as: json))
    }
}
