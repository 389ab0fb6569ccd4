// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand {
    /// Takes the focus from whatever has it.
    public struct ClearFocus: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "ClearFocus"
        /// When and how it is carried out.
        public var options: Options

        // Made by .ci/models from the properties above.
        public init(options: Options = Options()) {
            self.options = options
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var options = Options()
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                default: try options.read(member, from: &json)
                }
            }
            self.options = options
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
        /// The wire's `type`.
        public static let type = "Finish"
        /// When and how it is carried out.
        public var options: Options

        // Made by .ci/models from the properties above.
        public init(options: Options = Options()) {
            self.options = options
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var options = Options()
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                default: try options.read(member, from: &json)
                }
            }
            self.options = options
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
    /// Does nothing, for instance for some time: ``APLCommand/Options/delay``.
    public struct Idle: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "Idle"
        /// When and how it is carried out.
        public var options: Options

        // Made by .ci/models from the properties above.
        public init(options: Options = Options()) {
            self.options = options
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var options = Options()
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                default: try options.read(member, from: &json)
                }
            }
            self.options = options
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
    /// Builds the document anew, after the screen has changed.
    public struct Reinflate: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "Reinflate"
        /// When and how it is carried out.
        public var options: Options

        // Made by .ci/models from the properties above.
        public init(options: Options = Options()) {
            self.options = options
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var options = Options()
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                default: try options.read(member, from: &json)
                }
            }
            self.options = options
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                options.write(to: &json)
            }
        }
    }
}
