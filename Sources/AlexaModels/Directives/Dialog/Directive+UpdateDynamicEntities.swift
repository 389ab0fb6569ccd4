// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Adds values to slot types for this session, besides those of the interaction model.
    ///
    /// At most 100 values, synonyms included.
    ///
    /// Source:
    /// <https://developer.amazon.com/docs/alexa/custom-skills/use-dynamic-entities-for-customized-interactions.html>
    public struct UpdateDynamicEntities: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "Dialog.UpdateDynamicEntities"
        /// Whether the values are set or all are cleared.
        public var updateBehavior: UpdateBehavior
        /// The values, by slot type.
        @JSONList public var types: [EntityList]

        // Made by .ci/models from the properties above.
        public init(updateBehavior: UpdateBehavior, types: [EntityList] = []) {
            self.updateBehavior = updateBehavior
            self._types = JSONList(stated: types.isEmpty ? nil : types)
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var updateBehavior = UpdateBehavior?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "updateBehavior": updateBehavior = try json.optional(UpdateBehavior.self)
                case "types": _types = JSONList(stated: try json.optionalArray(of: EntityList.self))
                default: try json.skip()
                }
            }
            guard let updateBehavior else { throw json.error(.missing("updateBehavior")) }
            self.updateBehavior = updateBehavior
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                json.member("updateBehavior", updateBehavior)
                json.member("types", _types)
            }
        }
    }
}

extension Directive.UpdateDynamicEntities {
    /// What happens to the dynamic values; an open set.
    public struct UpdateBehavior: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// They are replaced by the ones sent.
        public static var replace: Self { Self(rawValue: "REPLACE") }
        /// They are cleared.
        public static var clear: Self { Self(rawValue: "CLEAR") }
    }
}
