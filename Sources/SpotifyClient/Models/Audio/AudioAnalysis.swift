// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The structure of a track: bars, beats, sections. Restricted since 27 November 2024: new applications are refused.
///
/// Source: <https://developer.spotify.com/documentation/web-api/reference/get-audio-analysis>.
public struct AudioAnalysis: JSONModel, Hashable {
    /// Metadata of the analysis.
    public var meta: AudioAnalysis.Meta?
    /// The track as a whole.
    public var track: AudioAnalysis.Summary?
    /// The bars.
    @JSONList public var bars: [AudioAnalysis.Interval]
    /// The beats.
    @JSONList public var beats: [AudioAnalysis.Interval]
    /// The tatums: the smallest regular pulses.
    @JSONList public var tatums: [AudioAnalysis.Interval]
    /// The sections, for instance verse and chorus.
    @JSONList public var sections: [AudioAnalysis.Section]
    /// The segments, each with roughly the same sound throughout.
    @JSONList public var segments: [AudioAnalysis.Segment]

    /// Creates a value whose properties are `nil` or empty.
    public init() {}

    // Made by .ci/models from the properties above.
    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "meta": meta = try json.optional(AudioAnalysis.Meta.self)
            case "track": track = try json.optional(AudioAnalysis.Summary.self)
            case "bars": _bars = JSONList(stated: try json.optionalArray(of: AudioAnalysis.Interval.self))
            case "beats": _beats = JSONList(stated: try json.optionalArray(of: AudioAnalysis.Interval.self))
            case "tatums": _tatums = JSONList(stated: try json.optionalArray(of: AudioAnalysis.Interval.self))
            case "sections": _sections = JSONList(stated: try json.optionalArray(of: AudioAnalysis.Section.self))
            case "segments": _segments = JSONList(stated: try json.optionalArray(of: AudioAnalysis.Segment.self))
            default: try json.skip()
            }
        }
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
