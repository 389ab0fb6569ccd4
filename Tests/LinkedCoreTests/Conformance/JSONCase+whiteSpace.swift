// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedCore

extension JSONCase {
    static let whiteSpace: [JSONCase] = [
        .y("spaces around a value", "  1  ", written: "1"),
        .y("a line end behind the value", "{}\n", written: "{}"),
        .y("a line end of Windows behind the value", "[]\r\n", written: "[]"),
        .y("all four kinds", " \t\r\n[ \t\r\n] \t\r\n", written: "[]"),
        .y("spaces inside an array", "[ 1 , 2 ]", written: "[1,2]"),
        .y("spaces inside an object", #"{ "a" : 1 , "b" : 2 }"#, written: #"{"a":1,"b":2}"#),
        .y("spaces inside an empty object", "{   }", written: "{}"),
        .y("line ends inside an object", "{\n\t\"a\":\n\t\t1\n}", written: #"{"a":1}"#),
        .y("spaces in strings are kept", #"{ " a " : " b " }"#, written: #"{" a ":" b "}"#),
        .y("many spaces", String(repeating: " ", count: 1000) + "0", written: "0"),
        .y("spaces behind a number", "[1 ]", written: "[1]"),
        .y("a tab behind a literal", "[true\t]", written: "[true]"),
        .n("only a space", " ", .unexpectedEnd, 1),
        .n("only line ends", "\n\n\n", .unexpectedEnd, 3),
        .n("a vertical tab", "[\u{B}]", .unexpectedByte, 1),
        .n("a form feed", "[\u{C}1]", .unexpectedByte, 1),
        .n("a form feed behind the value", "1\u{C}", .trailingBytes, 1),
        .n("a no-break space", "[\u{A0}]", .unexpectedByte, 1),
        .n("a no-break space in front", "\u{A0}1", .unexpectedByte, 0),
        .n("a wide space", "[1,\u{3000}2]", .unexpectedByte, 3),
        .n("a line separator", "[\u{2028}]", .unexpectedByte, 1),
        .n("a next-line character", "1\u{85}", .trailingBytes, 1),
        .n("a word joiner", "\u{2060}[]", .unexpectedByte, 0),
        .n("a NUL for a value", "\u{0}", .unexpectedByte, 0),
        .n("a NUL in an array", "[\u{0}]", .unexpectedByte, 1),
        .n("a NUL between members", "{\"a\":1,\u{0}\"b\":2}", .unexpectedByte, 7),
        .n("a NUL before the brace", "{\"a\":1\u{0}}", .unexpectedByte, 6),
        .n("an escaped space outside of strings", #"[\u0020]"#, .unexpectedByte, 1),
        .n("a written line end", #"\n"#, .unexpectedByte, 0),
        .n("a space inside a literal", "tr ue", .unexpectedByte, 2),
        .n("an underscore", "_", .unexpectedByte, 0),
        .n("a delete character outside of strings", "\u{7F}", .unexpectedByte, 0),
    ]

    static let nesting: [JSONCase] = [
        .y("as deep as allowed", brackets(128)),
        .y("objects as deep as allowed", objects(128)),
        .y("wide and deep", "[" + String(repeating: brackets(127) + ",", count: 20) + "0]"),
        .i(rejected: "one level more than allowed", bytes: Array(brackets(129).utf8), .tooDeep, 128),
        .i(rejected: "one object more than allowed", bytes: Array(objects(129).utf8), .tooDeep, 128 * 5),
        .i(rejected: "a thousand levels", bytes: Array(brackets(1000).utf8), .tooDeep, 128),
        .n("a hundred thousand brackets", String(repeating: "[", count: 100_000), .tooDeep, 128),
        .n("a hundred thousand objects", String(repeating: #"{"a":"#, count: 100_000), .tooDeep, 640),
        .n("arrays and objects in turn", String(repeating: #"[{"":"#, count: 50_000), .tooDeep),
        .n("a hundred thousand closing brackets", String(repeating: "]", count: 100_000), .unexpectedByte, 0),
        .n("brackets too many behind a value", "[1" + String(repeating: "]", count: 100_000), .trailingBytes, 3),
        .n("deep, and closed in the wrong order", brackets(50) + "}", .trailingBytes, 100),
        .n("a hundred levels, never closed", String(repeating: "[", count: 100), .unexpectedEnd, 100),
    ]

    static func brackets(_ count: Int) -> String {
        String(repeating: "[", count: count) + String(repeating: "]", count: count)
    }

    static func objects(_ count: Int) -> String {
        String(repeating: #"{"a":"#, count: count - 1) + "{}" + String(repeating: "}", count: count - 1)
    }
}
