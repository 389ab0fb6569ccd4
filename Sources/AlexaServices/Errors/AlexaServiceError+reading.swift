// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServiceError {
    /// Converts the error of an `AccountClient` into the terms of Alexa's services.
    init(_ error: AccountError, at operation: AlexaServices.Operation) {
        let answer = ErrorAnswer(error)
        self.init(
            Self.code(of: error, answer, at: operation), status: error.status, reason: answer.reason,
            message: error.status == nil ? error.code.description : answer.message, retryAfter: error.retryAfter,
            at: operation)
    }

    /// Makes the error for a successful answer that is not what was expected.
    init(unreadable error: JSONError, _ status: HTTP.Status, at operation: AlexaServices.Operation) {
        self.init(.unreadable, status: status, message: error.description, at: operation)
    }

    private static func code(
        of error: AccountError, _ answer: ErrorAnswer, at operation: AlexaServices.Operation
    ) -> Code {
        guard let status = error.status else {
            return switch error.code {
            case .missingToken: .noToken
            case .malformedToken: .unauthorized
            default: .other
            }
        }
        switch status.code {
        case 401, 403: return refusal(status, answer, at: operation)
        case 404: return .notFound
        case 409: return .conflict
        case 412: return .skillNotSupported
        case 429: return .rateLimited
        case 400...499: return specific(answer) ?? .badRequest
        // The services of timers answer so if the device is offline.
        case 504 where operation.permissions.first == .timers: return .deviceOffline
        case 500...599: return specific(answer) ?? .server
        default: return .other
        }
    }

    /// Decides between the meanings of 401 and 403.
    ///
    /// For a missing permission the services answer differently: addresses and profiles 403, reminders and timers 401.
    private static func refusal(
        _ status: HTTP.Status, _ answer: ErrorAnswer, at operation: AlexaServices.Operation
    ) -> Code {
        if let code = specific(answer) { return code }
        guard operation.authorization == .request, let permission = operation.permissions.first else {
            return status == .unauthorized ? .unauthorized : .forbidden
        }
        let message = answer.message?.lowercased() ?? ""
        if message.contains("cannot be requested") || message.contains("reason: forbidden") {
            return .permissionNotInManifest
        }
        if message.contains("not yet been requested") || answer.reason == "ACCESS_DENIED" { return .permissionMissing }
        let isAlert = permission == .reminders || permission == .timers
        if status == .unauthorized { return isAlert ? .permissionMissing : .unauthorized }
        return isAlert ? .forbidden : .permissionMissing
    }

    /// What Amazon's code says, for codes with one meaning.
    private static func specific(_ answer: ErrorAnswer) -> Code? {
        switch answer.reason {
        case "INVALID_TOKEN", "INVALID_ACCESS_TOKEN", "INVALID_BEARER_TOKEN": .unauthorized
        case "DEVICE_NOT_SUPPORTED", "DATASTORE_SUPPORT_REQUIRED": .deviceNotSupported
        case "DEVICE_UNREACHABLE", "DEVICE_OFFLINE": .deviceOffline
        case "MAX_REMINDERS_EXCEEDED": .limitReached
        default: nil
        }
    }
}

/// The body of an unsuccessful answer. The services name Amazon's code `code` or `type`; some codes are numbers.
private struct ErrorAnswer {
    let reason: String?
    let message: String?

    init(_ error: AccountError) {
        message = error.message
        let body = try? JSON(parsing: error.body, limits: .init(depth: 16))
        let code = body?["code"]?.string ?? body?["type"]?.string ?? error.providerCode
        // A code is one word. Anything else may be a text about the user.
        reason = code.flatMap { $0.utf8.count <= 64 && $0.utf8.allSatisfy(Self.isInCode) ? $0 : nil }
    }

    private static func isInCode(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-"): true
        default: false
        }
    }
}
