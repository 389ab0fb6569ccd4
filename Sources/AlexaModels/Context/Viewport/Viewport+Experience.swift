// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Viewport {
    /// From how far a screen is used.
    public struct Experience: JSONModel, Hashable {
        /// The width that the user sees, in minutes of arc.
        public var arcMinuteWidth: Double?
        /// The height that the user sees, in minutes of arc.
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
            var arcMinuteWidth = Double?.none
            var arcMinuteHeight = Double?.none
            var canRotate = Bool?.none
            var canResize = Bool?.none
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
            self.arcMinuteWidth = arcMinuteWidth
            self.arcMinuteHeight = arcMinuteHeight
            self.canRotate = canRotate
            self.canResize = canResize
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
