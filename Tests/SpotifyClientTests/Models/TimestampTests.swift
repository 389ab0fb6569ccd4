// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import SpotifyClient
import Testing

@Suite("Moments")
struct TimestampTests {
    @Test(
        "Are read with and without a fraction, in any zone",
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("2026-03-01T08:00:00Z", 1_772_352_000), ("2000-02-29T23:59:59Z", 951_868_799),
            ("2026-03-01T08:00:00.5Z", 1_772_352_000.5), ("2026-03-01T08:00:00.123456Z", 1_772_352_000.123456),
            ("2026-03-01T10:30:00+02:30", 1_772_352_000), ("2026-03-01T07:00:00-01:00", 1_772_352_000),
            ("1969-12-31T23:59:59Z", -1), ("1900-03-01T00:00:00Z", -2_203_891_200),
            ("2016-12-31T23:59:60Z", 1_483_228_800),
            ("0000-03-01T00:00:00Z", -62_162_035_200),
        ])
    func reads(_ text: String, _ seconds: Double) {
        #expect(Spotify.Timestamp(rawValue: text).secondsSince1970 == seconds)
    }

    @Test(
        "Anything else is kept as text and is not a time",
        arguments: [
            "", "yesterday", "2026-03-01", "2026-03-01T08:00Z", "2026-13-01T08:00:00Z", "2026-03-32T08:00:00Z",
            "2026-03-01T24:00:00Z", "2026-03-01T08:60:00Z", "2026-03-01T08:00:61Z", "2026-03-01T08:00:00",
            "2026-03-01T08:00:00.Z", "2026-03-01T08:00:00+2:30", "2026-03-01T08:00:00+99:00", "2026-03-01T08:00:00ZZ",
            "２０26-03-01T08:00:00Z", "-026-03-01T08:00:00Z", "2026-03-01T08:00:00.5", "2026/03/01T08:00:00Z",
        ])
    func keepsOthers(_ text: String) {
        #expect(Spotify.Timestamp(rawValue: text).secondsSince1970 == nil)
        #expect(Spotify.Timestamp(rawValue: text).description == text)
    }
}
