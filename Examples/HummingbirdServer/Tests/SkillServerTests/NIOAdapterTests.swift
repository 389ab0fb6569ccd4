// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill
import NIOCore
import NIOHTTP1
import Testing

/// What the article "Hosting" shows for a server on SwiftNIO alone.
struct NIOAdapter {
    let endpoint: Endpoint

    func answer(_ head: HTTPRequestHead, _ body: ByteBuffer) async -> (HTTPResponseHead, ByteBuffer) {
        let answer = await endpoint.respond(
            to: body.readableBytesView, method: head.method.rawValue, headers: head.headers)
        var headers = HTTPHeaders(answer.headers.map { ($0.name, $0.value) })
        headers.add(name: "Content-Length", value: String(answer.body.count))
        let response = HTTPResponseHead(
            version: head.version, status: .init(statusCode: answer.status), headers: headers)
        return (response, ByteBuffer(bytes: answer.body))
    }
}

struct NIOAdapterTests {
    private static func answer(
        _ method: HTTPMethod, _ headers: HTTPHeaders = [:]
    ) async throws -> (HTTPResponseHead, ByteBuffer) {
        await NIOAdapter(endpoint: try .mixtape()).answer(
            HTTPRequestHead(version: .http1_1, method: method, uri: "/alexa", headers: headers),
            ByteBuffer(bytes: Requests.launch(token: "Robin")))
    }

    @Test("Answers with status, headers and body")
    func answers() async throws {
        let (head, body) = try await Self.answer(.POST)
        #expect(head.status == .ok)
        #expect(head.headers["Content-Length"] == ["\(body.readableBytes)"])
        #expect(String(buffer: body).contains("Welcome back, Robin!"))
    }

    @Test("Refuses what the endpoint refuses, whatever the case of a header's name")
    func refuses() async throws {
        let (wrongMethod, _) = try await Self.answer(.PUT)
        #expect(wrongMethod.status == .methodNotAllowed)
        #expect(wrongMethod.headers["Allow"] == ["POST"])
        let (signed, _) = try await Self.answer(.POST, ["signature-256": "AAAA"])
        #expect(signed.status == .badRequest)
    }
}
