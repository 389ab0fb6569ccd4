// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Synchronization

/// A request as a server receives it.
struct Sent: Sendable {
    var method = "POST"
    var signature = [Sent.signature]
    var url = [Sent.url]
    var body: [UInt8]

    static let signature = "c2lnbmVk"
    static let url = "https://s3.amazonaws.com/echo.api/echo-api-cert-12.pem"
    /// The time at which tests happen.
    static let now = WallTime(secondsSince1970: 1_800_000_000)

    init(
        _ type: String = "LaunchRequest", id: String? = "amzn1.echo-api.request.1",
        sent: String? = #""\#(Sent.text(now))""#, to skill: String = "amzn1.ask.skill.mine"
    ) {
        var members = [#""type":"\#(type)""#]
        if let id { members.append(#""requestId":"\#(id)""#) }
        if let sent { members.append(#""timestamp":\#(sent)"#) }
        let application = #"{"application":{"applicationId":"\#(skill)"}}"#
        body = Array(
            #"{"version":"1.0","context":{"System":\#(application)},"request":{\#(members.joined(separator: ","))}}"#
                .utf8)
    }

    /// A request that was sent so many seconds before or after ``now``.
    init(_ type: String = "LaunchRequest", seconds: Int64) {
        self.init(type, sent: #""\#(Self.text(Self.now.advanced(bySeconds: seconds)))""#)
    }

    static func text(_ time: WallTime) -> String { Timestamp(secondsSince1970: time.secondsSince1970).text }

    func header(_ name: String) -> [String] {
        switch name.lowercased() {
        case "signature-256": signature
        case "signaturecertchainurl": url
        default: []
        }
    }
}

/// What a verifier was asked.
struct Question: Sendable, Hashable {
    var body: [UInt8]
    var signature = Sent.signature
    var url = Sent.url
}

/// Answers as the test says, and notes what it was asked.
struct ScriptedVerifier: RequestVerifier {
    let questions = Notes<Question>()
    let error: @Sendable (Question) async -> VerificationError?

    func verify(_ body: [UInt8], signature: String, certificateURL: String) async throws(VerificationError) {
        let question = Question(body: body, signature: signature, url: certificateURL)
        questions.note(question)
        if let error = await error(question) { throw error }
    }
}

/// A skill behind an endpoint, and what happened there.
struct Stage: Sendable {
    let events: Notes<Skill.Event>
    let handled: Notes<String>
    let verifier: ScriptedVerifier
    let endpoint: Endpoint

    init(
        clock: any Clock<Duration> = ContinuousClock(), remembering count: Int = 0,
        verifiedBy error: @escaping @Sendable (Question) async -> VerificationError? = { _ in nil },
        now: @escaping @Sendable () -> WallTime = { Sent.now },
        handler: @escaping @Sendable () -> Reply = { "Hello." }
    ) throws {
        let (events, handled) = (Notes<Skill.Event>(), Notes<String>())
        let skill = Skill(id: "amzn1.ask.skill.mine", clock: clock, onEvent: events.note) {
            On(.anything) { _, turn in
                handled.note(turn.envelope.request.requestID ?? "no id")
                return handler()
            }
        }
        self.events = events
        self.handled = handled
        verifier = ScriptedVerifier(error: error)
        endpoint = try Endpoint(skill, verifying: verifier, remembering: count, now: now)
    }

    func send(_ sent: Sent) async -> SkillResponse {
        await endpoint.respond(to: sent.body, method: sent.method, header: sent.header)
    }

    /// Why the requests were rejected, as the events say.
    var rejections: [Skill.Refusal] {
        events.all.compactMap { event in
            switch event.outcome {
            case .rejected(let refusal): refusal
            case .unreadable(let error): .unreadable(error)
            case .otherSkill: .wrongSkill
            default: nil
            }
        }
    }
}

/// A wall clock that a test moves.
final class MovedTime: Sendable {
    private let time = Mutex(Sent.now)
    var now: WallTime { time.withLock { $0 } }
    func move(bySeconds seconds: Int64) { time.withLock { $0 = $0.advanced(bySeconds: seconds) } }
}
