// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The screen of the device.
public struct Viewport: JSONModel, Hashable {
    /// From how far the screen is used.
    public var experiences: [Experience] {
        get { listedExperiences.value }
        set { listedExperiences.value = newValue }
    }
    private var listedExperiences = Listed<[Experience]>()
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
    public var touch: [Touch] {
        get { listedTouch.value }
        set { listedTouch.value = newValue }
    }
    private var listedTouch = Listed<[Touch]>()
    /// The keys it has.
    public var keyboard: [Keyboard] {
        get { listedKeyboard.value }
        set { listedKeyboard.value = newValue }
    }
    private var listedKeyboard = Listed<[Keyboard]>()
    /// The video it plays.
    public var video: Video?

    /// Makes one of its members.
    public init(
        experiences: [Experience] = [], mode: Mode? = nil, shape: Shape? = nil, pixelWidth: Int? = nil,
        pixelHeight: Int? = nil, dpi: Int? = nil, currentPixelWidth: Int? = nil, currentPixelHeight: Int? = nil,
        touch: [Touch] = [], keyboard: [Keyboard] = [], video: Video? = nil
    ) {
        self.mode = mode
        self.shape = shape
        self.pixelWidth = pixelWidth
        self.pixelHeight = pixelHeight
        self.dpi = dpi
        self.currentPixelWidth = currentPixelWidth
        self.currentPixelHeight = currentPixelHeight
        self.video = video
        self.experiences = experiences
        self.touch = touch
        self.keyboard = keyboard
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "experiences": listedExperiences = Listed(stated: try json.optionalArray(of: Experience.self))
            case "mode": mode = try json.optional(Mode.self)
            case "shape": shape = try json.optional(Shape.self)
            case "pixelWidth": pixelWidth = try json.optionalInt()
            case "pixelHeight": pixelHeight = try json.optionalInt()
            case "dpi": dpi = try json.optionalInt()
            case "currentPixelWidth": currentPixelWidth = try json.optionalInt()
            case "currentPixelHeight": currentPixelHeight = try json.optionalInt()
            case "touch": listedTouch = Listed(stated: try json.optionalArray(of: Touch.self))
            case "keyboard": listedKeyboard = Listed(stated: try json.optionalArray(of: Keyboard.self))
            case "video": video = try json.optional(Video.self)
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("experiences", listedExperiences.stated)
            json.member("mode", mode)
            json.member("shape", shape)
            json.member("pixelWidth", pixelWidth)
            json.member("pixelHeight", pixelHeight)
            json.member("dpi", dpi)
            json.member("currentPixelWidth", currentPixelWidth)
            json.member("currentPixelHeight", currentPixelHeight)
            json.member("touch", listedTouch.stated)
            json.member("keyboard", listedKeyboard.stated)
            json.member("video", video)
        }
    }
}
