// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill

/// The skill that every contender implements, and the protocol by which the comparison asks for it.
///
/// A line on standard input, a line on standard output:
///
///     handle PATH N   N times the envelope's bytes in and the response's bytes out; answers "nanoseconds bytes"
///     decode PATH N   N times the bytes into the request model; answers "nanoseconds 0"
///     show PATH       the response
///
/// With `--once` it reads one envelope and writes its response: a cold start.
@main
struct Contender {
    static func main() async {
        if CommandLine.arguments.contains("--once") {
            let answer = await music.respond(to: File.standardInput())
            File.write(answer.body)
            return
        }
        while let line = readLine() {
            let words = line.split(separator: " ").map(String.init)
            guard words.count >= 2, let envelope = File.bytes(of: words[1]) else {
                print("cannot read: \(line)")
                continue
            }
            print(await answer(words[0], envelope, times: words.count > 2 ? Int(words[2]) ?? 1 : 1))
            File.flush()
        }
    }

    static func answer(_ verb: String, _ envelope: [UInt8], times: Int) async -> String {
        if verb == "show" { return String(decoding: await music.respond(to: envelope).body, as: UTF8.self) }
        var bytes = 0
        let start = ContinuousClock.now
        if verb == "handle" {
            for _ in 0..<times { bytes &+= await music.respond(to: envelope).body.count }
        } else {
            for _ in 0..<times { bytes &+= (try? RequestEnvelope(json: envelope)) == nil ? 0 : 1 }
        }
        let spent = ContinuousClock.now - start
        return "\(Int(spent / .nanoseconds(1))) \(bytes)"
    }

    static let music = Music().skill
}
