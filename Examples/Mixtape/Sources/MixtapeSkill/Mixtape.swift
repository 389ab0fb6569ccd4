// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaSkill
public import SpotifyClient

/// My Mixtape: a skill that knows what its user has on Spotify.
///
/// ```swift
/// let mixtape = Mixtape(id: "amzn1.ask.skill.…", over: HTTP.Client(URLSessionTransport()))
/// let answer = await mixtape.skill.respond(to: body)
/// ```
///
/// It reads playlists, favourites and what was heard, and puts favourites on a new playlist. It does not control
/// playback: Spotify's Developer Policy (section III) forbids that by voice.
public struct Mixtape: Sendable {
    let id: String?
    let http: any HTTP.Transport
    let memory: any AttributeStore
    let clock: any Clock<Duration>
    let middleware: [any SkillMiddleware]
    let onEvent: @Sendable (Skill.Event) -> Void
    let log: @Sendable (String) -> Void

    /// Makes the skill.
    ///
    /// - Parameters:
    ///   - id: The skill's id in the developer console; `nil` answers requests to any skill.
    ///   - http: What requests to Spotify are sent over.
    ///   - memory: Where it keeps how often a user came, and which playlist was read last.
    ///   - clock: What the deadline of 7 seconds is measured on.
    ///   - middleware: Wraps every turn, for instance with a span.
    ///   - onEvent: Called with the event of each request.
    ///   - log: Called with a line for each turn and each failure. No line has a token or what the user said.
    public init(
        id: String? = nil, over http: any HTTP.Transport,
        remembering memory: any AttributeStore = InMemoryAttributeStore(),
        clock: any Clock<Duration> = ContinuousClock(),
        middleware: [any SkillMiddleware] = [], onEvent: @escaping @Sendable (Skill.Event) -> Void = { _ in },
        log: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.id = id
        self.http = http
        self.memory = memory
        self.clock = clock
        self.middleware = middleware
        self.onEvent = onEvent
        self.log = log
    }

    /// The operations that the handlers use.
    public static let operations: [Spotify.Endpoint] = [
        .me, .myPlaylists, .playlistItems, .topArtists, .topTracks, .recentlyPlayed, .createPlaylist(isPublic: false),
        .addPlaylistItems,
    ]

    /// The scopes that the skill asks the user for; `skill-package/accountLinking.json` has the same. They include
    /// collaborative playlists, which the skill reads too.
    public static let scopes = Spotify.Endpoint.scopes(for: operations).union([.playlistReadCollaborative])

    /// The skill with its handlers.
    public var skill: Skill {
        Skill(
            id: id, attributes: memory, middleware: middleware, clock: clock,
            whenLate: "Spotify is taking too long. Please try again in a moment.", onError: apologise, onEvent: note
        ) {
            Linked(ifAny: connect, scopes: Self.scopes) {
                On(.launch, reply: greet)
            }
            Linked(to: connect, scopes: Self.scopes) {
                On(.intent(MyPlaylists.self), reply: listPlaylists)
                On(.intent(ReadPlaylist.self), reply: readPlaylist)
                On(.intent(FavouriteArtists.self), reply: nameArtists)
                On(.intent(FavouriteTracks.self), reply: nameTracks)
                On(.intent(RecentlyPlayed.self), reply: nameRecent)
                On(.intent(MakeMixtape.self), reply: offerMixtape)
                On(.yes, reply: makeMixtape)
            }
            On(.no, reply: decline)
            On(.help, reply: .ask(Self.help))
            On(.stop, .cancel, .navigateHome, reply: "Bye!")
            On(.fallback, reply: .ask("Sorry, I can't do that. I know your music, but I don't play it. \(Self.help)"))
            On(.sessionEnded, reply: .silence)
            On(.intent(WhatYouKnow.self), reply: tellMemory)
            ForgetUser(on: .intent(ForgetMe.self), reply: "Okay, I have forgotten everything about you.")
            On(.event(.accountLinked), .event(.disabled), reply: note)
        }
    }

    /// The client of a linked account.
    private func connect(_ token: AccessToken) -> Spotify { Spotify(token, over: http) }

    static let help: Speech = """
        You can ask: what are my playlists? What is on one of them? Who are my favorite artists? \
        What did I hear lately? Or say: make me a mixtape. What would you like?
        """
}
