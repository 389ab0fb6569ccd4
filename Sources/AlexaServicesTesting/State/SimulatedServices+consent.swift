// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaTesting
internal import Synchronization

extension SimulatedServices {
    /// Grants permissions, as the user does in the Alexa app. The skill is not told.
    public func grant(_ permissions: Permission...) { change { $0.formUnion(permissions) } }

    /// Takes permissions back. The skill is not told.
    public func revoke(_ permissions: Permission...) { change { $0.subtract(permissions) } }

    private func change(_ change: (inout Set<Permission>) -> Void) { kept.withLock { change(&$0.state.granted) } }

    /// Grants permissions, for instance those of a card (`Heard/askedPermissions`), and sends the skill the event:
    /// `SkillPermissionAccepted` for the first ones, `SkillPermissionChanged` later.
    @discardableResult
    public func grant(_ permissions: Set<Permission>, telling alexa: Conversation) async throws -> Heard {
        let isFirst = state.granted.isEmpty
        change { $0.formUnion(permissions) }
        return try await tell(alexa, isFirst ? .permissionAccepted : .permissionChanged)
    }

    /// Takes permissions back, and sends the skill `SkillPermissionChanged` with those that are left.
    @discardableResult
    public func revoke(_ permissions: Set<Permission>, telling alexa: Conversation) async throws -> Heard {
        change { $0.subtract(permissions) }
        return try await tell(alexa, .permissionChanged)
    }

    private func tell(_ alexa: Conversation, _ kind: SkillEvent.Kind) async throws -> Heard {
        let accepted = state.granted.sorted().map { AcceptedPermission(scope: $0.rawValue) }
        return try await alexa.event(kind, body: SkillEvent.Body(acceptedPermissions: accepted))
    }
}
