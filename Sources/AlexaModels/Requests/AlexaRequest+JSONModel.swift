// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension AlexaRequest: JSONModel {
    /// Reads a request of any type. One that is malformed for its type reads as ``other(_:)``.
    ///
    /// - Throws: `JSONError` if it is no object, or its type is missing or no string.
    public init(from json: inout JSONReader) throws(JSONError) {
        guard let type = try json.member("type") else { throw json.error(.missing("type")) }
        self = try json.attempt { (json: inout JSONReader) throws(JSONError) in
            try AlexaRequest(type: type, from: &json)
        } otherwise: { (json: inout JSONReader) throws(JSONError) in
            .other(try OtherRequest(from: &json))
        }
    }

    private init(type: String, from json: inout JSONReader) throws(JSONError) {
        switch type {
        // The common ones first.
        case IntentRequest.type: self = .intent(try IntentRequest(from: &json))
        case LaunchRequest.type: self = .launch(try LaunchRequest(from: &json))
        case SessionEndedRequest.type: self = .sessionEnded(try SessionEndedRequest(from: &json))
        case CanFulfillIntentRequest.type: self = .canFulfillIntent(try CanFulfillIntentRequest(from: &json))
        case SessionResumedRequest.type: self = .sessionResumed(try SessionResumedRequest(from: &json))
        case ConnectionsResponseRequest.type: self = .connectionsResponse(try ConnectionsResponseRequest(from: &json))
        case ConnectionsRequest.type: self = .connectionsRequest(try ConnectionsRequest(from: &json))
        case SystemExceptionRequest.type: self = .systemException(try SystemExceptionRequest(from: &json))
        case APLLoadIndexListDataRequest.type:
            self = .aplLoadIndexListData(try APLLoadIndexListDataRequest(from: &json))
        case APLLoadTokenListDataRequest.type:
            self = .aplLoadTokenListData(try APLLoadTokenListDataRequest(from: &json))
        case HTMLMessageRequest.type: self = .htmlMessage(try HTMLMessageRequest(from: &json))
        case HTMLRuntimeErrorRequest.type: self = .htmlRuntimeError(try HTMLRuntimeErrorRequest(from: &json))
        case CustomInterfaceEventsRequest.type:
            self = .customInterfaceEvents(try CustomInterfaceEventsRequest(from: &json))
        case CustomInterfaceExpiredRequest.type:
            self = .customInterfaceExpired(try CustomInterfaceExpiredRequest(from: &json))
        case DialogAPIInvokedRequest.type: self = .dialogAPIInvoked(try DialogAPIInvokedRequest(from: &json))
        case DialogInputRequest.type: self = .dialogInput(try DialogInputRequest(from: &json))
        case DataStoreErrorRequest.type: self = .dataStoreError(try DataStoreErrorRequest(from: &json))
        case PackageUsagesInstalledRequest.type:
            self = .packageUsagesInstalled(try PackageUsagesInstalledRequest(from: &json))
        case PackageUsagesRemovedRequest.type:
            self = .packageUsagesRemoved(try PackageUsagesRemovedRequest(from: &json))
        case PackageUpdateRequest.type: self = .packageUpdate(try PackageUpdateRequest(from: &json))
        case PackageInstallationErrorRequest.type:
            self = .packageInstallationError(try PackageInstallationErrorRequest(from: &json))
        case MessageReceivedRequest.type: self = .messageReceived(try MessageReceivedRequest(from: &json))
        case AuthorizationGrantRequest.type: self = .authorizationGrant(try AuthorizationGrantRequest(from: &json))
        case "Alexa.Presentation.APL.UserEvent", "Alexa.Presentation.APLT.UserEvent":
            self = .aplUserEvent(try APLUserEventRequest(from: &json))
        case "Alexa.Presentation.APL.RuntimeError", "Alexa.Presentation.APLA.RuntimeError":
            self = .aplRuntimeError(try APLRuntimeErrorRequest(from: &json))
        case _ where type.hasPrefix("AlexaSkillEvent."): self = .event(try SkillEvent(from: &json))
        case _ where type.hasPrefix("AudioPlayer."): self = .audioPlayer(try AudioPlayerRequest(from: &json))
        case _ where type.hasPrefix("PlaybackController."):
            self = .playbackController(try PlaybackControllerRequest(from: &json))
        case _ where type.hasPrefix("Alexa.Advertisement."):
            self = .advertisement(try AdvertisementRequest(from: &json))
        case _ where type.hasPrefix("Reminders."): self = .reminder(try ReminderEvent(from: &json))
        default: self = .other(try OtherRequest(from: &json))
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .launch(let request): request.write(to: &json)
        case .intent(let request): request.write(to: &json)
        case .sessionEnded(let request): request.write(to: &json)
        case .canFulfillIntent(let request): request.write(to: &json)
        case .event(let request): request.write(to: &json)
        case .sessionResumed(let request): request.write(to: &json)
        case .connectionsResponse(let request): request.write(to: &json)
        case .connectionsRequest(let request): request.write(to: &json)
        case .audioPlayer(let request): request.write(to: &json)
        case .playbackController(let request): request.write(to: &json)
        case .systemException(let request): request.write(to: &json)
        case .aplUserEvent(let request): request.write(to: &json)
        case .aplRuntimeError(let request): request.write(to: &json)
        case .aplLoadIndexListData(let request): request.write(to: &json)
        case .aplLoadTokenListData(let request): request.write(to: &json)
        case .htmlMessage(let request): request.write(to: &json)
        case .htmlRuntimeError(let request): request.write(to: &json)
        case .customInterfaceEvents(let request): request.write(to: &json)
        case .customInterfaceExpired(let request): request.write(to: &json)
        case .dialogAPIInvoked(let request): request.write(to: &json)
        case .dialogInput(let request): request.write(to: &json)
        case .advertisement(let request): request.write(to: &json)
        case .dataStoreError(let request): request.write(to: &json)
        case .packageUsagesInstalled(let request): request.write(to: &json)
        case .packageUsagesRemoved(let request): request.write(to: &json)
        case .packageUpdate(let request): request.write(to: &json)
        case .packageInstallationError(let request): request.write(to: &json)
        case .messageReceived(let request): request.write(to: &json)
        case .reminder(let request): request.write(to: &json)
        case .authorizationGrant(let request): request.write(to: &json)
        case .other(let request): request.write(to: &json)
        }
    }
}
