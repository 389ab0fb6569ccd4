// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A stream of audio.
public struct AudioStream: JSONModel, Hashable {
    /// The stream's URL: https, at most 8000 characters.
    public var url: String
    /// The skill's token for the stream, returned in ``AudioPlayerRequest/token``; at most 1024 characters.
    public var token: String
    /// The start position in milliseconds.
    public var offsetInMilliseconds: Int = 0
    /// The token of the stream that must precede it; only for ``PlayBehavior/enqueue``.
    public var expectedPreviousToken: String?
    /// The captions.
    public var captionData: CaptionData?

    // Made by .ci/models from the properties above.
    public init(
        url: String, token: String, offsetInMilliseconds: Int = 0, expectedPreviousToken: String? = nil,
        captionData: CaptionData? = nil
    ) {
        self.url = url
        self.token = token
        self.offsetInMilliseconds = offsetInMilliseconds
        self.expectedPreviousToken = expectedPreviousToken
        self.captionData = captionData
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var url = String?.none
        var token = String?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "url": url = try json.optionalString()
            case "token": token = try json.optionalString()
            case "offsetInMilliseconds": offsetInMilliseconds = try json.optionalInt() ?? offsetInMilliseconds
            case "expectedPreviousToken": expectedPreviousToken = try json.optionalString()
            case "captionData": captionData = try json.optional(CaptionData.self)
            default: try json.skip()
            }
        }
        guard let url else { throw json.error(.missing("url")) }
        guard let token else { throw json.error(.missing("token")) }
        self.url = url
        self.token = token
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("url", url)
            json.member("token", token)
            json.member("offsetInMilliseconds", offsetInMilliseconds)
            json.member("expectedPreviousToken", expectedPreviousToken)
            json.member("captionData", captionData)
        }
    }
}

/// The captions of a stream.
public struct CaptionData: JSONModel, Hashable {
    /// The captions.
    public var content: String?
    /// The format of the captions.
    public var type: Kind?

    // Made by .ci/models from the properties above.
    public init(content: String? = nil, type: Kind? = nil) {
        self.content = content
        self.type = type
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "content": content = try json.optionalString()
            case "type": type = try json.optional(Kind.self)
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("content", content)
            json.member("type", type)
        }
    }
}

extension CaptionData {
    /// The format of captions; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// WebVTT.
        public static var webVTT: Self { Self(rawValue: "WEBVTT") }
    }
}
