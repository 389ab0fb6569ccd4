// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Answers the comparison's questions, a line on standard input each with a line on standard output:
///
///     handle PATH N   N times the envelope's bytes in and the response's bytes out; answers "nanoseconds bytes"
///     decode PATH N   N times the bytes into the request model; answers "nanoseconds count"
///     show PATH       the response
///
/// With `--once` it reads one envelope and writes its response: a cold start.
public func serve(
    handle: ([UInt8]) async -> [UInt8], decode: ([UInt8]) -> Bool
) async {
    if CommandLine.arguments.contains("--once") {
        File.write(await handle(File.standardInput()))
        return
    }
    while let line = readLine() {
        let words = line.split(separator: " ").map(String.init)
        guard words.count >= 2, let envelope = File.bytes(of: words[1]) else {
            print("cannot read: \(line)")
            continue
        }
        let times = words.count > 2 ? Int(words[2]) ?? 1 : 1
        let clock = ContinuousClock()
        var count = 0
        switch words[0] {
        case "show":
            print(String(decoding: await handle(envelope), as: UTF8.self))
        case "handle":
            let start = clock.now
            for _ in 0..<times { count &+= await handle(envelope).count }
            print(Int((clock.now - start) / .nanoseconds(1)), count)
        default:
            let start = clock.now
            for _ in 0..<times where decode(envelope) { count &+= 1 }
            print(Int((clock.now - start) / .nanoseconds(1)), count)
        }
        File.flush()
    }
}
