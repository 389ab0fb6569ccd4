// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The size of a screen: fixed, or within bounds.
public struct ViewportSize: JSONModel, Hashable {
    /// The kind of size: fixed, or variable within bounds.
    public var type: Kind?
    /// The width in pixels.
    public var pixelWidth: Int?
    /// The height in pixels.
    public var pixelHeight: Int?
    /// The least width in pixels (``Kind/continuous``).
    public var minPixelWidth: Int?
    /// The least height in pixels (``Kind/continuous``).
    public var minPixelHeight: Int?
    /// The greatest width in pixels (``Kind/continuous``).
    public var maxPixelWidth: Int?
    /// The greatest height in pixels (``Kind/continuous``).
    public var maxPixelHeight: Int?

    // Made by .ci/models from the properties above.
    public init(
        type: Kind? = nil, pixelWidth: Int? = nil, pixelHeight: Int? = nil, minPixelWidth: Int? = nil,
        minPixelHeight: Int? = nil, maxPixelWidth: Int? = nil, maxPixelHeight: Int? = nil
    ) {
        self.type = type
        self.pixelWidth = pixelWidth
        self.pixelHeight = pixelHeight
        self.minPixelWidth = minPixelWidth
        self.minPixelHeight = minPixelHeight
        self.maxPixelWidth = maxPixelWidth
        self.maxPixelHeight = maxPixelHeight
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "type": type = try json.optional(Kind.self)
            case "pixelWidth": pixelWidth = try json.optionalInt()
            case "pixelHeight": pixelHeight = try json.optionalInt()
            case "minPixelWidth": minPixelWidth = try json.optionalInt()
            case "minPixelHeight": minPixelHeight = try json.optionalInt()
            case "maxPixelWidth": maxPixelWidth = try json.optionalInt()
            case "maxPixelHeight": maxPixelHeight = try json.optionalInt()
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("type", type)
            json.member("pixelWidth", pixelWidth)
            json.member("pixelHeight", pixelHeight)
            json.member("minPixelWidth", minPixelWidth)
            json.member("minPixelHeight", minPixelHeight)
            json.member("maxPixelWidth", maxPixelWidth)
            json.member("maxPixelHeight", maxPixelHeight)
        }
    }
}

extension ViewportSize {
    /// Whether a size is fixed; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A fixed size.
        public static var discrete: Self { Self(rawValue: "DISCRETE") }
        /// A size that varies within bounds.
        public static var continuous: Self { Self(rawValue: "CONTINUOUS") }
    }
}
