// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Permissions {
    /// Whether the user granted a permission; `nil` if the request does not say, as for most permissions.
    public func grants(_ permission: Permission) -> Bool? {
        scopes[permission.rawValue]?.status.map { $0 == .granted }
    }
}

extension AcceptedPermission {
    /// The permission.
    public var permission: Permission? { scope.map(Permission.init(_:)) }
}
