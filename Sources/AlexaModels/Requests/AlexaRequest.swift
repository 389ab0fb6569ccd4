// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore

/// A request of Alexa: one case for each kind.
///
/// The cases are indirect: most are large, and a request is passed on more often than it is inspected.
@nonexhaustive
public indirect enum AlexaRequest: Sendable, Hashable {
    /// The user opened the skill without naming an intent.
    case launch(LaunchRequest)
    /// The user said something that matches an intent of the interaction model.
    case intent(IntentRequest)
    /// The session ended for another reason than the skill's response.
    case sessionEnded(SessionEndedRequest)
    /// Alexa asks whether the skill could fulfil an intent.
    case canFulfillIntent(CanFulfillIntentRequest)
    /// The user enabled, disabled or linked the skill, or changed its permissions (`AlexaSkillEvent.*`).
    case event(SkillEvent)
    /// The session continues after a task that the skill started with ``Directive/StartConnection``.
    case sessionResumed(SessionResumedRequest)
    /// A purchase, a payment or another service that the skill asked for with ``Directive/SendRequest`` has ended.
    case connectionsResponse(ConnectionsResponseRequest)
    /// Another skill asks this one for a service.
    case connectionsRequest(ConnectionsRequest)
    /// A stream that the skill started began, ended, failed, or will end soon (`AudioPlayer.*`).
    case audioPlayer(AudioPlayerRequest)
    /// The user pressed a playback button (`PlaybackController.*`).
    case playbackController(PlaybackControllerRequest)
    /// Alexa could not use the skill's response to an AudioPlayer or PlaybackController request.
    case systemException(SystemExceptionRequest)
    /// The user touched something in a document, or the document sent an event of its own
    /// (`Alexa.Presentation.APL.UserEvent`, `…APLT.UserEvent`).
    case aplUserEvent(APLUserEventRequest)
    /// A document could not be rendered as sent (`Alexa.Presentation.APL.RuntimeError`,
    /// `…APLA.RuntimeError`).
    case aplRuntimeError(APLRuntimeErrorRequest)
    /// A document asks for more items of a list, by their index.
    case aplLoadIndexListData(APLLoadIndexListDataRequest)
    /// A document asks for another page of a list, by its token.
    case aplLoadTokenListData(APLLoadTokenListDataRequest)
    /// The web application that the skill started sends a message.
    case htmlMessage(HTMLMessageRequest)
    /// The web application could not be started, or failed.
    case htmlRuntimeError(HTMLRuntimeErrorRequest)
    /// A gadget sent events that the skill listens for (``Directive/StartEventHandler``).
    case customInterfaceEvents(CustomInterfaceEventsRequest)
    /// The event handler for a gadget has expired.
    case customInterfaceExpired(CustomInterfaceExpiredRequest)
    /// A dialog of Alexa Conversations calls an API of the skill.
    case dialogAPIInvoked(DialogAPIInvokedRequest)
    /// A dialog that was delegated to the skill asks it for input.
    case dialogInput(DialogInputRequest)
    /// An advertisement was played, was not, or may be followed by a stream (`Alexa.Advertisement.*`).
    case advertisement(AdvertisementRequest)
    /// Commands for a widget's data could not be delivered or run.
    case dataStoreError(DataStoreErrorRequest)
    /// The user installed a widget of the skill on a device.
    case packageUsagesInstalled(PackageUsagesInstalledRequest)
    /// The user removed a widget of the skill from a device.
    case packageUsagesRemoved(PackageUsagesRemovedRequest)
    /// A device is about to update a widget of the skill.
    case packageUpdate(PackageUpdateRequest)
    /// A widget of the skill could not be installed.
    case packageInstallationError(PackageInstallationErrorRequest)
    /// The skill sent itself a message through the Skill Messaging API. No user speaks, and Alexa speaks no answer.
    case messageReceived(MessageReceivedRequest)
    /// A reminder of the skill was created, changed, deleted, or started (`Reminders.*`).
    case reminder(ReminderEvent)
    /// The user allowed the skill to send events.
    case authorizationGrant(AuthorizationGrantRequest)
    /// A type that has no model, with its type and its JSON.
    case other(OtherRequest)
}

extension AlexaRequest {
    /// The request's id.
    public var requestID: String? { head.requestID }
    /// When Alexa sent the request.
    public var timestamp: Timestamp? { head.timestamp }
    /// The user's language and country.
    public var locale: AlexaLocale? { head.locale }
}
