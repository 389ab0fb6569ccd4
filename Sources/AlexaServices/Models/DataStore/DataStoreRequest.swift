// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices {
    /// Changes to the data store of devices.
    ///
    /// Source: <https://developer.amazon.com/docs/alexa/alexa-presentation-language/data-store-rest-api-reference.html>.
    public struct DataStoreRequest: JSONModel, Hashable {
        /// The changes, in their order.
        @JSONList public var commands: [DataStoreCommand]
        /// Where they are made.
        public var target: DataStoreTarget
        /// Until when Alexa tries to reach devices that are offline; it does not, if there is no time.
        public var attemptDeliveryUntil: Timestamp?

        // Made by .ci/models from the properties above.
        public init(commands: [DataStoreCommand] = [], target: DataStoreTarget, attemptDeliveryUntil: Timestamp? = nil)
        {
            self._commands = JSONList(stated: commands.isEmpty ? nil : commands)
            self.target = target
            self.attemptDeliveryUntil = attemptDeliveryUntil
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var target = DataStoreTarget?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "commands": _commands = JSONList(stated: try json.optionalArray(of: DataStoreCommand.self))
                case "target": target = try json.optional(DataStoreTarget.self)
                case "attemptDeliveryUntil": attemptDeliveryUntil = try json.optional(Timestamp.self)
                default: try json.skip()
                }
            }
            guard let target else { throw json.error(.missing("target")) }
            self.target = target
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("commands", _commands)
                json.member("target", target)
                json.member("attemptDeliveryUntil", attemptDeliveryUntil)
            }
        }
    }

    /// Where the data store is changed.
    @nonexhaustive
    public enum DataStoreTarget: JSONModel, Hashable {
        /// On these devices.
        case devices([String])
        /// On all devices of a user, by the user's id.
        case user(String)
        /// A kind that has no model, as its JSON.
        case other(JSON)

        public init(from json: inout JSONReader) throws(JSONError) {
            let value = try json.value()
            let items = value["items"].flatMap { try? [String](json: $0.jsonBytes()) }
            switch (value["type"]?.string, items, value["id"]?.string) {
            case ("DEVICES", let items?, _): self = .devices(items)
            case ("USER", _, let id?): self = .user(id)
            default: self = .other(value)
            }
        }

        public func write(to json: inout JSONWriter) {
            if case .other(let value) = self { return value.write(to: &json) }
            json.object { json in
                switch self {
                case .devices(let ids):
                    json.member("type", "DEVICES")
                    json.member("items", ids)
                case .user(let id):
                    json.member("type", "USER")
                    json.member("id", id)
                case .other: break
                }
            }
        }
    }
}
