// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaSkill
public import LinkedHTTP
internal import MixtapeSkill

extension Respond {
    /// Answers an HTTP request that a web server gives to a program of its own (CGI, RFC 3875).
    ///
    /// The request's method and headers are in the environment, its body is the standard input. Each process answers one request,
    /// and verifies no signature: that would need Amazon's certificate each time. So it refuses what Alexa signed, and is for a
    /// web server that has verified the request and removed the signature, or for your own machine.
    public static func cgi(
        _ body: [UInt8], environment: [String: String], over http: any HTTP.Transport,
        log: @escaping @Sendable (String) -> Void = { _ in }
    ) async throws(SkillDefects) -> Respond {
        let id = environment["ALEXA_SKILL_ID"].flatMap { $0.isEmpty ? nil : $0 }
        let endpoint = try Endpoint(Mixtape(id: id, over: http, log: log).skill, verifying: .unverified)
        let answer = await endpoint.respond(to: body, method: environment["REQUEST_METHOD"] ?? "") { name in
            // RFC 3875 section 4.1.18.
            let key = "HTTP_" + name.uppercased().map { $0 == "-" ? "_" : String($0) }.joined()
            return environment[key].map { [$0] } ?? []
        }
        // RFC 3875 section 6.
        let fields = [("Status", "\(answer.status)")] + answer.headers.map { ($0.name, $0.value) }
        let head = fields.map { "\($0.0): \($0.1)\r\n" }.joined() + "\r\n"
        return Respond(body: Array(head.utf8) + answer.body, problem: answer.refusal.map { "\($0)" })
    }

    /// The number of bytes to read from standard input: the server may leave it open behind the body
    /// (RFC 3875 section 4.2).
    public static func length(_ environment: [String: String]) -> Int {
        max(Int(environment["CONTENT_LENGTH"] ?? "") ?? 0, 0)
    }
}
