// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A stream, and what to show with it.
public struct AudioItem: JSONModel, Hashable {
    /// The stream.
    public var stream: AudioStream
    /// What to show.
    public var metadata: AudioMetadata?

    // Made by .ci/models from the properties above.
    public init(stream: AudioStream, metadata: AudioMetadata? = nil) {
        self.stream = stream
        self.metadata = metadata
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var stream = AudioStream?.none
        var metadata = AudioMetadata?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "stream": stream = try json.optional(AudioStream.self)
            case "metadata": metadata = try json.optional(AudioMetadata.self)
            default: try json.skip()
            }
        }
        guard let stream else { throw json.error(.missing("stream")) }
        self.stream = stream
        self.metadata = metadata
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("stream", stream)
            json.member("metadata", metadata)
        }
    }
}

/// What to show with a stream.
public struct AudioMetadata: JSONModel, Hashable {
    /// The title.
    public var title: String?
    /// The line below.
    public var subtitle: String?
    /// The cover.
    public var art: DisplayImage?
    /// The image behind it.
    public var backgroundImage: DisplayImage?

    // Made by .ci/models from the properties above.
    public init(
        title: String? = nil, subtitle: String? = nil, art: DisplayImage? = nil, backgroundImage: DisplayImage? = nil
    ) {
        self.title = title
        self.subtitle = subtitle
        self.art = art
        self.backgroundImage = backgroundImage
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var title = String?.none
        var subtitle = String?.none
        var art = DisplayImage?.none
        var backgroundImage = DisplayImage?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "title": title = try json.optionalString()
            case "subtitle": subtitle = try json.optionalString()
            case "art": art = try json.optional(DisplayImage.self)
            case "backgroundImage": backgroundImage = try json.optional(DisplayImage.self)
            default: try json.skip()
            }
        }
        self.title = title
        self.subtitle = subtitle
        self.art = art
        self.backgroundImage = backgroundImage
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("title", title)
            json.member("subtitle", subtitle)
            json.member("art", art)
            json.member("backgroundImage", backgroundImage)
        }
    }
}
