// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The screen of the device.
public struct Viewport: JSONModel, Hashable {
    /// From how far the screen is used.
    @JSONList public var experiences: [Experience]
    /// What kind of device it belongs to.
    public var mode: Mode?
    /// The screen's shape.
    public var shape: Shape?
    /// The width in pixels.
    public var pixelWidth: Int?
    /// The height in pixels.
    public var pixelHeight: Int?
    /// Pixels an inch.
    public var dpi: Int?
    /// The width in pixels that the skill may use now.
    public var currentPixelWidth: Int?
    /// The height in pixels that the skill may use now.
    public var currentPixelHeight: Int?
    /// How it can be touched; empty if it cannot.
    @JSONList public var touch: [Touch]
    /// The keys it has.
    @JSONList public var keyboard: [Keyboard]
    /// The video it plays.
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
        var experiences = JSONList<Experience>()
        var mode = Mode?.none
        var shape = Shape?.none
        var pixelWidth = Int?.none
        var pixelHeight = Int?.none
        var dpi = Int?.none
        var currentPixelWidth = Int?.none
        var currentPixelHeight = Int?.none
        var touch = JSONList<Touch>()
        var keyboard = JSONList<Keyboard>()
        var video = Video?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "experiences": experiences = JSONList(stated: try json.optionalArray(of: Experience.self))
            case "mode": mode = try json.optional(Mode.self)
            case "shape": shape = try json.optional(Shape.self)
            case "pixelWidth": pixelWidth = try json.optionalInt()
            case "pixelHeight": pixelHeight = try json.optionalInt()
            case "dpi": dpi = try json.optionalInt()
            case "currentPixelWidth": currentPixelWidth = try json.optionalInt()
            case "currentPixelHeight": currentPixelHeight = try json.optionalInt()
            case "touch": touch = JSONList(stated: try json.optionalArray(of: Touch.self))
            case "keyboard": keyboard = JSONList(stated: try json.optionalArray(of: Keyboard.self))
            case "video": video = try json.optional(Video.self)
            default: try json.skip()
            }
        }
        self._experiences = experiences
        self.mode = mode
        self.shape = shape
        self.pixelWidth = pixelWidth
        self.pixelHeight = pixelHeight
        self.dpi = dpi
        self.currentPixelWidth = currentPixelWidth
        self.currentPixelHeight = currentPixelHeight
        self._touch = touch
        self._keyboard = keyboard
        self.video = video
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
