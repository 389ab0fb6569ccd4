// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Says why a call of Alexa's services failed.
///
/// ``missingPermissions`` says that asking the user for a permission would help: a skill answers that with a sentence and the
/// card. The description has no token, id, address or name.
public struct AlexaServiceError: PermissionFailure, Sendable, Hashable {
    /// Why the call failed.
    public let code: Code
    /// The permission that the user has to grant; empty if asking for one would not help.
    public let missingPermissions: Set<Permission>
    /// The status of the answer; `nil` if nothing was sent.
    public let status: HTTP.Status?
    /// Amazon's code, for instance `ACCESS_DENIED` or `DEVICE_NOT_SUPPORTED`; an open set.
    public let reason: String?
    /// Amazon's message, in English, on one line of at most 200 characters; do not speak it to the user.
    public let message: String?
    /// How long Alexa asks to wait; `nil` if it does not say.
    public let retryAfter: Duration?
    /// The operation; `nil` if the client could not be made.
    public let operation: AlexaServices.Operation?

    init(
        _ code: Code, status: HTTP.Status? = nil, reason: String? = nil, message: String? = nil,
        retryAfter: Duration? = nil, at operation: AlexaServices.Operation? = nil
    ) {
        self.code = code
        // Only the first has a card.
        missingPermissions = code == .permissionMissing ? Set(operation?.permissions.prefix(1) ?? []) : []
        self.status = status
        self.reason = reason
        self.message = message
        self.retryAfter = retryAfter
        self.operation = operation
    }
}

extension AlexaServiceError: CustomStringConvertible {
    /// What happened, in one line that may be logged.
    public var description: String {
        var text = "Alexa's services: \(code)"
        if let operation { text += ", \(operation)" }
        if let status { text += " answered \(status)" }
        if let reason { text += " \(reason)" }
        if let message { text += " (\(message))" }
        if let permission = missingPermissions.first { text += ", needs \(permission)" }
        if let retryAfter { text += ", wait \(retryAfter.components.seconds) s" }
        return text
    }
}

extension AlexaServiceError {
    /// The reason why a call failed. The set is open.
    public struct Code: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
        /// The code's name, for logs and metrics; it stays as it is when the words of ``description`` change.
        public let rawValue: String
        /// A code of your own.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// There is no token: nothing was sent.
        public static let noToken = Code(rawValue: "noToken")
        /// The request's endpoint is missing, or none of Alexa's: nothing was sent.
        public static let foreignEndpoint = Code(rawValue: "foreignEndpoint")
        /// The operation needs a token of another kind: nothing was sent.
        public static let wrongToken = Code(rawValue: "wrongToken")
        /// The request came from no device: nothing was sent.
        public static let noDevice = Code(rawValue: "noDevice")
        /// The request's id is not known: nothing was sent.
        public static let noRequest = Code(rawValue: "noRequest")
        /// The user did not grant a permission; see ``AlexaServiceError/missingPermissions``.
        public static let permissionMissing = Code(rawValue: "permissionMissing")
        /// The skill's manifest does not list the permission, so that the user cannot grant it.
        public static let permissionNotInManifest = Code(rawValue: "permissionNotInManifest")
        /// The token is expired or not valid (401).
        public static let unauthorized = Code(rawValue: "unauthorized")
        /// The skill may not do this (403).
        public static let forbidden = Code(rawValue: "forbidden")
        /// The device does not support it.
        public static let deviceNotSupported = Code(rawValue: "deviceNotSupported")
        /// The device cannot be reached now.
        public static let deviceOffline = Code(rawValue: "deviceOffline")
        /// The user has as many as are allowed, for instance reminders.
        public static let limitReached = Code(rawValue: "limitReached")
        /// There is no such thing (404).
        public static let notFound = Code(rawValue: "notFound")
        /// It was done before, or changed meanwhile (409).
        public static let conflict = Code(rawValue: "conflict")
        /// The skill is not of the kind that the operation is for (412).
        public static let skillNotSupported = Code(rawValue: "skillNotSupported")
        /// Too many requests (429).
        public static let rateLimited = Code(rawValue: "rateLimited")
        /// The request is wrong (400 and other 4xx).
        public static let badRequest = Code(rawValue: "badRequest")
        /// Alexa failed (5xx).
        public static let server = Code(rawValue: "server")
        /// The answer is a success and cannot be read.
        public static let unreadable = Code(rawValue: "unreadable")
        /// The client refused to send the request, or the answer is neither a success nor an error.
        public static let other = Code(rawValue: "other")

        /// What it means, in words; the raw value where the code has no name here.
        public var description: String {
            switch self {
            case .noToken: "the request has no token for them"
            case .foreignEndpoint: "the request names no endpoint of Alexa's"
            case .wrongToken: "the operation needs a token of another kind"
            case .noDevice: "the request names no device"
            case .noRequest: "the request has no id"
            case .permissionMissing: "the user did not grant a permission"
            case .permissionNotInManifest: "the skill's manifest does not list a permission"
            case .unauthorized: "the token is not accepted"
            case .forbidden: "the skill may not do this"
            case .deviceNotSupported: "the device does not support it"
            case .deviceOffline: "the device cannot be reached"
            case .limitReached: "there are as many as are allowed"
            case .notFound: "there is no such thing"
            case .conflict: "it was done before, or changed meanwhile"
            case .skillNotSupported: "the skill is not of the kind that this is for"
            case .rateLimited: "too many requests"
            case .badRequest: "the request is wrong"
            case .server: "Alexa failed"
            case .unreadable: "the answer cannot be read"
            case .other: "the exchange failed"
            default: rawValue
            }
        }
    }
}
