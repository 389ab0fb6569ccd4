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
