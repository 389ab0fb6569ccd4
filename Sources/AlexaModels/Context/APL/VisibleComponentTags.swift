// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// What a visible component is.
public struct VisibleComponentTags: JSONModel, Hashable {
    /// Whether it is checked.
    public var checked: Bool?
    /// Whether it can be touched.
    public var clickable: Bool?
    /// Whether it is switched off.
    public var disabled: Bool?
    /// Whether it has the focus.
    public var focused: Bool?
    /// The list that it is.
    public var list: List?
    /// The item of a list that it is.
    public var listItem: ListItem?
    /// The video that it is.
    public var media: Media?
    /// The number that is shown with it.
    public var ordinal: Int?
    /// The pages that it has.
    public var pager: Pager?
    /// How it can be scrolled.
    public var scrollable: Scrollable?
    /// Whether it is being spoken.
    public var spoken: Bool?
    /// The screen, if it is that.
    public var viewport: JSON?

    // Made by .ci/models from the properties above.
    public init(
        checked: Bool? = nil, clickable: Bool? = nil, disabled: Bool? = nil, focused: Bool? = nil, list: List? = nil,
        listItem: ListItem? = nil, media: Media? = nil, ordinal: Int? = nil, pager: Pager? = nil,
        scrollable: Scrollable? = nil, spoken: Bool? = nil, viewport: JSON? = nil
    ) {
        self.checked = checked
        self.clickable = clickable
        self.disabled = disabled
        self.focused = focused
        self.list = list
        self.listItem = listItem
        self.media = media
        self.ordinal = ordinal
        self.pager = pager
        self.scrollable = scrollable
        self.spoken = spoken
        self.viewport = viewport
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var checked = Bool?.none
        var clickable = Bool?.none
        var disabled = Bool?.none
        var focused = Bool?.none
        var list = List?.none
        var listItem = ListItem?.none
        var media = Media?.none
        var ordinal = Int?.none
        var pager = Pager?.none
        var scrollable = Scrollable?.none
        var spoken = Bool?.none
        var viewport = JSON?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "checked": checked = try json.optionalBool()
            case "clickable": clickable = try json.optionalBool()
            case "disabled": disabled = try json.optionalBool()
            case "focused": focused = try json.optionalBool()
            case "list": list = try json.optional(List.self)
            case "listItem": listItem = try json.optional(ListItem.self)
            case "media": media = try json.optional(Media.self)
            case "ordinal": ordinal = try json.optionalInt()
            case "pager": pager = try json.optional(Pager.self)
            case "scrollable": scrollable = try json.optional(Scrollable.self)
            case "spoken": spoken = try json.optionalBool()
            case "viewport": viewport = try json.optional(JSON.self)
            default: try json.skip()
            }
        }
        self.checked = checked
        self.clickable = clickable
        self.disabled = disabled
        self.focused = focused
        self.list = list
        self.listItem = listItem
        self.media = media
        self.ordinal = ordinal
        self.pager = pager
        self.scrollable = scrollable
        self.spoken = spoken
        self.viewport = viewport
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("checked", checked)
            json.member("clickable", clickable)
            json.member("disabled", disabled)
            json.member("focused", focused)
            json.member("list", list)
            json.member("listItem", listItem)
            json.member("media", media)
            json.member("ordinal", ordinal)
            json.member("pager", pager)
            json.member("scrollable", scrollable)
            json.member("spoken", spoken)
            json.member("viewport", viewport)
        }
    }
}

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
