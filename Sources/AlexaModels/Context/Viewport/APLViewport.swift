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
