// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaModels

// Requests that are a type of their own: one trigger each.

extension Trigger where Input == SessionResumedRequest {
    /// The session continues after the task that the skill started with `Directive/StartConnection`.
    public static var sessionResumed: Self {
        Self(request: Input.type) { if case .sessionResumed(let request) = $0 { request } else { nil } }
    }
}

extension Trigger where Input == ConnectionsRequest {
    /// Another skill asks this one for a service.
    public static var connectionsRequest: Self {
        Self(request: Input.type) { if case .connectionsRequest(let request) = $0 { request } else { nil } }
    }
}

extension Trigger where Input == SystemExceptionRequest {
    /// An answer of the skill to an AudioPlayer or PlaybackController request could not be used. Alexa ignores the answer.
    public static var systemException: Self {
        Self(request: Input.type) { if case .systemException(let request) = $0 { request } else { nil } }
    }
}

extension Trigger where Input == APLLoadIndexListDataRequest {
    /// A document asks for more items of a list, by their index.
    public static var aplLoadIndexListData: Self {
        Self(request: Input.type) { if case .aplLoadIndexListData(let request) = $0 { request } else { nil } }
    }
}

extension Trigger where Input == APLLoadTokenListDataRequest {
    /// A document asks for another page of a list, by its token.
    public static var aplLoadTokenListData: Self {
        Self(request: Input.type) { if case .aplLoadTokenListData(let request) = $0 { request } else { nil } }
    }
}

extension Trigger where Input == HTMLMessageRequest {
    /// The web application that the skill started sends a message.
    public static var htmlMessage: Self {
        Self(request: Input.type) { if case .htmlMessage(let request) = $0 { request } else { nil } }
    }
}

extension Trigger where Input == HTMLRuntimeErrorRequest {
    /// The web application could not be started, or failed.
    public static var htmlRuntimeError: Self {
        Self(request: Input.type) { if case .htmlRuntimeError(let request) = $0 { request } else { nil } }
    }
}

extension Trigger where Input == CustomInterfaceEventsRequest {
    /// A gadget sent events that the skill listens for.
    public static var customInterfaceEvents: Self {
        Self(request: Input.type) { if case .customInterfaceEvents(let request) = $0 { request } else { nil } }
    }
}

extension Trigger where Input == CustomInterfaceExpiredRequest {
    /// The time for which the skill listens for a gadget's events is over.
    public static var customInterfaceExpired: Self {
        Self(request: Input.type) { if case .customInterfaceExpired(let request) = $0 { request } else { nil } }
    }
}

extension Trigger where Input == DialogAPIInvokedRequest {
    /// A dialog of Alexa Conversations calls an API of the skill; answer with ``Reply/apiResponse(_:)``.
    public static var dialogAPIInvoked: Self {
        Self(request: Input.type) { if case .dialogAPIInvoked(let request) = $0 { request } else { nil } }
    }
}

extension Trigger where Input == DialogInputRequest {
    /// A dialog that was delegated to the skill asks it for input.
    public static var dialogInput: Self {
        Self(request: Input.type) { if case .dialogInput(let request) = $0 { request } else { nil } }
    }
}

extension Trigger where Input == DataStoreErrorRequest {
    /// Commands for a widget's data could not be delivered or carried out. Alexa ignores the answer.
    public static var dataStoreError: Self {
        Self(request: Input.type) { if case .dataStoreError(let request) = $0 { request } else { nil } }
    }
}

extension Trigger where Input == PackageUsagesInstalledRequest {
    /// The user put a widget of the skill on a device. Alexa ignores the answer.
    public static var packageUsagesInstalled: Self {
        Self(request: Input.type) { if case .packageUsagesInstalled(let request) = $0 { request } else { nil } }
    }
}

extension Trigger where Input == PackageUsagesRemovedRequest {
    /// The user removed a widget of the skill from a device. Alexa ignores the answer.
    public static var packageUsagesRemoved: Self {
        Self(request: Input.type) { if case .packageUsagesRemoved(let request) = $0 { request } else { nil } }
    }
}

extension Trigger where Input == PackageUpdateRequest {
    /// A device is about to update a widget of the skill. Alexa ignores the answer.
    public static var packageUpdate: Self {
        Self(request: Input.type) { if case .packageUpdate(let request) = $0 { request } else { nil } }
    }
}

extension Trigger where Input == PackageInstallationErrorRequest {
    /// A widget of the skill could not be installed. Alexa ignores the answer.
    public static var packageInstallationError: Self {
        Self(request: Input.type) { if case .packageInstallationError(let request) = $0 { request } else { nil } }
    }
}

extension Trigger where Input == MessageReceivedRequest {
    /// The skill's own message came, sent through the Skill Messaging API. Alexa ignores the answer.
    public static var messageReceived: Self {
        Self(request: Input.type) { if case .messageReceived(let request) = $0 { request } else { nil } }
    }
}

extension Trigger where Input == AuthorizationGrantRequest {
    /// The user allowed the skill to send events. Alexa ignores the answer.
    public static var authorizationGrant: Self {
        Self(request: Input.type) { if case .authorizationGrant(let request) = $0 { request } else { nil } }
    }
}
