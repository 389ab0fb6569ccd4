// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedHTTP
public import LinkedHTTPTesting
internal import Synchronization

/// A Spotify in this process: it answers like Spotify's Web API, and keeps state.
///
/// ```swift
/// let spotify = DemoSpotify()
/// let mixtape = Mixtape(over: spotify.transport)
/// let token = spotify.link()      // as the user does in the Alexa app
/// spotify.expire()                // from now on every token is answered with 401
/// ```
///
/// It knows what the skill asks for: the profile, playlists and their items, favourites, what was heard, and how to make
/// a playlist. Its artists and songs are invented.
public final class DemoSpotify: Sendable {
    struct State: Sendable {
        var library = DemoLibrary()
        /// How many tokens were handed out, and the one that still is good.
        var links = 0
        var token: String?
    }

    let state = Mutex(State())

    /// Makes a Spotify with seven playlists and no linked account.
    public init() {}

    /// What a client sends over.
    public var transport: ScriptedTransport {
        ScriptedTransport { [self] request in answer(request) }
    }

    /// Gives the user's consent, and returns the token that Alexa would get for it. Earlier tokens do not change.
    public func link() -> AccessToken {
        state.withLock { state in
            state.links += 1
            let token = "demo-token-\(state.links)"
            state.token = token
            return AccessToken(token)
        }
    }

    /// Revokes every token: from now on they are answered with 401.
    public func expire() { state.withLock { $0.token = nil } }

    /// Answers one request.
    public func answer(_ request: HTTP.Request) -> HTTP.Response {
        guard request.url.origin == DemoSpotify.origin else { return .problem(404, "Service not found") }
        return state.withLock { state in
            guard let token = state.token, request.headers[.authorization] == "Bearer \(token)" else {
                return .problem(401, "The access token expired")
            }
            return state.library.answer(request)
        }
    }

    private static let origin = HTTP.Origin(host: "api.spotify.com")
}

extension HTTP.Response {
    static func ok(_ json: JSON, status: HTTP.Status = .ok) -> HTTP.Response {
        HTTP.Response(
            status: status, headers: [.contentType: "application/json; charset=utf-8"], body: json.jsonBytes())
    }

    static func problem(_ status: Int, _ message: String) -> HTTP.Response {
        let error: JSON = ["status": .number(JSONNumber(status)), "message": .string(message)]
        return .ok(["error": error], status: HTTP.Status(status))
    }
}
