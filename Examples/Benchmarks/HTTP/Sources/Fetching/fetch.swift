// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedHTTP

/// Answers lines on standard input with lines on standard output:
///
///     get:W URL N   asks for the URL N times, W requests in flight; answers "nanoseconds bytes"
///
/// The requests go through the client that a skill has: with the account's token, which is checked each time.
public func fetch(over transport: some HTTP.Transport) async throws {
    while let line = readLine() {
        let words = line.split(separator: " ").map(String.init)
        guard words.count == 3, words[0].hasPrefix("get:"), let workers = Int(words[0].dropFirst(4)),
            let count = Int(words[2]), workers > 0
        else {
            writeLine("cannot read: \(line)")
            continue
        }
        let url = try HTTP.URL(words[1])
        let client = AccountClient(
            AccessToken("example-token"), origins: [url.origin], retry: .never, over: HTTP.Client(transport))
        let clock = ContinuousClock()
        let start = clock.now
        let bytes = try await withThrowingTaskGroup(of: Int.self) { group in
            for worker in 0..<workers {
                let share = count / workers + (worker < count % workers ? 1 : 0)
                group.addTask {
                    var bytes = 0
                    for _ in 0..<share {
                        bytes += try await client.send(HTTP.Request(.get, url), requiring: []).body.count
                    }
                    return bytes
                }
            }
            return try await group.reduce(0, +)
        }
        writeLine("\(Int((clock.now - start) / .nanoseconds(1))) \(bytes)")
    }
}
