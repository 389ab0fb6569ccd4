// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore

extension AlexaRequest {
    /// The request's id, timestamp and locale.
    public var head: RequestHead { common.head }

    /// The type as it stands on the wire, for instance `IntentRequest`.
    public var type: String { common.type }

    /// The members that every kind has. Inlined, so that a caller that needs one of them creates only that one.
    @inline(__always)
    private var common: (head: RequestHead, type: String) {
        switch self {
        case .launch(let request): (request.head, request.type)
        case .intent(let request): (request.head, request.type)
        case .sessionEnded(let request): (request.head, request.type)
        case .canFulfillIntent(let request): (request.head, request.type)
        case .event(let request): (request.head, request.type)
        case .sessionResumed(let request): (request.head, request.type)
        case .connectionsResponse(let request): (request.head, request.type)
        case .connectionsRequest(let request): (request.head, request.type)
        case .audioPlayer(let request): (request.head, request.type)
        case .playbackController(let request): (request.head, request.type)
        case .systemException(let request): (request.head, request.type)
        case .aplUserEvent(let request): (request.head, request.type)
        case .aplRuntimeError(let request): (request.head, request.type)
        case .aplLoadIndexListData(let request): (request.head, request.type)
        case .aplLoadTokenListData(let request): (request.head, request.type)
        case .htmlMessage(let request): (request.head, request.type)
        case .htmlRuntimeError(let request): (request.head, request.type)
        case .customInterfaceEvents(let request): (request.head, request.type)
        case .customInterfaceExpired(let request): (request.head, request.type)
        case .dialogAPIInvoked(let request): (request.head, request.type)
        case .dialogInput(let request): (request.head, request.type)
        case .advertisement(let request): (request.head, request.type)
        case .dataStoreError(let request): (request.head, request.type)
        case .packageUsagesInstalled(let request): (request.head, request.type)
        case .packageUsagesRemoved(let request): (request.head, request.type)
        case .packageUpdate(let request): (request.head, request.type)
        case .packageInstallationError(let request): (request.head, request.type)
        case .messageReceived(let request): (request.head, request.type)
        case .reminder(let request): (request.head, request.type)
        case .authorizationGrant(let request): (request.head, request.type)
        case .other(let request): (request.head, request.type)
        }
    }
}
