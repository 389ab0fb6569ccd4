// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension VisibleComponentTags {
    /// A pager: a component that shows one page at a time.
    public struct Pager: JSONModel, Hashable {
        /// The index of the visible page.
        public var index: Int?
        /// The number of pages.
        public var pageCount: Int?
        /// Whether the user can go to the next page.
        public var allowForward: Bool?
        /// Whether the user can go to the previous page.
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
    /// The directions in which a component can be scrolled.
    public struct Scrollable: JSONModel, Hashable {
        /// `horizontal` or `vertical`.
        public var direction: String?
        /// Whether the user can scroll forward.
        public var allowForward: Bool?
        /// Whether the user can scroll back; devices spell it `allowBackwards`, the documentation `allowBackward`.
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
