// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The answer to send back: a status, the body's type and the body.
public struct SkillResponse: Sendable {
    /// 200, or 400 if the body was no request of Alexa to this skill.
    public let status: Int
    /// JSON: a response envelope, always.
    public let body: [UInt8]
    /// Why the request was refused, where it was.
    public let refusal: Skill.Refusal?
    /// The handler that was too late, while it winds up.
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
        [("Content-Type", "application/json;charset=UTF-8")]
    }

    /// Suspends until a handler that was too late, and was cancelled, has ended.
    ///
    /// A function runtime that freezes between events awaits it before it asks for the next one, so that no handler wakes
    /// inside another user's turn.
    public func settled() async { await unfinished?.value }
}

extension SkillResponse: CustomStringConvertible, CustomReflectable {
    /// The status and the size of the body: what the user hears, and what the session remembers, is no line of a log.
    public var description: String {
        "\(status) (\(body.count) bytes)\(refusal.map { ", \($0)" } ?? "")"
    }
    public var customMirror: Mirror { Mirror(reflecting: description) }
}
