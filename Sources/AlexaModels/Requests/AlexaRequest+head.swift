// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore

extension AlexaRequest {
    /// What all requests have: id, time, locale.
    public var head: RequestHead {
        switch self {
        case .launch(let request): request.head
        case .intent(let request): request.head
        case .sessionEnded(let request): request.head
        case .canFulfillIntent(let request): request.head
        case .event(let request): request.head
        case .sessionResumed(let request): request.head
        case .connectionsResponse(let request): request.head
        case .connectionsRequest(let request): request.head
        case .audioPlayer(let request): request.head
        case .playbackController(let request): request.head
        case .systemException(let request): request.head
        case .aplUserEvent(let request): request.head
        case .aplRuntimeError(let request): request.head
        case .aplLoadIndexListData(let request): request.head
        case .aplLoadTokenListData(let request): request.head
        case .htmlMessage(let request): request.head
        case .htmlRuntimeError(let request): request.head
        case .customInterfaceEvents(let request): request.head
        case .customInterfaceExpired(let request): request.head
        case .dialogAPIInvoked(let request): request.head
        case .dialogInput(let request): request.head
        case .advertisement(let request): request.head
        case .dataStoreError(let request): request.head
        case .packageUsagesInstalled(let request): request.head
        case .packageUsagesRemoved(let request): request.head
        case .packageUpdate(let request): request.head
        case .packageInstallationError(let request): request.head
        case .messageReceived(let request): request.head
        case .reminder(let request): request.head
        case .authorizationGrant(let request): request.head
        case .other(let request): request.head
        }
    }

    /// The type as it stands on the wire, for instance `IntentRequest`.
    public var type: String {
        switch self {
        case .launch(let request): request.type
        case .intent(let request): request.type
        case .sessionEnded(let request): request.type
        case .canFulfillIntent(let request): request.type
        case .event(let request): request.type
        case .sessionResumed(let request): request.type
        case .connectionsResponse(let request): request.type
        case .connectionsRequest(let request): request.type
        case .audioPlayer(let request): request.type
        case .playbackController(let request): request.type
        case .systemException(let request): request.type
        case .aplUserEvent(let request): request.type
        case .aplRuntimeError(let request): request.type
        case .aplLoadIndexListData(let request): request.type
        case .aplLoadTokenListData(let request): request.type
        case .htmlMessage(let request): request.type
        case .htmlRuntimeError(let request): request.type
        case .customInterfaceEvents(let request): request.type
        case .customInterfaceExpired(let request): request.type
        case .dialogAPIInvoked(let request): request.type
        case .dialogInput(let request): request.type
        case .advertisement(let request): request.type
        case .dataStoreError(let request): request.type
        case .packageUsagesInstalled(let request): request.type
        case .packageUsagesRemoved(let request): request.type
        case .packageUpdate(let request): request.type
        case .packageInstallationError(let request): request.type
        case .messageReceived(let request): request.type
        case .reminder(let request): request.type
        case .authorizationGrant(let request): request.type
        case .other(let request): request.type
        }
    }
}
