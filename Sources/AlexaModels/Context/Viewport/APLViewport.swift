// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A screen that shows visual documents.
public struct APLViewport: JSONModel, Hashable {
    /// The wire's `type`.
    public static let type = "APL"
    /// The screen's id.
    public var id: String?
    /// The shape.
    public var shape: Viewport.Shape?
    /// Pixels an inch.
    public var dpi: Int?
    /// Whether it covers all or lies over something.
    public var presentationType: PresentationType?
    /// Whether the user can turn it.
    public var canRotate: Bool?
    /// How it is used now.
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
        var id = String?.none
        var shape = Viewport.Shape?.none
        var dpi = Int?.none
        var presentationType = PresentationType?.none
        var canRotate = Bool?.none
        var configuration = Configuration?.none
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
        self.id = id
        self.shape = shape
        self.dpi = dpi
        self.presentationType = presentationType
        self.canRotate = canRotate
        self.configuration = configuration
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
    /// Whether a screen covers all; an open set.
    public struct PresentationType: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// It covers all.
        public static var standard: Self { Self(rawValue: "STANDARD") }
        /// It lies over something.
        public static var overlay: Self { Self(rawValue: "OVERLAY") }
    }
}

extension APLViewport {
    /// How a screen is used.
    public struct Configuration: JSONModel, Hashable {
        /// How it is used now.
        public var current: Current?

        // Made by .ci/models from the properties above.
        public init(current: Current? = nil) {
            self.current = current
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var current = Current?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "current": current = try json.optional(Current.self)
                default: try json.skip()
                }
            }
            self.current = current
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("current", current)
            }
        }
    }
}

extension APLViewport {
    /// How a screen is used now.
    public struct Current: JSONModel, Hashable {
        /// What kind of device it belongs to.
        public var mode: Viewport.Mode?
        /// The video it plays.
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
            var mode = Viewport.Mode?.none
            var video = Viewport.Video?.none
            var size = ViewportSize?.none
            var dialog = DialogSupport?.none
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
            self.mode = mode
            self.video = video
            self.size = size
            self.dialog = dialog
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
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// It can.
        public static var supported: Self { Self(rawValue: "SUPPORTED") }
        /// It cannot.
        public static var unsupported: Self { Self(rawValue: "UNSUPPORTED") }
    }
}
