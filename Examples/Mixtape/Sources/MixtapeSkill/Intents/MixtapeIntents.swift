// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaSkill

/// "What are my playlists?"
public struct MyPlaylists: Intent {
    /// The question, which has no slots.
    public init() {}
}

/// "What is on {playlist}?"
public struct ReadPlaylist: Intent {
    /// The playlist's name, as it was spoken.
    public var playlist: String

    /// The question for one playlist.
    public init(playlist: String) { self.playlist = playlist }

    public static func prompt(for slot: String) -> Speech? { "Which playlist?" }
}

/// "Who are my favorite artists {period}?"
public struct FavouriteArtists: Intent {
    /// The period, if the user said one; its match is `nil` if it is unknown.
    public var period: Resolved<Period>?

    /// The question, for a period or without one.
    public init(_ period: Period? = nil) { self.period = period.map { Resolved($0) } }
}

/// "What are my favorite songs {period}?"
public struct FavouriteTracks: Intent {
    /// The period, if the user said one; its match is `nil` if it is unknown.
    public var period: Resolved<Period>?

    /// The question, for a period or without one.
    public init(_ period: Period? = nil) { self.period = period.map { Resolved($0) } }
}

/// "What did I hear lately?"
public struct RecentlyPlayed: Intent {
    /// The question, which has no slots.
    public init() {}
}

/// "Put my favorites on a playlist called {title}."
public struct MakeMixtape: Intent {
    /// The new playlist's name; without one the month names it.
    public var title: String?

    /// The request, with a name or without one.
    public init(title: String? = nil) { self.title = title }
}

/// "What do you know about me?"
public struct WhatYouKnow: Intent {
    /// The question, which has no slots.
    public init() {}
}

/// "Forget everything about me."
public struct ForgetMe: Intent {
    /// The wish, which has no slots.
    public init() {}
}
