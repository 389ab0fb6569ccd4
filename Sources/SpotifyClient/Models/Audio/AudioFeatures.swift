// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The audio features of a track. Restricted since 27 November 2024: new applications are refused.
///
/// Source: <https://developer.spotify.com/documentation/web-api/reference/get-audio-features>.
public struct AudioFeatures: JSONModel, Hashable {
    /// The id of the track.
    public var id: SpotifyID<Track>?
    /// The confidence that the track is acoustic, 0 to 1.
    public var acousticness: Double?
    /// How suitable the track is for dancing, 0 to 1.
    public var danceability: Double?
    /// The intensity and activity, 0 to 1.
    public var energy: Double?
    /// The probability that the track has no vocals, 0 to 1.
    public var instrumentalness: Double?
    /// The probability that the track was performed live, 0 to 1.
    public var liveness: Double?
    /// The presence of spoken words, 0 to 1.
    public var speechiness: Double?
    /// The musical positiveness, 0 (sad) to 1 (cheerful).
    public var valence: Double?
    /// The loudness in decibels.
    public var loudness: Double?
    /// The tempo in beats per minute.
    public var tempo: Double?
    /// The key as a pitch class: 0 is C, 1 is C sharp, …; -1 if no key was detected.
    public var pitchClass: Int?  // "key"
    /// The mode: 1 is major, 0 is minor.
    public var mode: Int?
    /// The number of beats in a bar.
    public var timeSignature: Int?
    /// The length in milliseconds.
    public var durationMilliseconds: Int?  // "duration_ms"
    /// The Web API URL of the analysis.
    public var analysisURL: String?
    /// The Web API URL of the track.
    public var trackHref: String?
    /// The type of the object.
    public var type: Spotify.ObjectType?
    /// The Spotify URI.
    public var uri: String?

    /// Creates a value whose properties are `nil` or empty.
    public init() {}

    // Made by .ci/models from the properties above.
    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "id": id = try json.optional(SpotifyID<Track>.self)
            case "acousticness": acousticness = try json.optionalDouble()
            case "danceability": danceability = try json.optionalDouble()
            case "energy": energy = try json.optionalDouble()
            case "instrumentalness": instrumentalness = try json.optionalDouble()
            case "liveness": liveness = try json.optionalDouble()
            case "speechiness": speechiness = try json.optionalDouble()
            case "valence": valence = try json.optionalDouble()
            case "loudness": loudness = try json.optionalDouble()
            case "tempo": tempo = try json.optionalDouble()
            case "key": pitchClass = try json.optionalInt()
            case "mode": mode = try json.optionalInt()
            case "time_signature": timeSignature = try json.optionalInt()
            case "duration_ms": durationMilliseconds = try json.optionalInt()
            case "analysis_url": analysisURL = try json.optionalString()
            case "track_href": trackHref = try json.optionalString()
            case "type": type = try json.optional(Spotify.ObjectType.self)
            case "uri": uri = try json.optionalString()
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", id)
            json.member("acousticness", acousticness)
            json.member("danceability", danceability)
            json.member("energy", energy)
            json.member("instrumentalness", instrumentalness)
            json.member("liveness", liveness)
            json.member("speechiness", speechiness)
            json.member("valence", valence)
            json.member("loudness", loudness)
            json.member("tempo", tempo)
            json.member("key", pitchClass)
            json.member("mode", mode)
            json.member("time_signature", timeSignature)
            json.member("duration_ms", durationMilliseconds)
            json.member("analysis_url", analysisURL)
            json.member("track_href", trackHref)
            json.member("type", type)
            json.member("uri", uri)
        }
    }
}
