// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaModels
internal import LinkedCore
internal import Synchronization

/// A request as it was received, and what all its turns share. A class, so that handing a turn on costs one reference, and
/// the envelope, which is large, is never copied.
final class ReceivedRequest: Sendable {
    let envelope: RequestEnvelope
    /// The size of the request in bytes.
    let size: Int
    let deadline: Deadline
    let journal: Journal?
    /// What keeps the skill's attributes, if it has any.
    let keeper: AttributeKeeper?
    private let record = Mutex<AttributeRecord?>(nil)

    /// Reads the envelope in place, so that it is not copied.
    init(
        reading json: inout JSONReader, deadline: Deadline, journal: Journal?, keeper: AttributeKeeper?
    ) throws(JSONError) {
        envelope = try RequestEnvelope(from: &json)
        size = json.offset
        self.deadline = deadline
        self.journal = journal
        self.keeper = keeper
    }

    /// The attributes of the turn's owner, once they have been used.
    var ownRecord: AttributeRecord? { record.withLock { $0 } }

    /// Keeps the record of the turn's owner, if none was kept before, and returns the one that is kept.
    func keep(_ new: AttributeRecord) -> AttributeRecord {
        record.withLock { kept in
            kept = kept ?? new
            return kept ?? new
        }
    }

    /// Whether the request is for another skill than the one with this id; `nil` takes the requests of any.
    func isForOther(than id: String?) -> Bool {
        guard let id else { return false }
        return envelope.applicationID != id
    }

    /// The request as JSON, with members that no model has.
    var request: JSON {
        if case .other(let request) = envelope.request { return request.json }
        return envelope.body["request"] ?? .null
    }

    /// The intent of an `IntentRequest`.
    var intent: AlexaIntent {
        get throws {
            guard case .intent(let request) = envelope.request else { throw Unreadable(self) }
            return request.intent
        }
    }

    /// The token of the account that the turn is for: a freshly linked one, the recognised speaker's, the user's.
    var accountToken: AccessToken? {
        if case .event(let event) = envelope.request, let token = event.body?.accessToken { return token }
        if let token = envelope.person?.accessToken { return AccessToken(of: token) }
        return envelope.accountToken
    }

    /// Returns why the turn's account has to be linked again; `nil` if the error is about another token, or about none.
    ///
    /// - Parameter assumed: Whether an error that does not say which token was refused is about the turn's account.
    func linkProblem(of error: any Error, assumingAccount assumed: Bool) -> LinkProblem? {
        guard let failure = error as? any LinkFailure, let problem = failure.linkProblem else { return nil }
        guard let refused = failure.refusedToken else { return assumed ? problem : nil }
        return accountToken.map { TokenIdentity($0) } == refused ? problem : nil
    }
}
