// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension VisibleComponentTags {
    /// Pages on the screen.
    public struct Pager: JSONModel, Hashable {
        /// Which page is shown.
        public var index: Int?
        /// How many pages there are.
        public var pageCount: Int?
        /// Whether the user can go forward.
        public var allowForward: Bool?
        /// Whether the user can go back.
        public var allowBackwards: Bool?

        // Made by .ci/models from the properties above.
        public init(index: Int? = nil, pageCount: Int? = nil, allowForward: Bool? = nil, allowBackwards: Bool? = nil) {
            self.index = index
            self.pageCount = pageCount
            self.allowForward = allowForward
            self.allowBackwards = allowBackwards
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "index": index = try json.optionalInt()
                case "pageCount": pageCount = try json.optionalInt()
                case "allowForward": allowForward = try json.optionalBool()
                case "allowBackwards": allowBackwards = try json.optionalBool()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("index", index)
                json.member("pageCount", pageCount)
                json.member("allowForward", allowForward)
                json.member("allowBackwards", allowBackwards)
            }
        }
    }
}

extension VisibleComponentTags {
    /// How something can be scrolled.
    public struct Scrollable: JSONModel, Hashable {
        /// `horizontal` or `vertical`.
        public var direction: String?
        /// Whether it can go forward.
        public var allowForward: Bool?
        /// Whether it can go back; devices spell it `allowBackwards`, the documentation `allowBackward`.
        public var allowBackwards: Bool?

        private var isSpeltAsDocumented = false

        public init(direction: String? = nil, allowForward: Bool? = nil, allowBackwards: Bool? = nil) {
            self.direction = direction
            self.allowForward = allowForward
            self.allowBackwards = allowBackwards
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "direction": direction = try json.optionalString()
                case "allowForward": allowForward = try json.optionalBool()
                case "allowBackwards": allowBackwards = try json.optionalBool() ?? allowBackwards
                case "allowBackward":
                    // Some devices send it as null beside the other.
                    guard let value = try json.optionalBool() else { continue }
                    allowBackwards = value
                    isSpeltAsDocumented = true
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("direction", direction)
                json.member("allowForward", allowForward)
                json.member(isSpeltAsDocumented ? "allowBackward" : "allowBackwards", allowBackwards)
            }
        }
    }
}
