// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaModels
internal import LinkedCore
internal import Synchronization

/// Collects what the event of one request will say. It is only made if the skill has an `onEvent`.
final class Journal: Sendable {
    let calls = CallCounter()
    private let pages = Mutex(Pages())

    private struct Pages {
        var remarks: [Skill.Event.Remark] = []
        var usesAccount = false
        var error: (any Error)?
    }

    func note(_ remark: Skill.Event.Remark) { pages.withLock { $0.remarks.append(remark) } }

    /// Notes that a handler got the linked account.
    func noteAccount() { pages.withLock { $0.usesAccount = true } }

    /// Notes the error that the answer was made of; `nil` for an answer of a handler's own.
    func note(answerTo error: (any Error)?) { pages.withLock { $0.error = error } }

    var remarks: [Skill.Event.Remark] { pages.withLock { $0.remarks } }

    /// What became of a request that was answered in time.
    var outcome: Skill.Event.Outcome {
        let (error, usesAccount) = pages.withLock { ($0.error, $0.usesAccount) }
        switch error {
        case let error as AccountNotLinked: return Skill.Event.Outcome(error.problem)
        case let error as PermissionsNotGranted where !error.missingPermissions.isEmpty:
            return .permissions(error.missingPermissions)
        case is Unhandled: return .unhandled
        case let error as AttributeError: return .failed(error)
        case let error? where !(error is any ReplyableError): return .failed(error)
        default: return usesAccount ? .linked : .answered
        }
    }
}

/// Says that no handler takes the request.
struct Unhandled: Error {}

extension Skill.Event.Outcome {
    fileprivate init(_ problem: LinkProblem) {
        switch problem {
        case .missing: self = .missing
        case .insufficientScope(let scopes): self = .scope(scopes)
        default: self = .refused
        }
    }
}

extension Skill.Event {
    init(_ outcome: Outcome, of received: ReceivedRequest, journal: Journal, duration: Duration, bytesOut: Int) {
        let request = received.envelope.request
        requestID = request.requestID
        requestType = request.type
        switch request {
        case .intent(let request): intent = request.intent.name
        case .canFulfillIntent(let request): intent = request.intent.name
        default: intent = nil
        }
        self.outcome = outcome
        self.duration = duration
        bytesIn = received.size
        self.bytesOut = bytesOut
        calls = journal.calls.count
        remarks = received.envelope.problems.map { .malformed($0) } + Self.refusedEarlier(request) + journal.remarks
    }

    /// Makes the event of a request of which nothing else is known.
    init(_ outcome: Outcome, duration: Duration, bytesIn: Int, bytesOut: Int) {
        requestID = nil
        requestType = nil
        intent = nil
        self.outcome = outcome
        self.duration = duration
        self.bytesIn = bytesIn
        self.bytesOut = bytesOut
        calls = 0
        remarks = []
    }

    private static func refusedEarlier(_ request: AlexaRequest) -> [Remark] {
        switch request {
        case .sessionEnded(let request): request.error.map { [.earlierAnswerRefused($0.type)] } ?? []
        case .systemException(let request): [.earlierAnswerRefused(request.error?.type)]
        default: []
        }
    }
}
