// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// One of several processes that share a folder of tokens; .ci/soak.d/shared-store runs them against each other.
// Usage: Program adopt|write|check|unlink FOLDER, Program locked FOLDER, Program refresh FOLDER URL ROUNDS
import Foundation
import LinkedHTTPURLSession
import OAuthLinking

struct Wrong: Error { let what: String }

func grant(_ text: String, expiresAt: Int64 = 0) -> TokenGrant {
    TokenGrant(
        accessToken: AccessToken("access-\(text)"), refreshToken: RefreshToken("refresh-\(text)"),
        expiresAt: WallTime(secondsSince1970: expiresAt), authorizedAt: WallTime(secondsSince1970: 0))
}

func source(_ store: FileTokenStore, url: String = "http://127.0.0.1:1", at round: Int = 0) -> RefreshingTokenSource {
    let client = OAuthClient(
        id: "shared", of: Provider(name: "Rotating", tokenURL: url + "/token"), over: URLSessionTransport(),
        now: { WallTime(secondsSince1970: Int64(round) * 7200) })
    return RefreshingTokenSource(account: "ada", in: store, of: client)
}

/// Saves one grant after the other until the process is killed.
func write(_ store: FileTokenStore) async throws {
    var number = 0
    while true {
        number += 1
        let version = try await store.load("ada")?.version
        do { _ = try await store.save(grant("\(number)"), for: "ada", replacing: version) } catch is TokenStoreConflict {}
    }
}

/// Starts sixty-four saves while another process has the lock: all have to end at their deadline.
func locked(_ store: FileTokenStore) async throws {
    let start = ContinuousClock.now
    try await withThrowingTaskGroup { group in
        for number in 0..<64 {
            group.addTask {
                try await Deadline.$current.withValue(Deadline(after: .milliseconds(300))) {
                    do {
                        _ = try await store.save(grant("late"), for: "\(number)", replacing: nil)
                        throw Wrong(what: "nothing was locked")
                    } catch let error as FileStoreError where error.code == .busy {}
                }
            }
        }
        try await group.waitForAll()
    }
    let time = start.duration(to: .now)
    guard time < .seconds(1) else { throw Wrong(what: "deadlines struck after \(time)") }
}

/// Refreshes in rounds: both processes find the token expired at about the same moment.
func refresh(_ store: FileTokenStore, _ url: String, rounds: Int) async throws {
    let transport = URLSessionTransport()
    let meeting = HTTP.Request(.get, try HTTP.URL(url + "/meet"))
    var (refused, slowest) = (0, Duration.zero)
    for round in 1...rounds {
        let source = source(store, url: url, at: round)
        _ = try await transport.send(meeting)
        try await Task.sleep(for: .milliseconds(Int.random(in: 0...100)))
        let start = ContinuousClock.now
        do {
            _ = try await source.token()
        } catch let error as OAuthError where error.code == .invalidGrant {
            refused += 1
        }
        slowest = max(slowest, start.duration(to: .now))
        _ = try await transport.send(meeting)
        // Both are done: a refused process has to find the other's grant.
        guard let kept = try await store.load("ada")?.grant, !kept.isRefused else { throw Wrong(what: "lost in \(round)") }
        guard try await source.token() == kept.accessToken else { throw Wrong(what: "another token in \(round)") }
    }
    print("\(rounds) rounds, none lost; refused for the moment: \(refused); slowest: \(slowest)")
}

let arguments = CommandLine.arguments
let store = FileTokenStore(folder: arguments[2])
do {
    switch arguments[1] {
    case "adopt": try await source(store).adopt(grant("0"))
    case "write": try await write(store)
    case "check":
        guard let stored = try await store.load("ada") else { throw Wrong(what: "the grant is lost") }
        _ = try await store.save(stored.grant, for: "ada", replacing: stored.version)
    case "unlink": try await source(store).unlink()
    case "locked": try await locked(store)
    case "refresh": try await refresh(store, arguments[3], rounds: Int(arguments[4]) ?? 0)
    default: throw Wrong(what: "no such command")
    }
} catch {
    print("\(arguments[1]): \(error)")
    exit(1)
}
