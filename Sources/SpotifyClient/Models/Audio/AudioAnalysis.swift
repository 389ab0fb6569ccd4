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
    public var bars: [AudioAnalysis.Interval] {
        get { barsAsSent ?? [] }
        set { barsAsSent = newValue }
    }
    /// The beats.
    public var beats: [AudioAnalysis.Interval] {
        get { beatsAsSent ?? [] }
        set { beatsAsSent = newValue }
    }
    /// The smallest regular pulses.
    public var tatums: [AudioAnalysis.Interval] {
        get { tatumsAsSent ?? [] }
        set { tatumsAsSent = newValue }
    }
    /// Parts such as verse and chorus.
    public var sections: [AudioAnalysis.Section] {
        get { sectionsAsSent ?? [] }
        set { sectionsAsSent = newValue }
    }
    /// Stretches of one sound.
    public var segments: [AudioAnalysis.Segment] {
        get { segmentsAsSent ?? [] }
        set { segmentsAsSent = newValue }
    }

    // Absent and empty differ on the wire, so that what is written is what was read.
    private var barsAsSent: [AudioAnalysis.Interval]?
    private var beatsAsSent: [AudioAnalysis.Interval]?
    private var tatumsAsSent: [AudioAnalysis.Interval]?
    private var sectionsAsSent: [AudioAnalysis.Section]?
    private var segmentsAsSent: [AudioAnalysis.Segment]?

    /// Makes an empty one; every member can be set.
    public init() {}

    public init(from json: inout JSONReader) throws(JSONError) {
        self.init()
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "meta": meta = try json.optional(AudioAnalysis.Meta.self)
            case "track": track = try json.optional(AudioAnalysis.Summary.self)
            case "bars": barsAsSent = try json.optionalList(of: AudioAnalysis.Interval.self)
            case "beats": beatsAsSent = try json.optionalList(of: AudioAnalysis.Interval.self)
            case "tatums": tatumsAsSent = try json.optionalList(of: AudioAnalysis.Interval.self)
            case "sections": sectionsAsSent = try json.optionalList(of: AudioAnalysis.Section.self)
            case "segments": segmentsAsSent = try json.optionalList(of: AudioAnalysis.Segment.self)
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("meta", meta)
            json.member("track", track)
            json.member("bars", barsAsSent)
            json.member("beats", beatsAsSent)
            json.member("tatums", tatumsAsSent)
            json.member("sections", sectionsAsSent)
            json.member("segments", segmentsAsSent)
        }
    }
}
