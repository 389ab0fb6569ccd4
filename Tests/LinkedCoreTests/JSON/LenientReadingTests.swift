// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedCore
import Testing

struct LenientReadingTests {
    private struct Track: JSONModel, Hashable {
        var name: String
        var length: Int?

        init(name: String, length: Int? = nil) { (self.name, self.length) = (name, length) }

        init(from json: inout JSONReader) throws(JSONError) {
            var name: String?
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "name": name = try json.string()
                case "length": length = try json.optionalInt()
                default: try json.skip()
                }
            }
            guard let name else { throw json.error(.missing("name")) }
            self.name = name
        }

        func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("name", name)
                json.member("length", length)
            }
        }
    }

    private func read<Value>(
        _ text: String, limits: JSONReader.Limits = .init(),
        _ body: (inout JSONReader) throws(JSONError) -> Value
    ) throws(JSONError) -> (value: Value, problems: [JSONError]) {
        try JSONReader.read(text.utf8, limits: limits) { (json: inout JSONReader) throws(JSONError) in
            (try body(&json), json.problems)
        }
    }

    @Test(
        "Skips values of a wrong kind, and notes where",
        arguments: [
            "true", "7", #""7""#, "[1,[2]]", #"{"a":{"b":[]}}"#, "0.5", "1e99",
        ])
    func wrongKinds(text: String) throws {
        let (values, problems) = try read("[\(text),null]") { (json: inout JSONReader) throws(JSONError) in
            var values: [Bool] = []
            try json.beginArray()
            while try json.nextElement() {
                let place = json.offset
                values.append(
                    try json.attempt { (json: inout JSONReader) throws(JSONError) in
                        try json.beginObject()
                        throw json.error(.missing("name"))
                    } as Int? == nil)
                #expect(json.offset > place)
            }
            return values
        }
        #expect(values == [true, true])
        #expect(problems.count == 1)
    }

    @Test("Reads null and wrong kinds as nil")
    func optionals() throws {
        let text = #"{"s":1,"b":"true","i":0.5,"l":"9","d":[0.5],"t":{"length":1},"n":null,"z":"end"}"#
        let (end, problems) = try read(text) { (json: inout JSONReader) throws(JSONError) in
            var end: String?
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "s": #expect(try json.optionalString() == nil)
                case "b": #expect(try json.optionalBool() == nil)
                case "i": #expect(try json.optionalInt() == nil)
                case "l": #expect(try json.optionalInt64() == nil)
                case "d": #expect(try json.optionalDouble() == nil)
                case "t": #expect(try json.optional(Track.self) == nil)
                case "n": #expect(try json.optionalString() == nil)
                case "z": end = try json.optionalString()
                default: try json.skip()
                }
            }
            return end
        }
        #expect(end == "end")
        #expect(
            problems == [
                JSONError(.expected(.string, found: .number), at: 5),
                JSONError(.expected(.bool, found: .string), at: 11),
                JSONError(.notAnInteger, at: 22),
                JSONError(.expected(.number, found: .string), at: 30),
                JSONError(.expected(.number, found: .array), at: 38),
                JSONError(.missing("name"), at: 60),
            ])
    }

    @Test("Reads what has arrived")
    func present() throws {
        let text = #"["a",true,1,2,0.5,{"name":"So What","length":562}]"#
        let (_, problems) = try read(text) { (json: inout JSONReader) throws(JSONError) in
            try json.beginArray()
            #expect(try json.nextElement())
            #expect(try json.optionalString() == "a")
            #expect(try json.nextElement())
            #expect(try json.optionalBool() == true)
            #expect(try json.nextElement())
            #expect(try json.optionalInt() == 1)
            #expect(try json.nextElement())
            #expect(try json.optionalInt64() == 2)
            #expect(try json.nextElement())
            #expect(try json.optionalDouble() == 0.5)
            #expect(try json.nextElement())
            #expect(try json.optional(Track.self) == Track(name: "So What", length: 562))
            #expect(try !json.nextElement())
        }
        #expect(problems.isEmpty)
    }

    @Test("Drops bad elements and keeps the good ones")
    func lossyArray() throws {
        let text = #"[{"name":"a"},null,7,{"nom":"b"},{"name":"c","length":"?"},[{}],{"name":"d","length":9.0}]"#
        let (tracks, problems) = try read(text) { (json: inout JSONReader) throws(JSONError) in
            try json.lossyArray(of: Track.self)
        }
        #expect(tracks == [Track(name: "a"), Track(name: "c"), Track(name: "d", length: 9)])
        #expect(problems.count == 4)
    }

    @Test("Reads something other than an array as an empty one", arguments: ["null", "7", "{}", #""a""#])
    func noArray(text: String) throws {
        let (tracks, problems) = try read(text) { (json: inout JSONReader) throws(JSONError) in
            try json.lossyArray(of: Track.self)
        }
        #expect(tracks.isEmpty)
        #expect(problems.count == (text == "null" ? 0 : 1))
    }

    @Test(
        "Still refuses malformed JSON, at the byte of the error",
        arguments: [
            (#"{"name":"a"#, 10), (#"{"name":tru}"#, 11), (#"[1,]"#, 3), (#"{"name":"a","x":[01]}"#, 17), ("nul", 3),
            ("", 0),
            (#"{"name":"\q"}"#, 9),
        ])
    func malformed(text: String, offset: Int) {
        let error = #expect(throws: JSONError.self) {
            try read(text) { (json: inout JSONReader) throws(JSONError) in try json.optional(Track.self) }
        }
        #expect(error?.offset == offset)
        let inside = #expect(throws: JSONError.self) {
            try read("[" + text) { (json: inout JSONReader) throws(JSONError) in try json.lossyArray(of: Track.self) }
        }
        #expect(inside?.offset == offset + 1)
    }

    @Test("Keeps sixteen problems and no more")
    func manyProblems() throws {
        let text = "[" + Array(repeating: "7", count: 1000).joined(separator: ",") + "]"
        let (tracks, problems) = try read(text) { (json: inout JSONReader) throws(JSONError) in
            try json.lossyArray(of: Track.self)
        }
        #expect(tracks.isEmpty)
        #expect(problems.count == 16)
        #expect(problems.map(\.offset) == (0..<16).map { 1 + 2 * $0 })
    }

    @Test("An attempt inside an attempt is undone alone")
    func nested() throws {
        let (value, problems) = try read("[[1,2],[true,3],4]") { (json: inout JSONReader) throws(JSONError) in
            try json.attempt { (json: inout JSONReader) throws(JSONError) in
                var rows: [[Int]?] = []
                try json.beginArray()
                while try json.nextElement() { rows.append(try json.optional([Int].self)) }
                return rows
            }
        }
        #expect(value == [[1, 2], nil, nil])
        #expect(problems.count == 2)
    }

    @Test("Attempts up to the limit of the depth, and refuses deeper values")
    func depth() throws {
        let limits = JSONReader.Limits(depth: 4)
        // It fails inside, at the limit of the depth, which has to be restored for the next element.
        let deep = #"[[{"a":[]},{"a":[]},{"a":[]}]]"#
        let (_, problems) = try read(deep, limits: limits) { (json: inout JSONReader) throws(JSONError) in
            try json.beginArray()
            while try json.nextElement() { #expect(try json.lossyArray(of: Track.self).isEmpty) }
        }
        #expect(problems.count == 3)
        #expect(throws: JSONError(.tooDeep, at: 7)) {
            try read(#"[[{"a":[[]]}]]"#, limits: .init(depth: 3)) { (json: inout JSONReader) throws(JSONError) in
                try json.beginArray()
                while try json.nextElement() { _ = try json.lossyArray(of: Track.self) }
            }
        }
    }

    @Test("Keeps a map's good members, and lets the last of several count")
    func maps() throws {
        let text = #"{"a":1,"b":null,"c":"x","d":4,"d":null,"e":1,"e":[],"e":3}"#
        let map = try JSONObject<Int>(json: text)
        #expect(map == ["a": 1, "e": 3])
        #expect(map.keys == ["a", "e"])
        #expect(try JSONObject<JSON>(json: text)["b"] == JSON.null)
    }

    @Test("Keeps the limits in their range")
    func limits() {
        var limits = JSONReader.Limits(depth: 100_000)
        #expect(limits.depth == 256)
        limits.depth = 100_000
        #expect(limits.depth == 256)
        limits.depth = -1
        #expect(limits.depth == 1)
        limits.bytes = -1
        #expect(throws: JSONError(.tooLarge, at: 0)) { try JSON(parsing: "", limits: limits) }
        limits.bytes = 3
        #expect(throws: JSONError(.tooLarge, at: 3)) { try JSON(parsing: "1234", limits: limits) }
        #expect(throws: Never.self) { try JSON(parsing: "123", limits: limits) }
    }
}
