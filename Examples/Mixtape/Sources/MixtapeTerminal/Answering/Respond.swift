// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaSkill
public import LinkedHTTP
internal import MixtapeSkill

/// `mixtape respond`: one request in, one response out.
public struct Respond: Sendable {
    /// The response's JSON; always a response envelope. A CGI answer has headers before it.
    public let body: [UInt8]
    /// Why Alexa gets no answer, where the request was refused.
    public let problem: String?
    /// 0 if Alexa can be answered, 1 if the request was refused.
    public var exitCode: Int32 { problem == nil ? 0 : 1 }

    init(body: [UInt8], problem: String?) {
        self.body = body
        self.problem = problem
    }

    /// Answers a request envelope.
    ///
    /// - Parameters:
    ///   - request: The envelope's bytes.
    ///   - skillID: The skill whose requests are answered; `nil` or empty answers those of any.
    ///   - http: What requests to Spotify are sent over.
    ///   - memory: Where the skill keeps what it remembers of the user.
    ///   - log: Told what the skill logs.
    public init(
        to request: [UInt8], skillID: String?, over http: any HTTP.Transport,
        remembering memory: any AttributeStore = InMemoryAttributeStore(),
        log: @escaping @Sendable (String) -> Void = { _ in }
    ) async {
        let id = skillID.flatMap { $0.isEmpty ? nil : $0 }
        let answer = await Mixtape(id: id, over: http, remembering: memory, log: log).skill.respond(to: request)
        body = answer.body
        problem = answer.refusal.map { "\($0)" } ?? (answer.status == 200 ? nil : "the skill answered \(answer.status)")
    }
}
