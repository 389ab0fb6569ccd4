// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaSkill
public import FlyingFox
internal import Foundation

extension Endpoint {
    /// Answers a request of FlyingFox.
    public func answer(_ request: HTTPRequest) async throws -> HTTPResponse {
        // FlyingFox's own `bodyData` has no limit. What is above the endpoint's is read and dropped: FlyingFox would take
        // the rest of a body for the next request.
        var body: [UInt8] = []
        for try await part in request.bodySequence where body.count <= Skill.longestRequest {
            body += part
        }
        let answer = await respond(to: body, method: request.method.rawValue) { name in
            request.headers.values(for: HTTPHeader(name))
        }
        var headers = HTTPHeaders()
        for (name, value) in answer.headers { headers[HTTPHeader(name)] = value }
        return HTTPResponse(
            statusCode: HTTPStatusCode(answer.status, phrase: ""), headers: headers, body: Data(answer.body))
    }
}
