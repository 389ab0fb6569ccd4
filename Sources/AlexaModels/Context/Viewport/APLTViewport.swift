// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A character display, for instance of a clock.
///
/// Source: <https://developer.amazon.com/en-US/docs/alexa/alexa-presentation-language/aplt-interface.html>
public struct APLTViewport: JSONModel, Hashable {
    /// The wire's `type`.
    public static let type = "APLT"
    /// The display's id.
    public var id: String?
    /// What it can show.
    public var supportedProfiles: [Profile] {
        get { listedSupportedProfiles.value }
        set { listedSupportedProfiles.value = newValue }
    }
    private var listedSupportedProfiles = Listed<[Profile]>()
    /// Characters a line.
    public var lineLength: Int?
    /// Lines.
    public var lineCount: Int?
    /// How a character is shown.
    public var format: CharacterFormat?
    /// What stands between characters, for instance the colon of a clock.
    public var interSegments: [InterSegment] {
        get { listedInterSegments.value }
        set { listedInterSegments.value = newValue }
    }
    private var listedInterSegments = Listed<[InterSegment]>()

    /// Makes one of its members.
    public init(
        id: String? = nil, supportedProfiles: [Profile] = [], lineLength: Int? = nil, lineCount: Int? = nil,
        format: CharacterFormat? = nil, interSegments: [InterSegment] = []
    ) {
        self.id = id
        self.lineLength = lineLength
        self.lineCount = lineCount
        self.format = format
        self.supportedProfiles = supportedProfiles
        self.interSegments = interSegments
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "id": id = try json.optionalString()
            case "supportedProfiles": listedSupportedProfiles = Listed(stated: try json.optionalArray(of: Profile.self))
            case "lineLength": lineLength = try json.optionalInt()
            case "lineCount": lineCount = try json.optionalInt()
            case "format": format = try json.optional(CharacterFormat.self)
            case "interSegments": listedInterSegments = Listed(stated: try json.optionalArray(of: InterSegment.self))
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("type", Self.type)
            json.member("id", id)
            json.member("supportedProfiles", listedSupportedProfiles.stated)
            json.member("lineLength", lineLength)
            json.member("lineCount", lineCount)
            json.member("format", format)
            json.member("interSegments", listedInterSegments.stated)
        }
    }
}

extension APLTViewport {
    /// Something between the characters of a display.
    public struct InterSegment: JSONModel, Hashable {
        /// The column.
        public var x: Int?
        /// The line.
        public var y: Int?
        /// What can be shown there.
        public var characters: String?

        /// Makes one of its members.
        public init(x: Int? = nil, y: Int? = nil, characters: String? = nil) {
            self.x = x
            self.y = y
            self.characters = characters
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "x": x = try json.optionalInt()
                case "y": y = try json.optionalInt()
                case "characters": characters = try json.optionalString()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("x", x)
                json.member("y", y)
                json.member("characters", characters)
            }
        }
    }
}
