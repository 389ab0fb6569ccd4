// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// What the server answers at which path.
struct Routes: Sendable {
    let endpoint: Endpoint
    let readiness: Readiness

    var router: Router<BasicRequestContext> {
        let router = Router(options: .autoGenerateHeadEndpoints)
        router.get("health") { _, _ in "ok\n" }
        router.get("ready") { [readiness] _, _ in
            let state = readiness.current
            return EditedResponse(status: state == .ready ? .ok : .serviceUnavailable, response: "\(state)\n")
        }
        // The endpoint says what it thinks of other methods.
        let skill = router.group("alexa").add(middleware: TracingMiddleware()).add(middleware: MetricsMiddleware())
        for method in Self.methods {
            skill.on("", method: method) { request, _ in try await answer(request) }
        }
        return router
    }

    private static var methods: [HTTPRequest.Method] {
        [.get, .head, .put, .delete, .connect, .options, .trace, .post, .patch]
    }

    private func answer(_ request: Request) async throws -> Response {
        let body = try await Self.body(of: request)
        let answer = await endpoint.respond(to: body, method: request.method.rawValue) { name in
            HTTPField.Name(name).map { request.headers[values: $0] } ?? []
        }
        var headers = HTTPFields()
        for (name, value) in answer.headers {
            if let name = HTTPField.Name(name) { headers.append(HTTPField(name: name, value: value)) }
        }
        return Response(
            status: HTTPResponse.Status(code: answer.status), headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body)))
    }

    /// Reads the body, up to a byte more than the endpoint accepts: it answers such a request with status 413.
    private static func body(of request: Request) async throws -> [UInt8] {
        let most = Skill.longestRequest + 1
        var body: [UInt8] = []
        for try await part in request.body {
            body.append(contentsOf: part.readableBytesView.prefix(most - body.count))
            guard body.count < most else { return body }
        }
        // Where a connection ends early, the server takes what it has for the whole.
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), body.count < length {
            throw HTTPError(.badRequest)
        }
        return body
    }
}
