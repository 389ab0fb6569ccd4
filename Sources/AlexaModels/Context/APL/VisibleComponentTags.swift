// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The states and abilities of a visible component.
public struct VisibleComponentTags: JSONModel, Hashable {
    /// Whether the component is checked.
    public var checked: Bool?
    /// Whether the component can be pressed.
    public var clickable: Bool?
    /// Whether the component is disabled.
    public var disabled: Bool?
    /// Whether the component has the focus.
    public var focused: Bool?
    /// The state of the list, if the component is one.
    public var list: List?
    /// The place in its list, if the component is a list item.
    public var listItem: ListItem?
    /// The state of the video, if the component is one.
    public var media: Media?
    /// The ordinal number that is shown with the component.
    public var ordinal: Int?
    /// The state of the pager, if the component is one.
    public var pager: Pager?
    /// The directions in which the component can be scrolled.
    public var scrollable: Scrollable?
    /// The `spoken` tag: whether it is a region that can be read out.
    public var spoken: Bool?
    /// Present when the component is the whole screen.
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
        /// The number of items.
        public var itemCount: Int?
        /// The lowest index of an item that the user saw.
        public var lowestIndexSeen: Int?
        /// The highest index of an item that the user saw.
        public var highestIndexSeen: Int?
        /// The lowest ordinal number that the user saw.
        public var lowestOrdinalSeen: Int?
        /// The highest ordinal number that the user saw.
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
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "index": index = try json.optionalInt()
                default: try json.skip()
                }
            }
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
        /// Whether the user can seek forward.
        public var allowAdjustSeekPositionForward: Bool?
        /// Whether the user can seek back.
        public var allowAdjustSeekPositionBackwards: Bool?
        /// Whether the user can go to the next track.
        public var allowNext: Bool?
        /// Whether the user can go to the previous track.
        public var allowPrevious: Bool?
        /// The entities that the document associates with the video.
        @JSONList public var entities: [ComponentEntity]
        /// The playback position in milliseconds.
        public var positionInMilliseconds: Int?
        /// The playback state: `idle`, `playing` or `paused`.
        public var state: String?
        /// The URL of the video.
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
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "allowAdjustSeekPositionForward": allowAdjustSeekPositionForward = try json.optionalBool()
                case "allowAdjustSeekPositionBackwards": allowAdjustSeekPositionBackwards = try json.optionalBool()
                case "allowNext": allowNext = try json.optionalBool()
                case "allowPrevious": allowPrevious = try json.optionalBool()
                case "entities": _entities = JSONList(stated: try json.optionalArray(of: ComponentEntity.self))
                case "positionInMilliseconds": positionInMilliseconds = try json.optionalInt()
                case "state": state = try json.optionalString()
                case "url": url = try json.optionalString()
                default: try json.skip()
                }
            }
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
