// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// An image in several sizes.
public struct DisplayImage: JSONModel, Hashable {
    /// The text for screen readers.
    public var contentDescription: String?
    /// The image's URLs, one for each size.
    @JSONList public var sources: [Source]

    // Made by .ci/models from the properties above.
    public init(contentDescription: String? = nil, sources: [Source] = []) {
        self.contentDescription = contentDescription
        self._sources = JSONList(stated: sources.isEmpty ? nil : sources)
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "contentDescription": contentDescription = try json.optionalString()
            case "sources": _sources = JSONList(stated: try json.optionalArray(of: Source.self))
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("contentDescription", contentDescription)
            json.member("sources", _sources)
        }
    }
}

extension DisplayImage {
    /// One size of an image.
    public struct Source: JSONModel, Hashable {
        /// The image's URL.
        public var url: String
        /// The size class.
        public var size: Size?
        /// The width in pixels.
        public var widthPixels: Int?
        /// The height in pixels.
        public var heightPixels: Int?

        // Made by .ci/models from the properties above.
        public init(url: String, size: Size? = nil, widthPixels: Int? = nil, heightPixels: Int? = nil) {
            self.url = url
            self.size = size
            self.widthPixels = widthPixels
            self.heightPixels = heightPixels
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var url = String?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "url": url = try json.optionalString()
                case "size": size = try json.optional(Size.self)
                case "widthPixels": widthPixels = try json.optionalInt()
                case "heightPixels": heightPixels = try json.optionalInt()
                default: try json.skip()
                }
            }
            guard let url else { throw json.error(.missing("url")) }
            self.url = url
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("url", url)
                json.member("size", size)
                json.member("widthPixels", widthPixels)
                json.member("heightPixels", heightPixels)
            }
        }
    }
}

extension DisplayImage {
    /// The size of an image; an open set.
    public struct Size: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// 480 by 320 pixels.
        public static var extraSmall: Self { Self(rawValue: "X_SMALL") }
        /// 720 by 480 pixels.
        public static var small: Self { Self(rawValue: "SMALL") }
        /// 960 by 640 pixels.
        public static var medium: Self { Self(rawValue: "MEDIUM") }
        /// 1200 by 800 pixels.
        public static var large: Self { Self(rawValue: "LARGE") }
        /// 1920 by 1280 pixels.
        public static var extraLarge: Self { Self(rawValue: "X_LARGE") }
    }
}
