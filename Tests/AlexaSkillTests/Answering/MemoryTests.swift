// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if os(Linux)
import AlexaSkill
import Foundation
import Testing

/// In its own process, because the system counts the peak of the whole program.
@Suite("Memory", .timeLimit(.minutes(2)))
struct MemoryTests {
    @Test("Is bounded by a small multiple of the body, for any body")
    func bounded() async {
        await #expect(processExitsWith: .success) {
            let skill = Skill {
                On(.launch) { _, turn in "\(turn.request.type)" }
                On(.anything, reply: "What?")
            }
            // The first answer includes one-time initialisation.
            _ = await skill.respond(to: HeavyBody.bytes(around: "0", in: HeavyBody.request))
            for (name, part) in HeavyBody.parts {
                for (place, frame, multiple) in HeavyBody.frames {
                    let body = HeavyBody.bytes(around: part, in: frame)
                    let before = HeavyBody.resident("VmRSS")
                    try #require(before > 0)
                    HeavyBody.forgetPeak()
                    let answer = await skill.respond(to: body)
                    let grown = HeavyBody.resident("VmHWM") - before
                    _ = try JSON(parsing: answer.body)
                    #expect(grown * 1024 < multiple * body.count, "\(name) in \(place): \(grown) KiB")
                }
            }
        }
    }
}

private enum HeavyBody {
    static let size = 1_500_000

    /// The parts that are repeated until the body is large.
    static let parts = [
        ("brackets", "["), ("braces", "{\"a\":"), ("numbers", "0,"), ("arrays", "[],"), ("objects", "{\"a\":{}},"),
        ("long texts", "\"" + String(repeating: "x", count: 1_000) + "\","), ("escapes", "\"\\u00e9\","),
        ("tokens", "{\"accessToken\":\"x\"},"),
    ]

    static let request = #"{"version":"1.0","session":null,"request":{"type":"LaunchRequest","extra":[PART0]}}"#
    /// The body around the part, and how many times the body's size an answer may take.
    static let frames = [
        ("the request", request, 8),
        ("an unknown block", #"{"version":"1.0","context":{"Other":[PART0]},"request":{"type":"LaunchRequest"}}"#, 8),
        ("a viewport", #"{"context":{"Viewports":[PART0],"System":{}},"request":{"type":"LaunchRequest"}}"#, 8),
        ("the attributes", #"{"session":{"attributes":{"a":[PART0]}},"request":{"type":"LaunchRequest"}}"#, 8),
        ("an unknown request", #"{"request":{"type":"Of.TheFuture","body":[PART0]}}"#, 8),
    ]

    static func bytes(around part: String, in frame: String) -> [UInt8] {
        let many = String(repeating: part, count: size / part.utf8.count)
        return Array(frame.replacing("PART", with: many).utf8)
    }

    /// In KiB.
    static func resident(_ what: String) -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix(what) }
        return line?.split { !$0.isNumber }.first.flatMap { Int($0) } ?? 0
    }

    /// Resets the counted peak.
    static func forgetPeak() { try? "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8) }
}
#endif
