// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension SimulatedServices {
    /// A call that the services received.
    ///
    /// Its description has no id and no text; the body is in ``json``.
    public struct Call: Sendable {
        /// The operation.
        public let operation: AlexaServices.Operation
        /// The ids in the path, in order.
        public let ids: [String]
        /// The body; null if there is none.
        public let json: JSON
        /// The status of the answer.
        public let status: HTTP.Status
    }

    /// The bodies of the calls of an operation that were accepted, in order.
    public func accepted(_ operation: AlexaServices.Operation) -> [JSON] {
        calls.filter { $0.operation == operation && $0.status.isSuccess }.map(\.json)
    }

    /// What Alexa said before the skill's answers: the progressive responses that were accepted, as they were sent.
    public var said: [String] {
        accepted(.enqueueDirective).compactMap { $0["directive"]?["speech"]?.string }
    }
}

extension SimulatedServices.Call: CustomStringConvertible, CustomReflectable {
    /// The operation and the status.
    public var description: String { "\(operation): \(status)" }
    public var customMirror: Mirror { Mirror(reflecting: description) }
}
