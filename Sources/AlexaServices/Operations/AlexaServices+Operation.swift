// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices {
    /// One operation of Alexa's services, as Amazon documents it.
    ///
    /// The permissions of the operations that a skill uses are those that its manifest has to list:
    ///
    /// ```swift
    /// let permissions = AlexaServices.Operation.permissions(for: [.fullAddress, .createReminder])
    /// ```
    public struct Operation: Sendable, Hashable {
        /// Which token an operation needs.
        @nonexhaustive
        public enum Authorization: Sendable, Hashable {
            /// The token of Alexa's request (`context.System.apiAccessToken`).
            case request
            /// The program's own token from Login with Amazon, for this scope.
            case program(Scope)

            /// The scope of the program's token.
            var scopes: Set<Scope> { if case .program(let scope) = self { [scope] } else { [] } }
        }

        /// The operation's name, as Amazon's SDK for Node.js writes it, for instance `getFullAddress`.
        public let name: String
        /// The method.
        public let method: HTTP.Method
        /// The path, its variable segments in braces.
        public let path: String
        /// Which token it needs.
        public let authorization: Authorization
        /// The permissions that the skill's manifest has to list. The first is the one that the user is asked for when a call
        /// is refused.
        public let permissions: [Permission]
        /// The statuses of its answers that Amazon documents, successes first.
        public let statuses: [HTTP.Status]

        init(
            _ name: String, _ method: HTTP.Method, _ path: String, by authorization: Authorization = .request,
            _ permissions: [Permission] = [], _ statuses: [Int]
        ) {
            self.name = name
            self.method = method
            self.path = path
            self.authorization = authorization
            self.permissions = permissions
            self.statuses = statuses.map { HTTP.Status($0) }
        }

        /// Returns the permissions that the skill's manifest has to list, so that these operations work.
        public static func permissions(for operations: [Operation]) -> Set<Permission> {
            Set(operations.flatMap(\.permissions))
        }
    }
}

extension AlexaServices.Operation: CustomStringConvertible {
    /// Method and path.
    public var description: String { "\(method) \(path)" }
}
