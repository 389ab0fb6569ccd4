// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand {
    /// Hides what lies over a layout.
    public struct HideOverlay: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "HideOverlay"
        /// When and how it is carried out.
        public var options: Options
        /// The layout that lies over the other.
        public var overlayLayoutID: String
        /// The layout below.
        public var underlyingLayoutID: String?
        /// The width.
        public var overlayWidth: String?
        /// Milliseconds.
        public var duration: Int?

        // Made by .ci/models from the properties above.
        public init(
            overlayLayoutID: String, underlyingLayoutID: String? = nil, overlayWidth: String? = nil,
            duration: Int? = nil, options: Options = Options()
        ) {
            self.options = options
            self.overlayLayoutID = overlayLayoutID
            self.underlyingLayoutID = underlyingLayoutID
            self.overlayWidth = overlayWidth
            self.duration = duration
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var options = Options()
            var overlayLayoutID = String?.none
            var underlyingLayoutID = String?.none
            var overlayWidth = String?.none
            var duration = Int?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "overlayLayoutId": overlayLayoutID = try json.optionalString()
                case "underlyingLayoutId": underlyingLayoutID = try json.optionalString()
                case "overlayWidth": overlayWidth = try json.optionalString()
                case "duration": duration = try json.optionalInt()
                default: try options.read(member, from: &json)
                }
            }
            guard let overlayLayoutID else { throw json.error(.missing("overlayLayoutId")) }
            self.options = options
            self.overlayLayoutID = overlayLayoutID
            self.underlyingLayoutID = underlyingLayoutID
            self.overlayWidth = overlayWidth
            self.duration = duration
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                options.write(to: &json)
                json.member("overlayLayoutId", overlayLayoutID)
                json.member("underlyingLayoutId", underlyingLayoutID)
                json.member("overlayWidth", overlayWidth)
                json.member("duration", duration)
            }
        }
    }
}

extension APLCommand {
    /// Shows a layout over another.
    public struct ShowOverlay: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "ShowOverlay"
        /// When and how it is carried out.
        public var options: Options
        /// The layout that lies over the other.
        public var overlayLayoutID: String
        /// The layout below.
        public var underlyingLayoutID: String?
        /// The width.
        public var overlayWidth: String?
        /// Milliseconds.
        public var duration: Int?

        // Made by .ci/models from the properties above.
        public init(
            overlayLayoutID: String, underlyingLayoutID: String? = nil, overlayWidth: String? = nil,
            duration: Int? = nil, options: Options = Options()
        ) {
            self.options = options
            self.overlayLayoutID = overlayLayoutID
            self.underlyingLayoutID = underlyingLayoutID
            self.overlayWidth = overlayWidth
            self.duration = duration
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var options = Options()
            var overlayLayoutID = String?.none
            var underlyingLayoutID = String?.none
            var overlayWidth = String?.none
            var duration = Int?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "overlayLayoutId": overlayLayoutID = try json.optionalString()
                case "underlyingLayoutId": underlyingLayoutID = try json.optionalString()
                case "overlayWidth": overlayWidth = try json.optionalString()
                case "duration": duration = try json.optionalInt()
                default: try options.read(member, from: &json)
                }
            }
            guard let overlayLayoutID else { throw json.error(.missing("overlayLayoutId")) }
            self.options = options
            self.overlayLayoutID = overlayLayoutID
            self.underlyingLayoutID = underlyingLayoutID
            self.overlayWidth = overlayWidth
            self.duration = duration
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                options.write(to: &json)
                json.member("overlayLayoutId", overlayLayoutID)
                json.member("underlyingLayoutId", underlyingLayoutID)
                json.member("overlayWidth", overlayWidth)
                json.member("duration", duration)
            }
        }
    }
}
