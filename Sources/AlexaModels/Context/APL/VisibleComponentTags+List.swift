// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension VisibleComponentTags {
    /// A list on the screen.
    public struct List: JSONModel, Hashable {
        /// How many items it has.
        public var itemCount: Int?
        /// The first item that the user saw.
        public var lowestIndexSeen: Int?
        /// The last item that the user saw.
        public var highestIndexSeen: Int?
        /// The lowest number that the user saw.
        public var lowestOrdinalSeen: Int?
        /// The highest number that the user saw.
        public var highestOrdinalSeen: Int?

        // Made by .ci/models from the properties above.
        public init(
            itemCount: Int? = nil, lowestIndexSeen: Int? = nil, highestIndexSeen: Int? = nil,
            lowestOrdinalSeen: Int? = nil, highestOrdinalSeen: Int? = nil
        ) {
            self.itemCount = itemCount
            self.lowestIndexSeen = lowestIndexSeen
            self.highestIndexSeen = highestIndexSeen
            self.lowestOrdinalSeen = lowestOrdinalSeen
            self.highestOrdinalSeen = highestOrdinalSeen
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var itemCount = Int?.none
            var lowestIndexSeen = Int?.none
            var highestIndexSeen = Int?.none
            var lowestOrdinalSeen = Int?.none
            var highestOrdinalSeen = Int?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "itemCount": itemCount = try json.optionalInt()
                case "lowestIndexSeen": lowestIndexSeen = try json.optionalInt()
                case "highestIndexSeen": highestIndexSeen = try json.optionalInt()
                case "lowestOrdinalSeen": lowestOrdinalSeen = try json.optionalInt()
                case "highestOrdinalSeen": highestOrdinalSeen = try json.optionalInt()
                default: try json.skip()
                }
            }
            self.itemCount = itemCount
            self.lowestIndexSeen = lowestIndexSeen
            self.highestIndexSeen = highestIndexSeen
            self.lowestOrdinalSeen = lowestOrdinalSeen
            self.highestOrdinalSeen = highestOrdinalSeen
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("itemCount", itemCount)
                json.member("lowestIndexSeen", lowestIndexSeen)
                json.member("highestIndexSeen", highestIndexSeen)
                json.member("lowestOrdinalSeen", lowestOrdinalSeen)
                json.member("highestOrdinalSeen", highestOrdinalSeen)
            }
        }
    }
}

extension VisibleComponentTags {
    /// An item of a list on the screen.
    public struct ListItem: JSONModel, Hashable {
        /// The item's place in the list, counted from 0.
        public var index: Int?

        // Made by .ci/models from the properties above.
        public init(index: Int? = nil) {
            self.index = index
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var index = Int?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "index": index = try json.optionalInt()
                default: try json.skip()
                }
            }
            self.index = index
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("index", index)
            }
        }
    }
}
