// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaModels
public import LinkedCore

/// The account of a turn whose handler needs none.
public struct Guest: Sendable, Hashable {
    init() {}
}

/// One request and what is known about it. A handler gets it together with its input.
///
/// A handler that needs the linked account has `Turn<Spotify>`, and with it ``account``; one that does not has
/// `Turn<Guest>`.
public struct Turn<Account: Sendable>: Sendable {
    /// The linked account's client.
    public let account: Account
    let received: ReceivedRequest
}

extension Turn {
    /// The whole request as Alexa sent it.
    public var envelope: RequestEnvelope { received.envelope }
    /// The request.
    public var request: AlexaRequest { received.envelope.request }
    /// The session's attributes; empty without a session.
    public var session: SessionAttributes { SessionAttributes(received.envelope.session?.rawAttributes) }
    /// The Alexa account.
    public var user: User? { received.envelope.user }
    /// The recognised speaker.
    public var person: Person? { received.envelope.person }
    /// The device that the user speaks to.
    public var device: Device? { received.envelope.device }
    /// The user's language and country, such as `de-DE`.
    public var locale: AlexaLocale? { received.envelope.request.locale }
    /// How far Alexa's dialog for this intent is, and whether it was confirmed.
    public var dialog: Dialog { Dialog(of: received.envelope.request) }
    /// The moment by which the answer has to be ready.
    public var deadline: Deadline { received.deadline }
    /// The request's whole JSON, also what the SDK does not model; its tokens are redacted.
    public var json: JSON { received.envelope.body }
    /// Whether the request carries an account's token.
    public var isLinked: Bool { received.accountToken != nil }
}

extension Turn: CustomStringConvertible, CustomReflectable {
    /// The request's type and id: neither the account nor what the user said.
    public var description: String { "Turn(\(request.type), \(request.requestID ?? "no id"))" }
    public var customMirror: Mirror { Mirror(reflecting: description) }
}

/// How far Alexa's dialog for an intent is.
public struct Dialog: Sendable, Hashable {
    /// `STARTED`, `IN_PROGRESS` or `COMPLETED`; `nil` when the intent has no dialog model.
    public let state: DialogState?
    /// Whether the user was asked to confirm the intent, and what they said.
    public let confirmation: ConfirmationStatus

    init(of request: AlexaRequest) {
        if case .intent(let request) = request {
            state = request.dialogState
            confirmation = request.intent.confirmationStatus
        } else {
            state = nil
            confirmation = .none
        }
    }
}
