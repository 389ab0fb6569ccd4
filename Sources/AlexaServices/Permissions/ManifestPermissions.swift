// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The permissions that a skill's manifest lists, to compare them with what the skill uses.
///
/// ```swift
/// let listed = try ManifestPermissions(manifest: manifest)
/// let missing = listed.missing(for: [.fullAddress, .createReminder])
/// ```
///
/// Source: <https://developer.amazon.com/docs/alexa/smapi/skill-manifest.html>.
public struct ManifestPermissions: Sendable, Hashable {
    /// The permissions in the manifest's `permissions`.
    public let listed: Set<Permission>

    /// Reads the manifest, the file `skill.json`. One without `permissions` lists none.
    ///
    /// - Throws: `JSONError` if it is not JSON, or `permissions` is not a list of objects with a name.
    public init(manifest: some Sequence<UInt8>) throws(JSONError) {
        let file = try JSON(parsing: manifest)
        let entries = (file["manifest"] ?? file)["permissions"]
        guard let entries, !entries.isNull else {
            listed = []
            return
        }
        var listed: Set<Permission> = []
        guard let entries = entries.array else { throw JSONError(.invalid("permissions: they are no list"), at: 0) }
        for entry in entries {
            guard let name = entry["name"]?.string else {
                throw JSONError(.invalid("permissions: one has no name"), at: 0)
            }
            listed.insert(Permission(name))
        }
        self.listed = listed
    }

    /// Returns the permissions that operations need and the manifest does not list, in order.
    public func missing(for operations: [AlexaServices.Operation]) -> [Permission] {
        AlexaServices.Operation.permissions(for: operations).subtracting(listed).sorted()
    }

    /// Returns the permissions that the manifest lists and none of the operations needs, in order. Certification asks to list
    /// only what is used; permissions for something else than services, such as the geolocation, are here, too.
    public func unused(by operations: [AlexaServices.Operation]) -> [Permission] {
        listed.subtracting(AlexaServices.Operation.permissions(for: operations)).sorted()
    }
}
