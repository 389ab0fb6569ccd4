// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedCore
import Testing

struct JSONWriterTests {
    private func text(revealingTokens: Bool = false, _ body: (inout JSONWriter) -> Void) -> String {
        String(decoding: JSONWriter.write(revealingTokens: revealingTokens, body), as: UTF8.self)
    }

    @Test(
        "Escapes what has to be escaped, and nothing else",
        arguments: [
            ("", #""""#), ("plain", #""plain""#), ("\"", #""\"""#), ("\\", #""\\""#), ("a\"b\\c", #""a\"b\\c""#),
            ("/", #""/""#),
            ("\u{7F}", "\"\u{7F}\""), ("\u{2028}\u{2029}", "\"\u{2028}\u{2029}\""),
            ("\u{E9}\u{1F3B7}", "\"\u{E9}\u{1F3B7}\""),
            ("it's <b> & more", #""it's <b> & more""#),
        ])
    func escapes(string: String, written: String) {
        #expect(text { json in json.value(string) }.utf8.elementsEqual(written.utf8))
    }

    @Test("Escapes every control character, and reads it again", arguments: UInt8(0)..<0x20)
    func controlCharacters(byte: UInt8) throws {
        let string = "a" + String(Unicode.Scalar(byte)) + "b"
        let short: [UInt8: String] = [8: "\\b", 9: "\\t", 10: "\\n", 12: "\\f", 13: "\\r"]
        let digits = "\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        let written = text { json in json.value(string) }
        #expect(written == "\"a" + (short[byte] ?? digits) + "b\"")
        #expect(try String(json: written) == string)
    }

    @Test("Writes an escape at every place of a text of every length, and reads it again", arguments: 1...40)
    func escapesEverywhere(length: Int) throws {
        for place in 0..<length {
            for special in ["\"", "\\", "\n", "\u{1}", "é", "\u{1F3B7}"] {
                let plain = String(repeating: "x", count: length)
                let string = plain.prefix(place) + special + plain.dropFirst(place + 1)
                // After other values, so that the writer's memory ends at every place too.
                let written = JSONWriter.write(capacity: length) { json in
                    json.array { json in
                        json.value(plain)
                        json.value(String(string))
                        json.value(String(repeating: special, count: length))
                    }
                }
                #expect(
                    try [String](json: written) == [plain, String(string), String(repeating: special, count: length)])
            }
        }
    }

    @Test("Writes keys that are data as data")
    func keys() throws {
        let written = text { json in
            json.object { json in
                json.key("a\"b\n")
                json.value(1)
                json.key("")
                json.null()
                json.key(String(repeating: "k", count: 100))
                json.value([true])
            }
        }
        #expect(written == "{\"a\\\"b\\n\":1,\"\":null,\"\(String(repeating: "k", count: 100))\":[true]}")
        #expect(try JSON(parsing: written).object?.count == 3)
    }

    @Test("Writes nothing for members that are nil")
    func absentMembers() {
        let written = text { json in
            json.object { json in
                json.member("a", nil as String?)
                json.member("b", 1 as Int?)
                json.member("c", nil as AccessToken?)
                json.member("d", nil as [Int]?)
                json.member("e", JSON.null)
            }
        }
        #expect(written == #"{"b":1,"e":null}"#)
    }

    @Test("Puts commas where they belong")
    func commas() {
        let written = text { json in
            json.array { json in
                json.object { _ in }
                json.array { _ in }
                json.object { json in
                    json.member("a", [1, 2])
                    json.member("b", ["c": .null] as JSONObject<JSON>)
                }
                json.raw(Array("[ 1 ]".utf8))
                json.null()
                json.value("x")
            }
        }
        #expect(written == #"[{},[],{"a":[1,2],"b":{"c":null}},[ 1 ],null,"x"]"#)
    }

    @Test(
        "Writes numbers in JSON's form",
        arguments: [
            (0.0, "0.0"), (-0.0, "-0.0"), (85, "85.0"), (0.1, "0.1"), (1e300, "1e+300"),
            (.leastNonzeroMagnitude, "5e-324"),
            (.infinity, "null"), (-.infinity, "null"), (.nan, "null"),
        ])
    func doubles(value: Double, written: String) {
        #expect(text { json in json.value(value) } == written)
    }

    @Test("Writes the largest and smallest integers", arguments: [0, 9, 10, -1, Int64.max, Int64.min])
    func integers(value: Int64) {
        #expect(text { json in json.value(value) } == String(value))
    }

    @Test("Redacts tokens unless told otherwise")
    func tokens() {
        let body = { (json: inout JSONWriter) in
            json.object { json in
                json.member("account", AccessToken("example-token"))
                json.member("person", PersonAccessToken("example-person") as PersonAccessToken?)
                json.member("alexa", AlexaAPIToken("example-api"))
            }
        }
        #expect(text(body) == #"{"account":"REDACTED","person":"REDACTED","alexa":"REDACTED"}"#)
        #expect(
            text(revealingTokens: true, body)
                == #"{"account":"example-token","person":"example-person","alexa":"example-api"}"#)
    }
}
