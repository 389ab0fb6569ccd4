// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Delegates the dialog to Alexa Conversations or to the skill.
    public struct DelegateRequest: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "Dialog.DelegateRequest"
        /// The target: `skill` or `AMAZON.Conversations`.
        public var target: String
        /// The period of the delegation.
        public var period: DelegationPeriod = DelegationPeriod()
        /// The request that the dialog continues with.
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
