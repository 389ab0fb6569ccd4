// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaModels
public import LinkedCore

/// Says that the turn needs permissions that the user has not granted.
///
/// A skill makes it of every `PermissionFailure` that a handler throws; a handler may throw it too.
public struct PermissionsNotGranted: PermissionFailure, ReplyableError, CustomStringConvertible {
    /// The permissions that the card asks for.
    public let missingPermissions: Set<Permission>
    /// What Alexa says instead of the skill's sentence.
    public let prompt: Speech?
    /// What the client threw.
    public let cause: (any Error)?

    /// Makes an error for your own handler to throw.
    ///
    /// - Parameter permissions: The missing permissions. If there are none, no card is shown.
    public init(_ permissions: Set<Permission>, prompt: Speech? = nil, cause: (any Error)? = nil) {
        missingPermissions = permissions
        self.prompt = prompt
        self.cause = cause
    }

    public func reply(in turn: Turn<Guest>) -> Reply {
        guard !missingPermissions.isEmpty else { return "Sorry, this skill may not do that." }
        let sentence: Speech = """
            I need your permission for that. Please grant it in the Alexa app; I have sent a card there.
            """
        return .askForPermissions(missingPermissions, prompt ?? sentence)
    }

    public var description: String { "the user has not granted \(missingPermissions.sorted())" }
}
