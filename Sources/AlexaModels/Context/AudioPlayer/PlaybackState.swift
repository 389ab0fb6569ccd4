// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The state of the device's audio player.
public struct PlaybackState: JSONModel, Hashable {
    /// The token of the stream.
    public var token: String?
    /// The playback position in milliseconds.
    public var offsetInMilliseconds: Int?
    /// The activity: playing, paused, stopped, …
    public var playerActivity: PlayerActivity?

    // Made by .ci/models from the properties above.
    public init(token: String? = nil, offsetInMilliseconds: Int? = nil, playerActivity: PlayerActivity? = nil) {
        self.token = token
        self.offsetInMilliseconds = offsetInMilliseconds
        self.playerActivity = playerActivity
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "token": token = try json.optionalString()
            case "offsetInMilliseconds": offsetInMilliseconds = try json.optionalInt()
            case "playerActivity": playerActivity = try json.optional(PlayerActivity.self)
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("token", token)
            json.member("offsetInMilliseconds", offsetInMilliseconds)
            json.member("playerActivity", playerActivity)
        }
    }
}
