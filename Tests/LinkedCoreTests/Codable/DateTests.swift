// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LinkedCore
import TestSupport
import Testing

/// Foundation's dates, of which LinkedCore knows only the name.
@Suite("Dates")
struct DateTests {
    private struct Visit: Codable, Equatable {
        var at: Date
        var until: Date?
        var pauses: [Date] = []
        var named: [String: Date] = [:]
    }

    private func read(_ text: String) throws -> Date { try JSON.string(text).decode(Date.self) }

    @Test(
        "Are text of RFC 3339, and read back the same",
        arguments: [
            (0, "1970-01-01T00:00:00Z"), (1_795_629_600, "2026-11-25T18:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
            (0.5, "1970-01-01T00:00:00.5Z"), (-0.25, "1969-12-31T23:59:59.75Z"), (0.96, "1970-01-01T00:00:00.96Z"),
            (1_795_629_600.125, "2026-11-25T18:00:00.125Z"), (951_782_400, "2000-02-29T00:00:00Z"),
            (-62_167_219_200, "0000-01-01T00:00:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
            (-62_135_769_600, "0001-01-01T00:00:00Z"),
        ] as [(Double, String)])
    func roundTrip(seconds: Double, text: String) throws {
        // Foundation has another calendar for distant years: only the text is compared there.
        let date = Date(timeIntervalSince1970: text == "0001-01-01T00:00:00Z" ? -62_135_596_800 : seconds)
        #expect(try JSON(encoding: date) == .string(text))
        #expect(try read(text) == date)
    }

    @Test("Of this century read back the same")
    func now() throws {
        var random = SplitMix64(seed: 7)
        for _ in 0..<2_000 {
            let date = Date(timeIntervalSinceReferenceDate: Double.random(in: 5e8...1.2e9, using: &random))
            #expect(try JSON(encoding: date).decode(Date.self) == date)
        }
    }

    @Test(
        "Are read with every offset and any number of digits",
        arguments: [
            ("2026-11-25T19:00:00+01:00", 1_795_629_600), ("2026-11-25T12:30:00-05:30", 1_795_629_600),
            ("2026-11-25t18:00:00z", 1_795_629_600), ("2026-11-25 18:00:00Z", 1_795_629_600),
            ("2026-11-25T18:00:00-00:00", 1_795_629_600), ("2026-11-25T18:00:00.000Z", 1_795_629_600),
            ("2026-11-25T18:00:00.500000000000000000000000Z", 1_795_629_600.5),
            ("1990-12-31T23:59:60Z", 662_688_000), ("1990-12-31T15:59:60-08:00", 662_688_000),
        ] as [(String, Double)])
    func read(text: String, seconds: Double) throws {
        #expect(try read(text).timeIntervalSince1970 == seconds)
    }

    @Test("May be wherever a value may be")
    func places() throws {
        let date = Date(timeIntervalSince1970: 1_795_629_600)
        let visit = Visit(at: date, until: date, pauses: [date], named: ["x": date])
        let text = #"""
            {"at":"2026-11-25T18:00:00Z","until":"2026-11-25T18:00:00Z","pauses":["2026-11-25T18:00:00Z"],
            "named":{"x":"2026-11-25T18:00:00Z"}}
            """#
        #expect(try JSON(encoding: visit) == JSON(parsing: text))
        #expect(try JSON.decode(Visit.self, from: text.utf8) == visit)
        #expect(
            try JSON.decode(Visit.self, from: #"{"at":"2026-11-25T18:00:00Z","pauses":[],"named":{}}"#.utf8).until
                == nil)
        // Foundation's own coders agree.
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        #expect(try decoder.decode(Visit.self, from: Data(JSON(encoding: visit).jsonBytes())) == visit)
        #expect(try JSON(encoding: [1.5, 2.5]) == [1.5, 2.5])
    }

    @Test(
        "That cannot be read name the member",
        arguments: [
            ("", ".at"), ("2026-11-25", ".at"), ("2026-11-25T18:00:00", ".at"), ("2026-02-29T18:00:00Z", ".at"),
            ("2026-11-25T24:00:00Z", ".at"), ("2026-11-25T18:00:60Z", ".at"), ("2026-12-30T23:59:60Z", ".at"),
            ("2026-11-25T18:00:00.Z", ".at"), ("12026-11-25T18:00:00Z", ".at"), ("2026-13-01T18:00:00Z", ".at"),
            ("2026-11-25T18:00:00+24:00", ".at"), ("Wed, 25 Nov 2026 18:00:00 GMT", ".at"), ("1795629600", ".at"),
        ])
    func unreadable(text: String, path: String) throws {
        let error = #expect(throws: DecodingError.self) {
            try (["at": .string(text), "pauses": [], "named": [:]] as JSON).decode(Visit.self)
        }
        guard case .dataCorrupted(let context) = error else { throw try #require(error) }
        #expect(context.codingPath.map { ".\($0.stringValue)" }.joined() == path)
    }

    @Test("Are not read from numbers, whose unit and origin are unknown")
    func numbers() throws {
        let error = #expect(throws: DecodingError.self) {
            try (["at": 785_700_000, "pauses": [], "named": [:]] as JSON).decode(Visit.self)
        }
        guard case .typeMismatch(let type, let context) = error else { throw try #require(error) }
        #expect(ObjectIdentifier(type) == ObjectIdentifier(Date.self))
        #expect(context.codingPath.map(\.stringValue) == ["at"])
    }

    @Test(
        "That have no text are an error that names the member",
        arguments: [Double.infinity, -.infinity, .nan, 1e300, -1e300, 1e18, 253_402_300_800, -62_167_219_201])
    func unwritable(seconds: Double) throws {
        let error = #expect(throws: EncodingError.self) {
            try JSON(encoding: Visit(at: Date(timeIntervalSince1970: seconds)))
        }
        guard case .invalidValue(_, let context) = error else { throw try #require(error) }
        #expect(context.codingPath.map(\.stringValue) == ["at"])
    }
}
