// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A client of Spotify's Web API for one linked account.
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
/// ``SpotifyError`` for every unsuccessful answer; if there is no answer they throw the transport's error
/// (`HTTP/TransportError`), `DeadlineExceeded` or `CancellationError`.
///
/// Spotify has two tiers of applications. Those in development mode have five allow-listed users, an owner with Premium, and
/// since February 2026 fewer operations and fields. Fields that are missing there are `nil`, and operations that are not open
/// to all applications say so.
///
/// Spotify's Developer Policy (section III, effective 15 May 2025) forbids applications that let a user control Spotify
/// with their voice. This client reads and organises the user's music; it does not control playback.
///
/// Source: <https://developer.spotify.com/documentation/web-api>, <https://developer.spotify.com/policy>.
public struct Spotify: Sendable {
    /// Sends the requests. Use it for parts of the Web API that have no method here, with the same token, retries and errors.
    ///
    /// ```swift
    /// let markets: JSON = try await spotify.client.get("https://api.spotify.com/v1/markets")
    /// ```
    public let client: any LinkedClient

    private let origin: HTTP.Origin

    /// Makes a client for the account of a token.
    ///
    /// The token is sent only to `https://api.spotify.com`.
    public init(_ token: AccessToken, over transport: any HTTP.Transport) {
        self.init(
            client: AccountClient(
                token, origins: [.spotify], retry: .spotify, diagnosis: SpotifyError.diagnosis, over: transport))
    }

    /// Makes a client for the account of a token source, for instance one that refreshes its tokens.
    public init(_ tokens: some TokenSource<AccessToken>, over transport: any HTTP.Transport) {
        self.init(
            client: AccountClient(
                tokens, origins: [.spotify], retry: .spotify, diagnosis: SpotifyError.diagnosis, over: transport))
    }

    /// Makes a client that sends through your own `LinkedClient`.
    ///
    /// - Parameters:
    ///   - client: Give it `RetryPolicy/spotify` and ``SpotifyError/diagnosis``, unless it is a fake.
    ///   - origin: The API's origin; another one than Spotify's only for tests.
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
            // Another LinkedClient may return an unsuccessful response, which it should have thrown.
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
