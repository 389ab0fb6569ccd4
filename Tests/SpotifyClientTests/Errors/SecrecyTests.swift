// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTPTesting
import SpotifyClient
import Testing

@Suite("Nothing that is printed has a token in it")
struct SecrecyTests {
    static let secret = "example-secret-token"

    @Test("Not the client", arguments: [true, false])
    func client(_ dumps: Bool) {
        let spotify = Spotify(AccessToken(Self.secret), over: ScriptedTransport {})
        var text = "\(spotify) \(String(reflecting: spotify)) \(spotify.playlists) \(spotify.top)"
        if dumps { dump(spotify, to: &text) }
        #expect(!text.contains(Self.secret))
    }

    @Test("Not an error, even if the answer repeats it", arguments: [401, 403, 429, 500] as [HTTP.Status])
    func errors(_ status: HTTP.Status) async throws {
        let body = #"{"error":{"message":"token \#(Self.secret) is bad","reason":"\#(Self.secret)"}}"#
        let http = ScriptedTransport { _ in
            HTTP.Response(status: status, headers: ["Set-Cookie": Self.secret], body: Array(body.utf8))
        }
        let error = try #require(
            await #expect(throws: SpotifyError.self) {
                try await Deadline.$current.withValue(Deadline(after: .seconds(5))) {
                    try await Spotify(AccessToken(Self.secret), over: http).playlists.create(named: Self.secret)
                }
            })
        var text = "\(error) \(String(reflecting: error)) \(error.localizedText)"
        dump(error, to: &text)
        #expect(!text.contains(Self.secret))
    }
}

extension SpotifyError {
    fileprivate var localizedText: String { "\(message ?? "") \(reason ?? "") \(operation)" }
}
