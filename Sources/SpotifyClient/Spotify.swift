// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Spotify's Web API on behalf of one linked account.
///
/// ```swift
/// let spotify = Spotify(token, over: http)
/// var names: [String] = []
/// for try await playlist in spotify.playlists.mine() {
///     names.append(playlist.name)
/// }
/// ```
///
/// It is a value: make one for each turn, from the token that came with Alexa's request. Its methods throw
/// ``SpotifyError`` for whatever Spotify answers; where there is no answer they throw what the transport threw
/// (`HTTP/TransportError`), `DeadlineExceeded` or `CancellationError`.
///
/// Two tiers of applications exist at Spotify. Those in development mode have five allow-listed users, an owner with
/// Premium, and since February 2026 fewer operations and fields. What is missing there is `nil` here, and operations
/// that are not for everybody say so.
///
/// Spotify's Developer Policy (section III, effective 15 May 2025) forbids applications that let a user control Spotify
/// with their voice. This client reads and organises; it does not play.
///
/// Source: <https://developer.spotify.com/documentation/web-api>, <https://developer.spotify.com/policy>.
public struct Spotify: Sendable {
    /// What sends the requests: the way to everything of the Web API that has no method here, with the same token,
    /// retries and errors.
    ///
    /// ```swift
    /// let markets: JSON = try await spotify.client.get("https://api.spotify.com/v1/markets")
    /// ```
    public let client: any LinkedClient

    private let origin: HTTP.Origin

    /// The Web API for the account that a token stands for.
    ///
    /// The token goes to `https://api.spotify.com` and nowhere else.
    public init(_ token: AccessToken, over transport: any HTTP.Transport) {
        self.init(
            client: AccountClient(
                token, origins: [.spotify], retry: .spotify, diagnosis: SpotifyError.diagnosis, over: transport))
    }

    /// The Web API for the account whose tokens a source provides, for instance one that refreshes them.
    public init(_ tokens: some TokenSource<AccessToken>, over transport: any HTTP.Transport) {
        self.init(
            client: AccountClient(
                tokens, origins: [.spotify], retry: .spotify, diagnosis: SpotifyError.diagnosis, over: transport))
    }

    /// The Web API through a client of your own.
    ///
    /// - Parameters:
    ///   - client: Give it `RetryPolicy/spotify` and ``SpotifyError/diagnosis``, unless it is a fake.
    ///   - origin: Where the API is; other than Spotify's own only for a server under test.
    public init(client: any LinkedClient, at origin: HTTP.Origin = .spotify) {
        self.client = client
        self.origin = origin
    }
}

extension HTTP.Origin {
    /// Spotify's Web API: `https://api.spotify.com`.
    public static let spotify = HTTP.Origin(host: "api.spotify.com")
}

extension Spotify {
    /// Sends a request and reads the answer as `Output`.
    func send<Output: JSONModel>(_ operation: Operation<Output>) async throws -> Output {
        let endpoint = operation.endpoint
        let response: HTTP.Response
        do {
            let request = try operation.request(at: origin)
            response = try await client.send(request, requiring: endpoint.scopes)
            // A client of the user's own may hand back what it should have thrown.
            guard response.status.isSuccess else {
                throw AccountError(reading: response, of: request, requiring: endpoint.scopes)
            }
        } catch let error as AccountError {
            throw SpotifyError(error, at: endpoint)
        } catch let error as HTTP.URLError {
            throw SpotifyError(malformed: error, at: endpoint)
        }
        do throws(JSONError) {
            return try Output(json: response.body)
        } catch {
            throw SpotifyError(unreadable: error, response.status, at: endpoint)
        }
    }
}
