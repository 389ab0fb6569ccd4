// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A video.
public struct VideoItem: JSONModel, Hashable {
    /// The video's URL: https.
    public var source: String
    /// The metadata to show.
    public var metadata: Metadata?

    // Made by .ci/models from the properties above.
    public init(source: String, metadata: Metadata? = nil) {
        self.source = source
        self.metadata = metadata
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var source = String?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "source": source = try json.optionalString()
            case "metadata": metadata = try json.optional(Metadata.self)
            default: try json.skip()
            }
        }
        guard let source else { throw json.error(.missing("source")) }
        self.source = source
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("source", source)
            json.member("metadata", metadata)
        }
    }
}

extension VideoItem {
    /// The metadata to show with a video.
    public struct Metadata: JSONModel, Hashable {
        /// The title.
        public var title: String?
        /// The subtitle.
        public var subtitle: String?

        // Made by .ci/models from the properties above.
        public init(title: String? = nil, subtitle: String? = nil) {
            self.title = title
            self.subtitle = subtitle
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "title": title = try json.optionalString()
                case "subtitle": subtitle = try json.optionalString()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("title", title)
                json.member("subtitle", subtitle)
            }
        }
    }
}
