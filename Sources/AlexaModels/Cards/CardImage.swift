// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The image of a card, in two sizes.
public struct CardImage: JSONModel, Hashable {
    /// The URL for small screens, 720 by 480 pixels, at most 2000 characters.
    public var smallImageURL: String?
    /// The URL for large screens, 1200 by 800 pixels, at most 2000 characters.
    public var largeImageURL: String?

    // Made by .ci/models from the properties above.
    public init(smallImageURL: String? = nil, largeImageURL: String? = nil) {
        self.smallImageURL = smallImageURL
        self.largeImageURL = largeImageURL
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var smallImageURL = String?.none
        var largeImageURL = String?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "smallImageUrl": smallImageURL = try json.optionalString()
            case "largeImageUrl": largeImageURL = try json.optionalString()
            default: try json.skip()
            }
        }
        self.smallImageURL = smallImageURL
        self.largeImageURL = largeImageURL
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("smallImageUrl", smallImageURL)
            json.member("largeImageUrl", largeImageURL)
        }
    }
}
