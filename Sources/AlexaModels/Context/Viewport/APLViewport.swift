// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A screen that shows visual documents.
public struct APLViewport: JSONModel, Hashable {
    /// The value of `type` in the JSON.
    public static let type = "APL"
    /// The screen's id.
    public var id: String?
    /// The shape.
    public var shape: Viewport.Shape?
    /// The pixel density in pixels per inch.
    public var dpi: Int?
    /// Whether documents use the whole screen or an overlay.
    public var presentationType: PresentationType?
    /// Whether the user can turn it.
    public var canRotate: Bool?
    /// The current configuration.
    public var configuration: Configuration?

    // Made by .ci/models from the properties above.
    public init(
        id: String? = nil, shape: Viewport.Shape? = nil, dpi: Int? = nil, presentationType: PresentationType? = nil,
        canRotate: Bool? = nil, configuration: Configuration? = nil
    ) {
        self.id = id
        self.shape = shape
        self.dpi = dpi
        self.presentationType = presentationType
        self.canRotate = canRotate
        self.configuration = configuration
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "id": id = try json.optionalString()
            case "shape": shape = try json.optional(Viewport.Shape.self)
            case "dpi": dpi = try json.optionalInt()
            case "presentationType": presentationType = try json.optional(PresentationType.self)
            case "canRotate": canRotate = try json.optionalBool()
            case "configuration": configuration = try json.optional(Configuration.self)
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("type", Self.type)
            json.member("id", id)
            json.member("shape", shape)
            json.member("dpi", dpi)
            json.member("presentationType", presentationType)
            json.member("canRotate", canRotate)
            json.member("configuration", configuration)
        }
    }
}

extension APLViewport {
    /// The way a screen presents documents; an open set.
    public struct PresentationType: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// On the whole screen.
        public static var standard: Self { Self(rawValue: "STANDARD") }
        /// As an overlay over other content.
        public static var overlay: Self { Self(rawValue: "OVERLAY") }
    }
}

extension APLViewport {
    /// The configuration of a screen.
    public struct Configuration: JSONModel, Hashable {
        /// The current configuration.
        public var current: Current?

        // Made by .ci/models from the properties above.
        public init(current: Current? = nil) {
            self.current = current
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "current": current = try json.optional(Current.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("current", current)
            }
        }
    }
}

extension APLViewport {
    /// The current configuration of a screen.
    public struct Current: JSONModel, Hashable {
        /// The kind of device that the screen belongs to.
        public var mode: Viewport.Mode?
        /// The video formats that it supports.
        public var video: Viewport.Video?
        /// Its size.
        public var size: ViewportSize?
        /// Whether dialogs can be shown.
        public var dialog: DialogSupport?

        // Made by .ci/models from the properties above.
        public init(
            mode: Viewport.Mode? = nil, video: Viewport.Video? = nil, size: ViewportSize? = nil,
            dialog: DialogSupport? = nil
        ) {
            self.mode = mode
            self.video = video
            self.size = size
            self.dialog = dialog
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "mode": mode = try json.optional(Viewport.Mode.self)
                case "video": video = try json.optional(Viewport.Video.self)
                case "size": size = try json.optional(ViewportSize.self)
                case "dialog": dialog = try json.optional(DialogSupport.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("mode", mode)
                json.member("video", video)
                json.member("size", size)
                json.member("dialog", dialog)
            }
        }
    }
}

extension APLViewport {
    /// Whether a screen can show dialogs; an open set.
    public struct DialogSupport: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Dialogs are supported.
        public static var supported: Self { Self(rawValue: "SUPPORTED") }
        /// Dialogs are not supported.
        public static var unsupported: Self { Self(rawValue: "UNSUPPORTED") }
    }
}
