// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaModels
import LinkedCore
import Testing

@Suite("Timestamps")
struct TimestampTests {
    @Test(
        "Are read without Foundation's calendar",
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("2015-05-13T12:34:56Z", 1_431_520_496), ("2000-02-29T23:59:59Z", 951_868_799),
            ("2100-03-01T00:00:00Z", 4_107_542_400), ("1969-12-31T23:59:59Z", -1),
            ("2026-05-13T12:34:56.5Z", 1_778_675_696.5),
            ("2026-05-13T14:34:56+02:00", 1_778_675_696), ("2026-05-13T07:04:56-0530", 1_778_675_696),
            ("2026-05-13T13:34:56+01", 1_778_675_696), ("0001-01-01T00:00:00Z", -62_135_596_800),
            ("2016-12-31T23:59:60Z", 1_483_228_800),
        ] as [(String, Double)])
    func read(text: String, seconds: Double) {
        #expect(Timestamp(text).secondsSince1970 == seconds)
    }

    @Test(
        "That are malformed are ignored",
        arguments: [
            "", "now", "2026-05-13", "2026-13-01T00:00:00Z", "2026-02-29T00:00:00Z", "2026-05-13T24:00:00Z",
            "2026-05-13T12:60:00Z", "2026-05-13T12:34:56", "2026-05-13T12:34:56.Z", "2026-05-13T12:34:56Zz",
            "2026-05-13T12:34:56+2", "٢٠٢٦-05-13T12:34:56Z", "-026-05-13T12:34:56Z",
        ])
    func unreadable(text: String) {
        #expect(Timestamp(text).secondsSince1970 == nil)
    }

    @Test("May be milliseconds, and are written back as they came", arguments: ["1431520496000", #""now""#, "1.5e12"])
    func asTheyCame(text: String) throws {
        let timestamp = try Timestamp(json: text)
        #expect(String(decoding: timestamp.jsonBytes(), as: UTF8.self) == text)
    }

    @Test(
        "Made from seconds or milliseconds return them",
        arguments: [0, -1, 951_868_799, 1_778_675_696, 253_402_300_799])
    func made(seconds: Int64) throws {
        #expect(Timestamp(secondsSince1970: seconds).secondsSince1970 == Double(seconds))
        #expect(Timestamp(millisecondsSince1970: seconds * 1000).secondsSince1970 == Double(seconds))
        #expect(Timestamp(secondsSince1970: 1_778_675_696).text == "2026-05-13T12:34:56Z")
    }

    @Test("Stay within four digits of year", arguments: [Int64.min, Int64.max])
    func bounds(seconds: Int64) {
        #expect(Timestamp(secondsSince1970: seconds).text.count == 20)
    }
}
