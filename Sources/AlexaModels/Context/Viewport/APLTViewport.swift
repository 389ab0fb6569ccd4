// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A character display, for instance of a clock.
///
/// Source: <https://developer.amazon.com/en-US/docs/alexa/alexa-presentation-language/aplt-interface.html>
public struct APLTViewport: JSONModel, Hashable {
    /// The value of `type` in the JSON.
    public static let type = "APLT"
    /// The display's id.
    public var id: String?
    /// The display profiles that it supports.
    @JSONList public var supportedProfiles: [Profile]
    /// The number of characters in a line.
    public var lineLength: Int?
    /// The number of lines.
    public var lineCount: Int?
    /// The format of a character.
    public var format: CharacterFormat?
    /// The elements between characters, for instance the colon of a clock.
    @JSONList public var interSegments: [InterSegment]

    // Made by .ci/models from the properties above.
    public init(
        id: String? = nil, supportedProfiles: [Profile] = [], lineLength: Int? = nil, lineCount: Int? = nil,
        format: CharacterFormat? = nil, interSegments: [InterSegment] = []
    ) {
        self.id = id
        self._supportedProfiles = JSONList(stated: supportedProfiles.isEmpty ? nil : supportedProfiles)
        self.lineLength = lineLength
        self.lineCount = lineCount
        self.format = format
        self._interSegments = JSONList(stated: interSegments.isEmpty ? nil : interSegments)
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "id": id = try json.optionalString()
            case "supportedProfiles": _supportedProfiles = JSONList(stated: try json.optionalArray(of: Profile.self))
            case "lineLength": lineLength = try json.optionalInt()
            case "lineCount": lineCount = try json.optionalInt()
            case "format": format = try json.optional(CharacterFormat.self)
            case "interSegments": _interSegments = JSONList(stated: try json.optionalArray(of: InterSegment.self))
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("type", Self.type)
            json.member("id", id)
            json.member("supportedProfiles", _supportedProfiles)
            json.member("lineLength", lineLength)
            json.member("lineCount", lineCount)
            json.member("format", format)
            json.member("interSegments", _interSegments)
        }
    }
}

extension APLTViewport {
    /// An element between the characters of a display.
    public struct InterSegment: JSONModel, Hashable {
        /// The column.
        public var x: Int?
        /// The line.
        public var y: Int?
        /// The characters that can be shown there.
        public var characters: String?

        // Made by .ci/models from the properties above.
        public init(x: Int? = nil, y: Int? = nil, characters: String? = nil) {
            self.x = x
            self.y = y
            self.characters = characters
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
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

extension APLTViewport {
    /// The profile of a character display; an open set.
    public struct Profile: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A clock of four characters.
        public static var fourCharacterClock: Self { Self(rawValue: "FOUR_CHARACTER_CLOCK") }
    }
}

extension APLTViewport {
    /// The format of a character; an open set.
    public struct CharacterFormat: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Seven segments for each character.
        public static var sevenSegment: Self { Self(rawValue: "SEVEN_SEGMENT") }
    }
}
