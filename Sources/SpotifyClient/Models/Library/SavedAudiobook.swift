// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// An audiobook in the user's library.
///
/// Spotify documents `{added_at, audiobook}` and sends bare audiobooks; both are read.
///
/// Source: <https://developer.spotify.com/documentation/web-api/reference/get-users-saved-audiobooks>.
public struct SavedAudiobook: JSONModel, Hashable, Identifiable {
    /// The audiobook.
    public var audiobook: Audiobook
    /// The time when it was saved, where Spotify sends it.
    public var addedAt: Spotify.Timestamp?
    private var isBare = false

    /// The id of the audiobook.
    public var id: Audiobook.ID { audiobook.id }

    public init(_ audiobook: Audiobook, addedAt: Spotify.Timestamp? = nil) {
        self.audiobook = audiobook
        self.addedAt = addedAt
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        let whole = json.mark
        var audiobook: Audiobook?
        var addedAt: Spotify.Timestamp?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "audiobook": audiobook = try json.readNull() ? nil : Audiobook(from: &json)
            case "added_at": addedAt = try json.optional(Spotify.Timestamp.self)
            default: try json.skip()
            }
        }
        if let audiobook {
            self.init(audiobook, addedAt: addedAt)
            return
        }
        let bare = try json.revisit(whole) { (json: inout JSONReader) throws(JSONError) in try Audiobook(from: &json) }
        self.init(bare)
        isBare = true
    }

    public func write(to json: inout JSONWriter) {
        guard !isBare else {
            json.value(audiobook)
            return
        }
        json.object { json in
            json.member("added_at", addedAt)
            json.member("audiobook", audiobook)
        }
    }
}
