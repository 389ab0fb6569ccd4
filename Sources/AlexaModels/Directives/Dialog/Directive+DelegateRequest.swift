// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Hands the dialog over to Alexa Conversations or to the skill.
    public struct DelegateRequest: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "Dialog.DelegateRequest"
        /// To whom: `skill` or `AMAZON.Conversations`.
        public var target: String
        /// For how long.
        public var period: DelegationPeriod = DelegationPeriod()
        /// The request to go on with.
        public var updatedRequest: UpdatedRequest?

        // Made by .ci/models from the properties above.
        public init(
            target: String, period: DelegationPeriod = DelegationPeriod(), updatedRequest: UpdatedRequest? = nil
        ) {
            self.target = target
            self.period = period
            self.updatedRequest = updatedRequest
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var target = String?.none
            var period = DelegationPeriod()
            var updatedRequest = UpdatedRequest?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "target": target = try json.optionalString()
                case "period": period = try json.optional(DelegationPeriod.self) ?? period
                case "updatedRequest": updatedRequest = try json.optional(UpdatedRequest.self)
                default: try json.skip()
                }
            }
            guard let target else { throw json.error(.missing("target")) }
            self.target = target
            self.period = period
            self.updatedRequest = updatedRequest
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                json.member("target", target)
                json.member("period", period)
                json.member("updatedRequest", updatedRequest)
            }
        }
    }
}
