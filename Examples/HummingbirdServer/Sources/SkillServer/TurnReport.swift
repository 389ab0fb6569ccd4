// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaSkill
public import Logging
internal import Metrics
internal import Synchronization

/// Writes one log line for every request, and counts it.
///
/// ```swift
/// let report = TurnReport(to: logger)
/// let skill = Skill(onEvent: report.note) { … }
/// ```
///
/// | metric | kind | what |
/// |---|---|---|
/// | `alexa.turns` | counter | requests |
/// | `alexa.turn.duration` | timer | from the request's arrival to the answer |
/// | `alexa.turn.calls` | counter | requests that were sent with an account's token, retries included |
///
/// Each has the dimensions `alexa.request.type` and `alexa.outcome`. Type and intent are those of requests from Alexa;
/// anyone may send the others, so that theirs are not counted apart. What the log says is in an event, which has no
/// id of a user, no token, and nothing that was said.
public struct TurnReport: Sendable {
    private let logger: Logger
    private let explain: @Sendable (any Error) -> String?
    private let instruments = Instruments()

    /// Makes a report.
    ///
    /// - Parameters:
    ///   - logger: Gets the lines.
    ///   - explain: Returns what the log says about an error that a turn failed with, beyond its type; `nil` for nothing.
    ///     Return the text only of errors that you know to hold no secret.
    public init(to logger: Logger, explain: @escaping @Sendable (any Error) -> String? = { _ in nil }) {
        self.logger = logger
        self.explain = explain
    }

    /// Logs and counts a request. It is what a skill's `onEvent` calls.
    public func note(_ event: Skill.Event) {
        let key = Instruments.Key(type: event.requestType.map { clipped($0) } ?? "none", outcome: event.outcome.name)
        instruments[key].record(event)
        logger.log(level: event.outcome.level, "turn", metadata: metadata(of: event), source: "SkillServer")
    }

    private func metadata(of event: Skill.Event) -> Logger.Metadata {
        var metadata: Logger.Metadata = [
            "outcome": "\(clipped(event.outcome.description))", "bytes_in": "\(event.bytesIn)",
            "bytes_out": "\(event.bytesOut)", "milliseconds": "\(event.duration.roundedMilliseconds)",
        ]
        if let type = event.requestType { metadata["type"] = "\(clipped(type))" }
        if let intent = event.intent { metadata["intent"] = "\(clipped(intent))" }
        if let id = event.requestID { metadata["request_id"] = "\(clipped(id))" }
        if event.calls > 0 { metadata["calls"] = "\(event.calls)" }
        if !event.remarks.isEmpty {
            metadata["remarks"] = .array(event.remarks.prefix(8).map { "\(clipped($0.description))" })
        }
        if case .failed(let error) = event.outcome, let text = explain(error) { metadata["error"] = "\(clipped(text))" }
        return metadata
    }
}

/// The metrics of each kind of turn. They are made once.
private final class Instruments: Sendable {
    struct Key: Hashable {
        let type: String
        let outcome: String
    }

    struct Set: Sendable {
        let turns: Counter
        let duration: Timer
        let calls: Counter

        init(_ key: Key) {
            let dimensions = [("alexa.request.type", key.type), ("alexa.outcome", key.outcome)]
            turns = Counter(label: "alexa.turns", dimensions: dimensions)
            duration = Timer(label: "alexa.turn.duration", dimensions: dimensions)
            calls = Counter(label: "alexa.turn.calls", dimensions: dimensions)
        }

        func record(_ event: Skill.Event) {
            turns.increment()
            duration.recordNanoseconds(Int64(event.duration / .nanoseconds(1)))
            if event.calls > 0 { calls.increment(by: event.calls) }
        }
    }

    private let sets = Mutex<[Key: Set]>([:])

    subscript(key: Key) -> Set {
        sets.withLock { sets in
            if let set = sets[key] { return set }
            let set = Set(key)
            sets[key] = set
            return set
        }
    }
}

extension Duration {
    /// The milliseconds, to a hundredth.
    fileprivate var roundedMilliseconds: Double { (self / .microseconds(10)).rounded() / 100 }
}

extension Skill.Refusal {
    /// A sender who gets status 500 may be Alexa.
    fileprivate var level: Logger.Level {
        switch self {
        case .memoryFull, .verificationLate: .warning
        default: .notice
        }
    }
}

extension Skill.Event.Outcome {
    /// The name of the outcome in metrics.
    fileprivate var name: String {
        switch self {
        case .answered: "answered"
        case .linked: "linked"
        case .missing: "missing"
        case .refused: "refused"
        case .scope: "scope"
        case .permissions: "permissions"
        case .late: "late"
        case .failed: "failed"
        case .unhandled: "unhandled"
        case .otherSkill: "other_skill"
        case .unreadable: "unreadable"
        case .rejected: "rejected"
        @unknown default: "other"
        }
    }

    /// How important the line is: what strangers send is no failure of this server.
    fileprivate var level: Logger.Level {
        switch self {
        case .failed: .error
        case .late, .unhandled: .warning
        case .rejected(let refusal): refusal.level
        case .otherSkill, .unreadable: .notice
        default: .info
        }
    }
}
