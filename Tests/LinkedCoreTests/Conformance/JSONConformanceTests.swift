// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedCore
import Testing

struct JSONConformanceTests {
    @Test("Does what RFC 8259 says with structure", arguments: JSONCase.structure)
    func structure(_ row: JSONCase) throws { try check(row) }

    @Test("Does what RFC 8259 says with numbers", arguments: JSONCase.numbers)
    func numbers(_ row: JSONCase) throws { try check(row) }

    @Test("Does what RFC 8259 says with strings", arguments: JSONCase.strings)
    func strings(_ row: JSONCase) throws { try check(row) }

    @Test("Takes UTF-8 and nothing else", arguments: JSONCase.encodings)
    func encodings(_ row: JSONCase) throws { try check(row) }

    @Test("Does what RFC 8259 says with white space", arguments: JSONCase.whiteSpace)
    func whiteSpace(_ row: JSONCase) throws { try check(row) }

    @Test("Bounds the depth of a text", arguments: JSONCase.nesting)
    func nesting(_ row: JSONCase) throws { try check(row) }

    @Test("Keeps the table whole: no case twice, and more than three hundred")
    func table() {
        let all =
            JSONCase.structure + JSONCase.numbers + JSONCase.strings + JSONCase.encodings + JSONCase.whiteSpace
            + JSONCase.nesting
        #expect(all.count > 300)
        #expect(Set(all.map(\.bytes)).count == all.count)
        #expect(Set(all.map(\.name)).count == all.count)
    }

    private func check(_ row: JSONCase) throws {
        let readings = Readings(of: row.bytes)
        switch row.verdict {
        case .accept(let written): try checkAccepted(readings, row.bytes, written)
        case .eitherAccept: try checkAccepted(readings, row.bytes, nil)
        case .reject(let code, let offset): try checkRejected(readings, code, offset)
        case .eitherReject(let code, let offset): try checkRejected(readings, code, offset)
        }
    }

    private func checkAccepted(_ readings: Readings, _ bytes: [UInt8], _ written: String?) throws {
        let value = try readings.value.get()
        #expect(try readings.skipped.get() == bytes)
        // Kept bytes are the text without the white space around it, and read as the same value.
        #expect(try JSON(parsing: readings.raw.get()) == value)
        #expect(try JSON(parsing: value.jsonBytes()) == value)
        if let written { #expect(value.description.utf8.elementsEqual(written.utf8)) }
    }

    private func checkRejected(_ readings: Readings, _ code: JSONError.Code?, _ offset: Int?) throws {
        let first = try #require(readings.errors[0])
        #expect(readings.errors == [first, first, first])
        if let code { #expect(first.code == code) }
        if let offset { #expect(first.offset == offset) }
    }
}
