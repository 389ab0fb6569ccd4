// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

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
