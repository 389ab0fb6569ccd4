// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedCore
import Testing

struct JSONNumberTests {
    @Test(
        "Reads integers in every form",
        arguments: [
            ("0", 0), ("-0", 0), ("-0.0", 0), ("7", 7), ("-7", -7), ("999999999", 999_999_999),
            ("1000000000", 1_000_000_000), ("-1234567890", -1_234_567_890), ("85.0", 85), ("85.000", 85),
            ("-85.0", -85),
            ("2.3E7", 23_000_000), ("4.9022656E7", 49_022_656), ("10e-1", 1), ("1e0", 1), ("1E+2", 100),
            ("1200e-2", 12), ("0.5e1", 5), ("0.00012e5", 12), ("0e99999", 0), ("0.000e-99999", 0),
            ("9223372036854775807", .max), ("9223372036854775807.0", .max), ("9223372036854775.807e3", .max),
            ("-9223372036854775808", .min), ("-9223372036854775808.0", .min), ("922337203685477580.7e1", .max),
        ] as [(String, Int64)])
    func integers(text: String, value: Int64) throws {
        #expect(try Int64(json: text) == value)
        #expect(try Int(json: text) == Int(exactly: value))
        #expect(try JSON(parsing: text).int64 == value)
        #expect(JSONNumber(text)?.int == Int(exactly: value))
    }

    @Test(
        "Says when a number is not an integer, and where",
        arguments: ["0.5", "1e-1", "85.5", "-1.25e1", "1e-99999", "1.0000000001"])
    func fractions(text: String) {
        #expect(throws: JSONError(.notAnInteger, at: 2)) { try [Int](json: "[ \(text)]") }
        #expect(throws: JSONError(.notAnInteger, at: 2)) { try [Int64](json: "[ \(text)]") }
        #expect(JSONNumber(text)?.int == nil)
    }

    @Test(
        "Says when an integer does not fit, and where",
        arguments: [
            "9223372036854775808", "-9223372036854775809", "9223372036854775808.0", "1e19", "1E400",
            "-1e99999999999999999999",
            "18446744073709551615", "123456789012345678901234567890123456789012345678901234567890",
        ])
    func outOfRange(text: String) {
        #expect(throws: JSONError(.numberOutOfRange, at: 1)) { try [Int](json: "[\(text)]") }
        #expect(throws: JSONError(.numberOutOfRange, at: 1)) { try [Int64](json: "[\(text)]") }
        #expect(JSONNumber(text)?.int64 == nil)
    }

    @Test(
        "Reads the nearest Double",
        arguments: [
            ("0", 0), ("7", 7), ("-7", -7), ("0.1", 0.1), ("1e2", 100), ("1E-2", 0.01),
            ("123456789.25", 123_456_789.25),
            ("9007199254740993", 9_007_199_254_740_992), ("1.7976931348623157e308", .greatestFiniteMagnitude),
            ("5e-324", .leastNonzeroMagnitude), ("1e-400", 0), ("3.14159265358979323846264338327950288", .pi),
        ] as [(String, Double)])
    func doubles(text: String, value: Double) throws {
        #expect(try Double(json: text) == value)
        #expect(try JSON(parsing: text).double == value)
    }

    @Test("Keeps the sign of minus zero")
    func minusZero() throws {
        #expect(try Double(json: "-0").sign == .minus)
        #expect(try JSON(parsing: "-0").description == "-0")
    }

    @Test("Says when a number is too large for a Double", arguments: ["1E400", "-1E400", "1e99999999999999999999"])
    func infinite(text: String) throws {
        #expect(throws: JSONError(.numberOutOfRange, at: 0)) { try Double(json: text) }
        #expect(try JSON(parsing: text).double == nil)
        #expect(try JSON(parsing: text).description == text)
    }

    @Test(
        "Takes a number's text only if RFC 8259 does",
        arguments: ["", " 1", "1 ", "01", "+1", "1.", "0x1", "NaN", "1,2", "\"1\""])
    func malformed(text: String) {
        #expect(JSONNumber(text) == nil)
    }

    @Test("Writes the bytes that it was made from")
    func written() {
        #expect(JSONNumber(Int.min).text == "-9223372036854775808")
        #expect(JSONNumber(UInt64.max).text == "18446744073709551615")
        #expect(JSONNumber(0.1)?.text == "0.1")
        #expect(JSONNumber(Double.nan) == nil)
        #expect(JSONNumber(-Double.infinity) == nil)
        #expect(JSONNumber("1") != JSONNumber("1.0"))
    }

    @Test("Takes its time in proportion to the digits, however many")
    func manyDigits() throws {
        let digits = String(repeating: "7", count: 1 << 16)
        #expect(try JSON(parsing: digits).int == nil)
        #expect(JSONNumber("0." + digits)?.int == nil)
        #expect(JSONNumber("0." + digits)?.double == 7.0 / 9.0)
        #expect(JSONNumber(digits)?.double == nil)
        let zeros = String(repeating: "0", count: 200_000)
        #expect(JSONNumber("0.\(zeros)1e200001")?.int == 1)
        #expect(JSONNumber("1\(zeros)e-200000")?.int == 1)
        #expect(JSONNumber("1.\(zeros)")?.int == 1)
    }
}
