// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// One operation of the Web API, as Spotify documents it.
    ///
    /// Its scopes are those that a skill has to ask for when the account is linked:
    ///
    /// ```swift
    /// let scopes = Spotify.Endpoint.scopes(for: [.myPlaylists, .playlistItems, .topTracks])
    /// ```
    ///
    /// Source: <https://developer.spotify.com/documentation/web-api/reference>, the page of each operation, and the
    /// changelogs of February, March and May 2026.
    public struct Endpoint: Sendable, Hashable {
        /// The applications that an operation is open to.
        @nonexhaustive
        public enum Access: Sendable, Hashable {
            /// All applications.
            case everyone
            /// Removed for development mode in February 2026; `instead` is the operation to use there, if there is one.
            case extendedQuota(instead: String?)
            /// Closed on 27 November 2024 to all applications that had not used it.
            case restricted
        }

        /// The method.
        public let method: HTTP.Method
        /// The path below `/v1`, its variable segments in braces.
        public let path: String
        /// The scopes without which the operation is refused.
        public let scopes: Set<Scope>
        /// Scopes of which one is needed, depending on the object. Errors name none of them: a skill that asks the user for
        /// one must not be told that its configuration lacks the other.
        public let alternativeScopes: Set<Scope>
        /// The scopes that add members to the answer.
        public let enrichingScopes: Set<Scope>
        /// The applications that it is open to.
        public let access: Access

        init(
            _ method: HTTP.Method, _ path: String, _ scopes: Set<Scope> = [], oneOf alternatives: Set<Scope> = [],
            enriching: Set<Scope> = [], for access: Access = .everyone
        ) {
            self.method = method
            self.path = path
            self.scopes = scopes
            alternativeScopes = alternatives
            enrichingScopes = enriching
            self.access = access
        }

        /// Returns the scopes to ask for when the account is linked, so that these operations work.
        ///
        /// Of alternatives it returns all, unless another operation needs one of them anyway.
        ///
        /// - Parameter enriched: Whether to include the scopes that only add members to the answers.
        public static func scopes(for endpoints: [Endpoint], enriched: Bool = false) -> Set<Scope> {
            var scopes = endpoints.reduce(into: Set<Scope>()) { scopes, endpoint in
                scopes.formUnion(endpoint.scopes)
                if enriched { scopes.formUnion(endpoint.enrichingScopes) }
            }
            for endpoint in endpoints where scopes.isDisjoint(with: endpoint.alternativeScopes) {
                scopes.formUnion(endpoint.alternativeScopes)
            }
            return scopes
        }
    }
}

extension Spotify.Endpoint: CustomStringConvertible {
    /// Method and path.
    public var description: String { "\(method) \(path)" }
}
