// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// Spotify's scopes. A new consent replaces the earlier one: ask for all scopes each time.
// Source: https://developer.spotify.com/documentation/web-api/concepts/scopes
extension Scope {
    /// Upload the cover of a playlist.
    public static let ugcImageUpload: Scope = "ugc-image-upload"
    /// See what is played, how, and on which devices.
    public static let userReadPlaybackState: Scope = "user-read-playback-state"
    /// Control what is played. Spotify's Developer Policy forbids doing so by voice.
    public static let userModifyPlaybackState: Scope = "user-modify-playback-state"
    /// See what is played now, and the queue.
    public static let userReadCurrentlyPlaying: Scope = "user-read-currently-playing"
    /// Control Spotify's app through its SDK for iOS and Android.
    public static let appRemoteControl: Scope = "app-remote-control"
    /// Play in a web page through Spotify's SDK.
    public static let streaming: Scope = "streaming"
    /// See the user's private playlists.
    public static let playlistReadPrivate: Scope = "playlist-read-private"
    /// See the collaborative playlists among the user's.
    public static let playlistReadCollaborative: Scope = "playlist-read-collaborative"
    /// Change the user's private playlists.
    public static let playlistModifyPrivate: Scope = "playlist-modify-private"
    /// Change the user's public playlists.
    public static let playlistModifyPublic: Scope = "playlist-modify-public"
    /// Follow and unfollow artists and users.
    public static let userFollowModify: Scope = "user-follow-modify"
    /// See whom the user follows.
    public static let userFollowRead: Scope = "user-follow-read"
    /// See where the user stopped listening to episodes and chapters.
    public static let userReadPlaybackPosition: Scope = "user-read-playback-position"
    /// See the user's favourite artists and tracks.
    public static let userTopRead: Scope = "user-top-read"
    /// See what the user listened to lately.
    public static let userReadRecentlyPlayed: Scope = "user-read-recently-played"
    /// Change the user's library.
    public static let userLibraryModify: Scope = "user-library-modify"
    /// See the user's library.
    public static let userLibraryRead: Scope = "user-library-read"
    /// See the user's e-mail address.
    public static let userReadEmail: Scope = "user-read-email"
    /// See the user's country, subscription and explicit-content settings.
    public static let userReadPrivate: Scope = "user-read-private"
}
