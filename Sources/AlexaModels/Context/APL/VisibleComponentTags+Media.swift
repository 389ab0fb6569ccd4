// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension VisibleComponentTags {
    /// A video on the screen.
    public struct Media: JSONModel, Hashable {
        /// Whether it can go forward.
        public var allowAdjustSeekPositionForward: Bool?
        /// Whether it can go back.
        public var allowAdjustSeekPositionBackwards: Bool?
        /// Whether there is a next one.
        public var allowNext: Bool?
        /// Whether there is one before.
        public var allowPrevious: Bool?
        /// What it is about.
        @JSONList public var entities: [ComponentEntity]
        /// How far it has played.
        public var positionInMilliseconds: Int?
        /// `idle`, `playing` or `paused`.
        public var state: String?
        /// Where it is from.
        public var url: String?

        // Made by .ci/models from the properties above.
        public init(
            allowAdjustSeekPositionForward: Bool? = nil, allowAdjustSeekPositionBackwards: Bool? = nil,
            allowNext: Bool? = nil, allowPrevious: Bool? = nil, entities: [ComponentEntity] = [],
            positionInMilliseconds: Int? = nil, state: String? = nil, url: String? = nil
        ) {
            self.allowAdjustSeekPositionForward = allowAdjustSeekPositionForward
            self.allowAdjustSeekPositionBackwards = allowAdjustSeekPositionBackwards
            self.allowNext = allowNext
            self.allowPrevious = allowPrevious
            self._entities = JSONList(stated: entities.isEmpty ? nil : entities)
            self.positionInMilliseconds = positionInMilliseconds
            self.state = state
            self.url = url
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var allowAdjustSeekPositionForward = Bool?.none
            var allowAdjustSeekPositionBackwards = Bool?.none
            var allowNext = Bool?.none
            var allowPrevious = Bool?.none
            var entities = JSONList<ComponentEntity>()
            var positionInMilliseconds = Int?.none
            var state = String?.none
            var url = String?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "allowAdjustSeekPositionForward": allowAdjustSeekPositionForward = try json.optionalBool()
                case "allowAdjustSeekPositionBackwards": allowAdjustSeekPositionBackwards = try json.optionalBool()
                case "allowNext": allowNext = try json.optionalBool()
                case "allowPrevious": allowPrevious = try json.optionalBool()
                case "entities": entities = JSONList(stated: try json.optionalArray(of: ComponentEntity.self))
                case "positionInMilliseconds": positionInMilliseconds = try json.optionalInt()
                case "state": state = try json.optionalString()
                case "url": url = try json.optionalString()
                default: try json.skip()
                }
            }
            self.allowAdjustSeekPositionForward = allowAdjustSeekPositionForward
            self.allowAdjustSeekPositionBackwards = allowAdjustSeekPositionBackwards
            self.allowNext = allowNext
            self.allowPrevious = allowPrevious
            self._entities = entities
            self.positionInMilliseconds = positionInMilliseconds
            self.state = state
            self.url = url
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("allowAdjustSeekPositionForward", allowAdjustSeekPositionForward)
                json.member("allowAdjustSeekPositionBackwards", allowAdjustSeekPositionBackwards)
                json.member("allowNext", allowNext)
                json.member("allowPrevious", allowPrevious)
                json.member("entities", _entities)
                json.member("positionInMilliseconds", positionInMilliseconds)
                json.member("state", state)
                json.member("url", url)
            }
        }
    }
}
