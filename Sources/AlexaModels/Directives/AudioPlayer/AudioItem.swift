// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A stream with the metadata to show.
public struct AudioItem: JSONModel, Hashable {
    /// The stream.
    public var stream: AudioStream
    /// The metadata to show.
    public var metadata: AudioMetadata?

    // Made by .ci/models from the properties above.
    public init(stream: AudioStream, metadata: AudioMetadata? = nil) {
        self.stream = stream
        self.metadata = metadata
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var stream = AudioStream?.none
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
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("stream", stream)
            json.member("metadata", metadata)
        }
    }
}

/// The metadata to show with a stream.
public struct AudioMetadata: JSONModel, Hashable {
    /// The title.
    public var title: String?
    /// The subtitle.
    public var subtitle: String?
    /// The cover art.
    public var art: DisplayImage?
    /// The background image.
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
