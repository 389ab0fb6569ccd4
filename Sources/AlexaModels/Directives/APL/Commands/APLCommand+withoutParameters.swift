// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand {
    /// Removes the focus from the component that has it.
    public struct ClearFocus: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "ClearFocus"
        /// The delay, condition and other properties that all commands have.
        public var options: Options

        // Made by .ci/models from the properties above.
        public init(options: Options = Options()) {
            self.options = options
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            options = Options()
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                default: try options.read(member, from: &json)
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                options.write(to: &json)
            }
        }
    }
}

extension APLCommand {
    /// Closes the document.
    public struct Finish: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "Finish"
        /// The delay, condition and other properties that all commands have.
        public var options: Options

        // Made by .ci/models from the properties above.
        public init(options: Options = Options()) {
            self.options = options
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            options = Options()
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                default: try options.read(member, from: &json)
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                options.write(to: &json)
            }
        }
    }
}

extension APLCommand {
    /// Does nothing; with ``APLCommand/Options/delay``, waits for that time.
    public struct Idle: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "Idle"
        /// The delay, condition and other properties that all commands have.
        public var options: Options

        // Made by .ci/models from the properties above.
        public init(options: Options = Options()) {
            self.options = options
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            options = Options()
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                default: try options.read(member, from: &json)
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                options.write(to: &json)
            }
        }
    }
}

extension APLCommand {
    /// Inflates the document again, for instance after the screen has changed.
    public struct Reinflate: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "Reinflate"
        /// The delay, condition and other properties that all commands have.
        public var options: Options

        // Made by .ci/models from the properties above.
        public init(options: Options = Options()) {
            self.options = options
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            options = Options()
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                default: try options.read(member, from: &json)
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                options.write(to: &json)
            }
        }
    }
}
