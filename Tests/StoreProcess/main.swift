// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// One of several processes that share a folder of attributes. The tests and .ci/soak.d/shared-store run it.
// Usage: StoreProcess update FOLDER COUNT, StoreProcess write FOLDER COUNT [KEY], StoreProcess read FOLDER 0,
// StoreProcess limited FOLDER BYTES
import AlexaSkill

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

let arguments = CommandLine.arguments
let store = FileAttributeStore(folder: arguments[2])
let count = Int(arguments[3]) ?? 0

/// Writes a line at once, also to a pipe.
func say(_ line: String) {
    let bytes = Array("\(line)\n".utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe write(1, $0.baseAddress, $0.count) }
}

/// The first number in some bytes.
func number(_ bytes: [UInt8]?) -> Int {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let number = (bytes ?? []).drop { !digits.contains($0) }.prefix { digits.contains($0) }
    return Int(String(decoding: number, as: UTF8.self)) ?? 0
}

extension AttributeKey<Int> {
    static var visits: Self { .init("visits") }
}

actor Outcomes {
    var stored = 0
    var refused = 0

    func note(isStored: Bool) { if isStored { stored += 1 } else { refused += 1 } }
}

/// Answers as many turns of one user at once as there should be, and tells how many updates were stored and how many refused.
func answerTurns() async throws {
    let outcomes = Outcomes()
    let skill = Skill(attributes: store) {
        On(.launch) { _, turn in
            do {
                try await turn.attributes.update(.visits, default: 0) { $0 += 1 }
                await outcomes.note(isStored: true)
            } catch is AttributeError {
                await outcomes.note(isStored: false)
            }
            return "Hello!"
        }
    }
    let request = Array(
        #"""
        {"version":"1.0","session":{"new":true,"sessionId":"s","user":{"userId":"ada"}},
        "context":{"System":{"user":{"userId":"ada"}}},
        "request":{"type":"LaunchRequest","requestId":"r","timestamp":"2026-01-01T00:00:00Z","locale":"en-US"}}
        """#.utf8)
    await withTaskGroup { group in
        for _ in 0..<count { group.addTask { _ = await skill.respond(to: request) } }
    }
    say("\(await outcomes.stored) \(await outcomes.refused)")
}

/// Saves one number after the other, and tells each that is stored.
func writeNumbers(_ key: String) async throws {
    let stored = try await store.load(key)
    var version = stored?.version
    let first = number(stored?.bytes) + 1
    for number in first..<first + count {
        let bytes = Array("\(number) ".utf8) + repeatElement(0x78, count: 5_000)
        version = try await store.save(bytes, for: key, replacing: version)
        say("\(number)")
    }
}

/// Saves more than the system lets this process write to a file.
func writeTooMuch() async throws {
    signal(SIGXFSZ, SIG_IGN)
    let version = try await store.load("ada")?.version
    #if canImport(Glibc)
    let resource = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
    #else
    let resource = RLIMIT_FSIZE
    #endif
    var limit = rlimit(rlim_cur: rlim_t(count / 2), rlim_max: rlim_t(count / 2))
    guard unsafe setrlimit(resource, &limit) == 0 else { return say("no limit") }
    do {
        _ = try await store.save(Array(repeating: 0x78, count: count), for: "ada", replacing: version)
        say("saved")
    } catch { say("\(error)") }
}

switch arguments[1] {
case "update":
    say("ready")
    // The other process is ready, too.
    _ = readLine()
    try await answerTurns()
case "write": try await writeNumbers(arguments.count > 4 ? arguments[4] : "ada")
case "read": say("\(number(try await store.load("ada")?.bytes))")
case "limited": try await writeTooMuch()
default: exit(2)
}
