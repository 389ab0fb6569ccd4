// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The screen of the device.
public struct Viewport: JSONModel, Hashable {
    /// The viewing modes, which follow from the distance of the user.
    @JSONList public var experiences: [Experience]
    /// The kind of device that the screen belongs to.
    public var mode: Mode?
    /// The screen's shape.
    public var shape: Shape?
    /// The width in pixels.
    public var pixelWidth: Int?
    /// The height in pixels.
    public var pixelHeight: Int?
    /// The pixel density in pixels per inch.
    public var dpi: Int?
    /// The width in pixels that the skill may use now.
    public var currentPixelWidth: Int?
    /// The height in pixels that the skill may use now.
    public var currentPixelHeight: Int?
    /// The supported touch input; empty for a screen without touch.
    @JSONList public var touch: [Touch]
    /// The supported keyboard input.
    @JSONList public var keyboard: [Keyboard]
    /// The video formats that it supports.
    public var video: Video?

    // Made by .ci/models from the properties above.
    public init(
        experiences: [Experience] = [], mode: Mode? = nil, shape: Shape? = nil, pixelWidth: Int? = nil,
        pixelHeight: Int? = nil, dpi: Int? = nil, currentPixelWidth: Int? = nil, currentPixelHeight: Int? = nil,
        touch: [Touch] = [], keyboard: [Keyboard] = [], video: Video? = nil
    ) {
        self._experiences = JSONList(stated: experiences.isEmpty ? nil : experiences)
        self.mode = mode
        self.shape = shape
        self.pixelWidth = pixelWidth
        self.pixelHeight = pixelHeight
        self.dpi = dpi
        self.currentPixelWidth = currentPixelWidth
        self.currentPixelHeight = currentPixelHeight
        self._touch = JSONList(stated: touch.isEmpty ? nil : touch)
        self._keyboard = JSONList(stated: keyboard.isEmpty ? nil : keyboard)
        self.video = video
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "experiences": _experiences = JSONList(stated: try json.optionalArray(of: Experience.self))
            case "mode": mode = try json.optional(Mode.self)
            case "shape": shape = try json.optional(Shape.self)
            case "pixelWidth": pixelWidth = try json.optionalInt()
            case "pixelHeight": pixelHeight = try json.optionalInt()
            case "dpi": dpi = try json.optionalInt()
            case "currentPixelWidth": currentPixelWidth = try json.optionalInt()
            case "currentPixelHeight": currentPixelHeight = try json.optionalInt()
            case "touch": _touch = JSONList(stated: try json.optionalArray(of: Touch.self))
            case "keyboard": _keyboard = JSONList(stated: try json.optionalArray(of: Keyboard.self))
            case "video": video = try json.optional(Video.self)
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("experiences", _experiences)
            json.member("mode", mode)
            json.member("shape", shape)
            json.member("pixelWidth", pixelWidth)
            json.member("pixelHeight", pixelHeight)
            json.member("dpi", dpi)
            json.member("currentPixelWidth", currentPixelWidth)
            json.member("currentPixelHeight", currentPixelHeight)
            json.member("touch", _touch)
            json.member("keyboard", _keyboard)
            json.member("video", video)
        }
    }
}

extension Viewport {
    /// A viewing mode, which follows from the distance of the user.
    public struct Experience: JSONModel, Hashable {
        /// The width in the user's field of view, in minutes of arc.
        public var arcMinuteWidth: Double?
        /// The height in the user's field of view, in minutes of arc.
        public var arcMinuteHeight: Double?
        /// Whether the user can turn the screen.
        public var canRotate: Bool?
        /// Whether the size can change.
        public var canResize: Bool?

        // Made by .ci/models from the properties above.
        public init(
            arcMinuteWidth: Double? = nil, arcMinuteHeight: Double? = nil, canRotate: Bool? = nil,
            canResize: Bool? = nil
        ) {
            self.arcMinuteWidth = arcMinuteWidth
            self.arcMinuteHeight = arcMinuteHeight
            self.canRotate = canRotate
            self.canResize = canResize
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "arcMinuteWidth": arcMinuteWidth = try json.optionalDouble()
                case "arcMinuteHeight": arcMinuteHeight = try json.optionalDouble()
                case "canRotate": canRotate = try json.optionalBool()
                case "canResize": canResize = try json.optionalBool()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("arcMinuteWidth", arcMinuteWidth)
                json.member("arcMinuteHeight", arcMinuteHeight)
                json.member("canRotate", canRotate)
                json.member("canResize", canResize)
            }
        }
    }
}

extension Viewport {
    /// What kind of device a screen belongs to; an open set.
    public struct Mode: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A car.
        public static var auto: Self { Self(rawValue: "AUTO") }
        /// A device in a room.
        public static var hub: Self { Self(rawValue: "HUB") }
        /// A phone or tablet.
        public static var mobile: Self { Self(rawValue: "MOBILE") }
        /// A computer.
        public static var pc: Self { Self(rawValue: "PC") }
        /// A television.
        public static var tv: Self { Self(rawValue: "TV") }
    }
}

extension Viewport {
    /// The shape of a screen; an open set.
    public struct Shape: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Rectangular.
        public static var rectangle: Self { Self(rawValue: "RECTANGLE") }
        /// Round.
        public static var round: Self { Self(rawValue: "ROUND") }
    }
}

extension Viewport {
    /// The touch input of a screen; an open set.
    public struct Touch: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// With one finger.
        public static var single: Self { Self(rawValue: "SINGLE") }
    }
}

extension Viewport {
    /// The keys of a device; an open set.
    public struct Keyboard: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Up, down, left, right and select.
        public static var direction: Self { Self(rawValue: "DIRECTION") }
    }
}

extension Viewport {
    /// A kind of screen that Amazon designs for; the groupings are those of Amazon's own SDKs.
    public enum Profile: String, Sendable, Hashable, CaseIterable {
        /// Small and round: an Echo Show or Spot.
        case hubRoundSmall = "HUB-ROUND-SMALL"
        /// Small and landscape: an Echo Show or Spot.
        case hubLandscapeSmall = "HUB-LANDSCAPE-SMALL"
        /// Medium and landscape: an Echo Show or Spot.
        case hubLandscapeMedium = "HUB-LANDSCAPE-MEDIUM"
        /// Large and landscape: an Echo Show or Spot.
        case hubLandscapeLarge = "HUB-LANDSCAPE-LARGE"
        /// Small and landscape: a phone or tablet.
        case mobileLandscapeSmall = "MOBILE-LANDSCAPE-SMALL"
        /// Small and portrait: a phone or tablet.
        case mobilePortraitSmall = "MOBILE-PORTRAIT-SMALL"
        /// Medium and landscape: a phone or tablet.
        case mobileLandscapeMedium = "MOBILE-LANDSCAPE-MEDIUM"
        /// Medium and portrait: a phone or tablet.
        case mobilePortraitMedium = "MOBILE-PORTRAIT-MEDIUM"
        /// Very large and landscape: a television.
        case tvLandscapeXLarge = "TV-LANDSCAPE-XLARGE"
        /// Medium and portrait: a television.
        case tvPortraitMedium = "TV-PORTRAIT-MEDIUM"
        /// Medium and landscape: a television.
        case tvLandscapeMedium = "TV-LANDSCAPE-MEDIUM"
    }

    /// The profile of the screen; `nil` if none matches, or Alexa does not send enough to tell.
    public var profile: Profile? {
        guard let shape, let orientation, let dpiGroup, let widthGroup, let heightGroup else { return nil }
        // In this order: later rows are wider.
        let first = Self.profiles.first { row in
            row.shape == shape && row.orientation == orientation && row.dpi.contains(dpiGroup)
                && row.width.contains(widthGroup) && row.height.contains(heightGroup)
        }
        return first?.profile
    }

    private typealias Row = (
        profile: Profile, shape: Shape, orientation: Orientation, dpi: ClosedRange<DPIGroup>,
        width: ClosedRange<SizeGroup>, height: ClosedRange<SizeGroup>
    )

    private static let profiles: [Row] = [
        (.hubRoundSmall, .round, .equal, .low ... .low, .xSmall ... .xSmall, .xSmall ... .xSmall),
        (.hubLandscapeSmall, .rectangle, .landscape, .low ... .low, .xSmall ... .medium, .xSmall ... .xSmall),
        (.hubLandscapeMedium, .rectangle, .landscape, .low ... .low, .xSmall ... .medium, .xSmall ... .small),
        (.hubLandscapeLarge, .rectangle, .landscape, .low ... .low, .large ... .xLarge, .small ... .xLarge),
        (.mobileLandscapeMedium, .rectangle, .landscape, .medium ... .medium, .medium ... .xLarge, .small ... .xLarge),
        (.mobilePortraitMedium, .rectangle, .portrait, .medium ... .medium, .small ... .xLarge, .medium ... .xLarge),
        (.mobileLandscapeSmall, .rectangle, .landscape, .medium ... .medium, .small ... .xLarge, .xSmall ... .xLarge),
        (.mobilePortraitSmall, .rectangle, .portrait, .medium ... .medium, .xSmall ... .xLarge, .small ... .xLarge),
        (.tvLandscapeXLarge, .rectangle, .landscape, .high ... .xxHigh, .xLarge ... .xLarge, .medium ... .xLarge),
        (.tvPortraitMedium, .rectangle, .portrait, .high ... .xxHigh, .xSmall ... .xSmall, .xLarge ... .xLarge),
        (.tvLandscapeMedium, .rectangle, .landscape, .high ... .xxHigh, .medium ... .medium, .small ... .small),
    ]
}

extension Viewport {
    /// The video formats that a screen supports.
    public struct Video: JSONModel, Hashable {
        /// The supported codecs.
        @JSONList public var codecs: [Codec]

        // Made by .ci/models from the properties above.
        public init(codecs: [Codec] = []) {
            self._codecs = JSONList(stated: codecs.isEmpty ? nil : codecs)
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "codecs": _codecs = JSONList(stated: try json.optionalArray(of: Codec.self))
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("codecs", _codecs)
            }
        }
    }
}

extension Viewport {
    /// A codec for video; an open set.
    public struct Codec: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// H.264, level 4.1.
        public static var h264Level41: Self { Self(rawValue: "H_264_41") }
        /// H.264, level 4.2.
        public static var h264Level42: Self { Self(rawValue: "H_264_42") }
    }
}
