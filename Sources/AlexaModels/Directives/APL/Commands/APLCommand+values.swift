// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand {
    /// Changes a property of a component.
    public struct SetValue: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "SetValue"
        /// The delay, condition and other properties that all commands have.
        public var options: Options
        /// The name of the property.
        public var property: String
        /// The new value.
        public var value: JSON
        /// The component's id; the component that issued the command if `nil`.
        public var componentID: String?

        // Made by .ci/models from the properties above.
        public init(property: String, value: JSON, componentID: String? = nil, options: Options = Options()) {
            self.options = options
            self.property = property
            self.value = value
            self.componentID = componentID
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var property = String?.none
            var value = JSON?.none
            options = Options()
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "property": property = try json.optionalString()
                case "value": value = try json.optional(JSON.self)
                case "componentId": componentID = try json.optionalString()
                default: try options.read(member, from: &json)
                }
            }
            guard let property else { throw json.error(.missing("property")) }
            guard let value else { throw json.error(.missing("value")) }
            self.property = property
            self.value = value
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                options.write(to: &json)
                json.member("property", property)
                json.member("value", value)
                json.member("componentId", componentID)
            }
        }
    }
}

extension APLCommand {
    /// Changes a component's state.
    public struct SetState: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "SetState"
        /// The delay, condition and other properties that all commands have.
        public var options: Options
        /// The state to change.
        public var state: State
        /// The new value of the state: `true`, `false` or an APL expression.
        public var value: JSON
        /// The component's id; the component that issued the command if `nil`.
        public var componentID: String?

        // Made by .ci/models from the properties above.
        public init(state: State, value: JSON, componentID: String? = nil, options: Options = Options()) {
            self.options = options
            self.state = state
            self.value = value
            self.componentID = componentID
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var state = State?.none
            var value = JSON?.none
            options = Options()
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "state": state = try json.optional(State.self)
                case "value": value = try json.optional(JSON.self)
                case "componentId": componentID = try json.optionalString()
                default: try options.read(member, from: &json)
                }
            }
            guard let state else { throw json.error(.missing("state")) }
            guard let value else { throw json.error(.missing("value")) }
            self.state = state
            self.value = value
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                options.write(to: &json)
                json.member("state", state)
                json.member("value", value)
                json.member("componentId", componentID)
            }
        }
    }
}

extension APLCommand.SetState {
    /// A state of a component; an open set.
    public struct State: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Whether the component is checked.
        public static var checked: Self { Self(rawValue: "checked") }
        /// Whether the component is disabled.
        public static var disabled: Self { Self(rawValue: "disabled") }
        /// Whether the component has the focus.
        public static var focused: Self { Self(rawValue: "focused") }
    }
}

extension APLCommand {
    /// Gives a component the focus.
    public struct SetFocus: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "SetFocus"
        /// The delay, condition and other properties that all commands have.
        public var options: Options
        /// The component's id.
        public var componentID: String

        // Made by .ci/models from the properties above.
        public init(componentID: String, options: Options = Options()) {
            self.options = options
            self.componentID = componentID
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var componentID = String?.none
            options = Options()
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "componentId": componentID = try json.optionalString()
                default: try options.read(member, from: &json)
                }
            }
            guard let componentID else { throw json.error(.missing("componentId")) }
            self.componentID = componentID
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                options.write(to: &json)
                json.member("componentId", componentID)
            }
        }
    }
}
