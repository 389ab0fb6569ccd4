// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import SkillServer
import Testing

/// What a real server on loopback answers.
struct RouteTests {
    private static func answer(
        _ method: HTTPRequest.Method, _ path: String, headers: HTTPFields = [:], _ body: [UInt8]? = nil
    ) async throws -> TestResponse {
        let server = SkillServer(try .mixtape(), settings: .test, logger: Logger(label: "test"))
        return try await server.application.test(.live) { client in
            try await client.execute(
                uri: path, method: method, headers: headers, body: body.map { ByteBuffer(bytes: $0) })
        }
    }

    @Test("Answers a request of Alexa's")
    func answers() async throws {
        let answer = try await Self.answer(.post, "/alexa", Requests.launch(token: "Robin"))
        #expect(answer.status == .ok)
        #expect(answer.headers[.contentType] == "application/json;charset=UTF-8")
        let envelope = try ResponseEnvelope(json: Array(buffer: answer.body))
        #expect("\(try #require(envelope.response.outputSpeech))".contains("Welcome back, Robin!"))
    }

    @Test(
        "Answers other methods with 405", arguments: [HTTPRequest.Method.get, .put, .delete, .patch, .options, .head])
    func method(_ method: HTTPRequest.Method) async throws {
        let answer = try await Self.answer(method, "/alexa", method == .put ? Requests.launch() : nil)
        #expect(answer.status == .methodNotAllowed)
        #expect(answer.headers[.allow] == "POST")
    }

    @Test(
        "Answers what is no request with 400", arguments: ["", "{}", "hello", "[[[[", #"{"version":"1.0"}"#, "\u{0}"])
    func unreadable(_ body: String) async throws {
        let answer = try await Self.answer(.post, "/alexa", Array(body.utf8))
        #expect(answer.status == .badRequest)
        #expect(String(buffer: answer.body) == #"{"version":"1.0","response":{}}"#)
    }

    @Test("Answers a request for another skill with 400")
    func otherSkill() async throws {
        let answer = try await Self.answer(.post, "/alexa", Requests.launch(skill: "amzn1.ask.skill.other"))
        #expect(answer.status == .badRequest)
    }

    @Test("Answers a body that is too large with 413, at the first byte too many")
    func tooLarge() async throws {
        let most = [UInt8](repeating: 0x20, count: Skill.longestRequest)
        #expect(try await Self.answer(.post, "/alexa", most).status == .badRequest)
        #expect(try await Self.answer(.post, "/alexa", most + [0x20]).status == .contentTooLarge)
        #expect(try await Self.answer(.post, "/alexa", most + most + most).status == .contentTooLarge)
    }

    @Test("Refuses a signed request where signatures are not verified")
    func signed() async throws {
        for name in ["Signature-256", "signature-256", "SignatureCertChainUrl"] {
            let headers = [try #require(HTTPField.Name(name)): "c2lnbmF0dXJl"] as HTTPFields
            #expect(try await Self.answer(.post, "/alexa", headers: headers, Requests.launch()).status == .badRequest)
        }
    }

    @Test("Knows three paths", arguments: ["/", "/alexa/more", "/favicon.ico", "/ALEXA", "/alexa%2f", "//"])
    func elsewhere(_ path: String) async throws {
        #expect(try await Self.answer(.post, path, Requests.launch()).status == .notFound)
    }

    @Test("Tells that it lives and is ready", arguments: ["/health", "/ready"])
    func lives(_ path: String) async throws {
        #expect(try await Self.answer(.get, path).status == .ok)
        let head = try await Self.answer(.head, path)
        #expect(head.status == .ok)
        #expect(head.body.readableBytes == 0)
        #expect(try await Self.answer(.post, path).status == .notFound)
    }
}
