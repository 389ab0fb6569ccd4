// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// How a track sounds, in numbers. Restricted since 27 November 2024: new applications are refused.
///
/// Source: <https://developer.spotify.com/documentation/web-api/reference/get-audio-features>.
public struct AudioFeatures: JSONModel, Hashable {
    /// The id of the track.
    public var id: SpotifyID<Track>?
    /// How likely it is acoustic, 0 to 1.
    public var acousticness: Double?
    /// How well one can dance to it, 0 to 1.
    public var danceability: Double?
    /// How intense it is, 0 to 1.
    public var energy: Double?
    /// How likely nobody sings, 0 to 1.
    public var instrumentalness: Double?
    /// How likely there is an audience, 0 to 1.
    public var liveness: Double?
    /// How much is spoken, 0 to 1.
    public var speechiness: Double?
    /// How cheerful it is, 0 to 1.
    public var valence: Double?
    /// The loudness in decibels.
    public var loudness: Double?
    /// The tempo in beats a minute.
    public var tempo: Double?
    /// The key as a pitch class: 0 is C, 1 is C sharp, …; -1 is none.
    public var pitchClass: Int?  // "key"
    /// 1 is major, 0 is minor.
    public var mode: Int?
    /// How many beats a bar has.
    public var timeSignature: Int?
    /// The length in milliseconds.
    public var durationMilliseconds: Int?  // "duration_ms"
    /// The address of the analysis in the Web API.
    public var analysisURL: String?
    /// The address of the track in the Web API.
    public var trackHref: String?
    /// What kind of object this is.
    public var type: Spotify.ObjectType?
    /// The Spotify URI.
    public var uri: String?

    /// Makes an empty one; every member can be set.
    public init() {}

    // Made by .ci/models from the properties above.
    public init(from json: inout JSONReader) throws(JSONError) {
        var id = SpotifyID<Track>?.none
        var acousticness = Double?.none
        var danceability = Double?.none
        var energy = Double?.none
        var instrumentalness = Double?.none
        var liveness = Double?.none
        var speechiness = Double?.none
        var valence = Double?.none
        var loudness = Double?.none
        var tempo = Double?.none
        var pitchClass = Int?.none
        var mode = Int?.none
        var timeSignature = Int?.none
        var durationMilliseconds = Int?.none
        var analysisURL = String?.none
        var trackHref = String?.none
        var type = Spotify.ObjectType?.none
        var uri = String?.none
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
        self.id = id
        self.acousticness = acousticness
        self.danceability = danceability
        self.energy = energy
        self.instrumentalness = instrumentalness
        self.liveness = liveness
        self.speechiness = speechiness
        self.valence = valence
        self.loudness = loudness
        self.tempo = tempo
        self.pitchClass = pitchClass
        self.mode = mode
        self.timeSignature = timeSignature
        self.durationMilliseconds = durationMilliseconds
        self.analysisURL = analysisURL
        self.trackHref = trackHref
        self.type = type
        self.uri = uri
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
