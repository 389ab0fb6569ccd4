// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand {
    /// Hides an overlay layout.
    public struct HideOverlay: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "HideOverlay"
        /// The delay, condition and other properties that all commands have.
        public var options: Options
        /// The id of the overlay layout.
        public var overlayLayoutID: String
        /// The id of the layout under it.
        public var underlyingLayoutID: String?
        /// The width of the overlay.
        public var overlayWidth: String?
        /// The duration in milliseconds.
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
            var overlayLayoutID = String?.none
            options = Options()
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
            self.overlayLayoutID = overlayLayoutID
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
    /// Shows an overlay layout over another layout.
    public struct ShowOverlay: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "ShowOverlay"
        /// The delay, condition and other properties that all commands have.
        public var options: Options
        /// The id of the overlay layout.
        public var overlayLayoutID: String
        /// The id of the layout under it.
        public var underlyingLayoutID: String?
        /// The width of the overlay.
        public var overlayWidth: String?
        /// The duration in milliseconds.
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
            var overlayLayoutID = String?.none
            options = Options()
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
            self.overlayLayoutID = overlayLayoutID
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
