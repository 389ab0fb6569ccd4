// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// An error that says which permissions the user would have to grant.
///
/// Clients of Alexa's own services throw it. A skill answers it with a sentence and the AskForPermissionsConsent card.
///
/// ```swift
/// struct NoAddress: PermissionFailure {
///     var missingPermissions: Set<Permission> { [.fullAddress] }
/// }
/// ```
public protocol PermissionFailure: Error {
    /// The permissions that the user has not granted, and that would help; empty if granting permissions would not help, and
    /// no card is shown.
    var missingPermissions: Set<Permission> { get }
}
