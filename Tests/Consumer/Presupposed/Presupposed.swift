// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// The declarations that the documentation's snippets use without declaring them. .ci/consumer compiles the snippets with
// this; nothing here ever runs.
public import AlexaServices
public import AlexaSkill
public import OAuthLinking
public import SpotifyClient

func presupposed<Value>() -> Value { fatalError("snippets are compiled, and not run") }

// Your own skill.
public let body: [UInt8] = presupposed()
public let envelope: RequestEnvelope = presupposed()
public let model: InteractionModel = presupposed()
public let skill: Skill = presupposed()
public let turn: Turn<Guest> = presupposed()
public let verifier: any RequestVerifier = presupposed()
public let headers: ServerHeaders = presupposed()

/// The headers of your server's request.
public struct ServerHeaders: Sendable {
    public subscript(name: String) -> [String] { presupposed() }
}
public func mixtape(over http: any HTTP.Transport) -> Skill { presupposed() }
public func read<Account>(_ intent: ReadPlaylist, _ turn: Turn<Account>) async throws -> Reply { presupposed() }
public func welcome(_ launch: LaunchRequest, _ turn: Turn<Spotify?>) async throws -> Reply { presupposed() }

public struct ReadPlaylist: Intent {
    public var playlist: String
    public init(playlist: String) { self.playlist = playlist }
}

public struct SetAlarm: Intent {
    public var time: AlexaTime
}

extension SessionKey<Int> {
    public static var attempts: Self { .init("attempts") }
}

extension AttributeKey<Int> {
    public static var visits: Self { .init("visits") }
}

extension AttributeKey<String> {
    public static var city: Self { .init("city") }
}

public actor Counter {
    public func count(_ type: String) {}
}

// Alexa's services.
public let manifest: [UInt8] = presupposed()
public let services: AlexaServices = presupposed()
public let user: String = presupposed()

// A linked account, and what came from the provider.
public let album: Album = presupposed()
public let market: String? = presupposed()
public let playlist: Playlist = presupposed()
public let spotify: Spotify = presupposed()
public let token: AccessToken = presupposed()
public let track: Track = presupposed()
public let twoPlaylists: String = presupposed()
public let threeTracks: String = presupposed()

// Your own service.
public let http: any HTTP.Transport = presupposed()
public let log: @Sendable (HTTP.Exchange) -> Void = presupposed()

extension HTTP.Origin {
    public static var garage: Self { HTTP.Origin(host: "api.garage.example") }
}

public struct Door: Codable, Sendable, Identifiable {
    public var id: Int
}

public struct MyTransport: HTTP.Transport {
    public init() {}
    public func send(_ request: HTTP.Request) async throws -> HTTP.Response { presupposed() }
}

public struct MyStore: AttributeStore {
    public init() {}
    public func load(_ key: String) async throws -> StoredAttributes? { presupposed() }
    public func save(
        _ bytes: [UInt8]?, for key: String, replacing version: AttributeVersion?
    ) async throws -> AttributeVersion? { presupposed() }
}

// A program that links accounts itself.
public let client: OAuthClient = presupposed()
public let code: AuthorizationCode = presupposed()
public let environment: [String: String] = presupposed()
public let id: String = presupposed()
public let redirect: String = presupposed()
public let scopes: Set<Scope> = presupposed()
public let secret: String = presupposed()
public let store: any TokenStore = presupposed()
