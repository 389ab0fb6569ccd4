// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// How a track is built: bars, beats, sections. Restricted since 27 November 2024: new applications are refused.
///
/// Source: <https://developer.spotify.com/documentation/web-api/reference/get-audio-analysis>.
public struct AudioAnalysis: JSONModel, Hashable {
    /// About the analysis itself.
    public var meta: AudioAnalysis.Meta?
    /// The track as a whole.
    public var track: AudioAnalysis.Summary?
    /// The bars.
    @JSONList public var bars: [AudioAnalysis.Interval]
    /// The beats.
    @JSONList public var beats: [AudioAnalysis.Interval]
    /// The smallest regular pulses.
    @JSONList public var tatums: [AudioAnalysis.Interval]
    /// Parts such as verse and chorus.
    @JSONList public var sections: [AudioAnalysis.Section]
    /// Stretches of one sound.
    @JSONList public var segments: [AudioAnalysis.Segment]

    /// Makes an empty one; every member can be set.
    public init() {}

    // Made by .ci/models from the properties above.
    public init(from json: inout JSONReader) throws(JSONError) {
        var meta = AudioAnalysis.Meta?.none
        var track = AudioAnalysis.Summary?.none
        var bars = JSONList<AudioAnalysis.Interval>()
        var beats = JSONList<AudioAnalysis.Interval>()
        var tatums = JSONList<AudioAnalysis.Interval>()
        var sections = JSONList<AudioAnalysis.Section>()
        var segments = JSONList<AudioAnalysis.Segment>()
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "meta": meta = try json.optional(AudioAnalysis.Meta.self)
            case "track": track = try json.optional(AudioAnalysis.Summary.self)
            case "bars": bars = JSONList(stated: try json.optionalArray(of: AudioAnalysis.Interval.self))
            case "beats": beats = JSONList(stated: try json.optionalArray(of: AudioAnalysis.Interval.self))
            case "tatums": tatums = JSONList(stated: try json.optionalArray(of: AudioAnalysis.Interval.self))
            case "sections": sections = JSONList(stated: try json.optionalArray(of: AudioAnalysis.Section.self))
            case "segments": segments = JSONList(stated: try json.optionalArray(of: AudioAnalysis.Segment.self))
            default: try json.skip()
            }
        }
        self.meta = meta
        self.track = track
        self._bars = bars
        self._beats = beats
        self._tatums = tatums
        self._sections = sections
        self._segments = segments
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("meta", meta)
            json.member("track", track)
            json.member("bars", _bars)
            json.member("beats", _beats)
            json.member("tatums", _tatums)
            json.member("sections", _sections)
            json.member("segments", _segments)
        }
    }
}
