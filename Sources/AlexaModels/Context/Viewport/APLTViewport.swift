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
    @JSONList public var supportedProfiles: [Profile]
    /// Characters a line.
    public var lineLength: Int?
    /// Lines.
    public var lineCount: Int?
    /// How a character is shown.
    public var format: CharacterFormat?
    /// What stands between characters, for instance the colon of a clock.
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
        var id = String?.none
        var supportedProfiles = JSONList<Profile>()
        var lineLength = Int?.none
        var lineCount = Int?.none
        var format = CharacterFormat?.none
        var interSegments = JSONList<InterSegment>()
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "id": id = try json.optionalString()
            case "supportedProfiles": supportedProfiles = JSONList(stated: try json.optionalArray(of: Profile.self))
            case "lineLength": lineLength = try json.optionalInt()
            case "lineCount": lineCount = try json.optionalInt()
            case "format": format = try json.optional(CharacterFormat.self)
            case "interSegments": interSegments = JSONList(stated: try json.optionalArray(of: InterSegment.self))
            default: try json.skip()
            }
        }
        self.id = id
        self._supportedProfiles = supportedProfiles
        self.lineLength = lineLength
        self.lineCount = lineCount
        self.format = format
        self._interSegments = interSegments
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
    /// Something between the characters of a display.
    public struct InterSegment: JSONModel, Hashable {
        /// The column.
        public var x: Int?
        /// The line.
        public var y: Int?
        /// What can be shown there.
        public var characters: String?

        // Made by .ci/models from the properties above.
        public init(x: Int? = nil, y: Int? = nil, characters: String? = nil) {
            self.x = x
            self.y = y
            self.characters = characters
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var x = Int?.none
            var y = Int?.none
            var characters = String?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "x": x = try json.optionalInt()
                case "y": y = try json.optionalInt()
                case "characters": characters = try json.optionalString()
                default: try json.skip()
                }
            }
            self.x = x
            self.y = y
            self.characters = characters
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
    /// What a character display can show; an open set.
    public struct Profile: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A clock of four characters.
        public static var fourCharacterClock: Self { Self(rawValue: "FOUR_CHARACTER_CLOCK") }
    }
}

extension APLTViewport {
    /// How a character is shown; an open set.
    public struct CharacterFormat: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// With seven segments.
        public static var sevenSegment: Self { Self(rawValue: "SEVEN_SEGMENT") }
    }
}
