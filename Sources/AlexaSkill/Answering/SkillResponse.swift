// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The HTTP response to send back to Alexa: status, headers and body.
public struct SkillResponse: Sendable {
    /// 200, or 400 if the body was not a request from Alexa to this skill. An ``Endpoint`` also answers 405 for another method
    /// than `POST`, 413 for a body that is too large, and 500 where it could not verify the request.
    public let status: Int
    /// The JSON of a response envelope: an empty one where the request was refused. No bytes in answer to `HEAD`.
    public let body: [UInt8]
    /// Why the request was refused, where it was.
    public let refusal: Skill.Refusal?
    /// The cancelled task of a handler or a verifier that was late.
    let unfinished: Task<Void, Never>?

    init(
        status: Int = 200, body: [UInt8], refusal: Skill.Refusal? = nil, unfinished: Task<Void, Never>? = nil
    ) {
        self.status = status
        self.body = body
        self.refusal = refusal
        self.unfinished = unfinished
    }

    /// The headers to send with the body.
    public var headers: [(name: String, value: String)] {
        let type = ("Content-Type", "application/json;charset=UTF-8")
        return status == 405 ? [type, ("Allow", "POST")] : [type]
    }

    /// Suspends until a handler or a verifier that was too late, and was cancelled, has ended.
    ///
    /// Await it in a function runtime that freezes between events, before you ask for the next event: otherwise the
    /// handler would go on during another user's turn.
    public func settled() async { await unfinished?.value }
}

extension SkillResponse: CustomStringConvertible, CustomReflectable {
    /// The status and the size of the body. What the user hears and what the session remembers are not shown.
    public var description: String {
        "\(status) (\(body.count) bytes)\(refusal.map { ", \($0)" } ?? "")"
    }
    public var customMirror: Mirror { Mirror(reflecting: description) }
}
