// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import SpotifyClient
import Testing

/// Real answers of Spotify that differ from its documentation. Each broke some client.
@Suite("Bodies that Spotify really sends")
struct QuirkTests {
    @Test("A null among playlists is dropped and named, and nothing else is")
    func nullInPage() throws {
        let page = try Page<Playlist>(json: fixture("my-playlists"))
        #expect(page.items.map(\.name) == ["Dinner Jazz", "Rainy Sundays", "Ours"])
        #expect(page.dropped == [DroppedElement(index: 2, reason: .null)])
        #expect(page.total == 4)
    }

    @Test("A null among several requested objects is named by its index")
    func nullInSeveral() throws {
        let tracks = try Several<Track>(json: fixture("several-tracks"))
        #expect(tracks.key == "tracks")
        #expect(tracks.items.map(\.name) == ["Low Tide", "Sieben Brücken"])
        #expect(tracks.dropped.map(\.index) == [1])
    }

    @Test("Entries of a playlist that are gone or unreadable are dropped with a reason, and the others stay")
    func holesInPlaylist() throws {
        let page = try Page<PlaylistItem>(json: fixture("playlist-items-holes"))
        #expect(page.items.map(\.name) == ["Low Tide", "Sieben Brücken"])
        #expect(page.dropped.map(\.index) == [1, 2, 3])
        #expect(page.dropped[0].description == "element 1: null")
        #expect(page.dropped[1].description.hasPrefix("element 2: missing \"item\" at byte "))
        #expect(page.dropped[2].description.hasPrefix("element 3: missing \"name\" at byte "))
        // Elements that are kept are written at their place.
        let written = try JSON(parsing: page.jsonBytes())
        #expect(written["items"]?.array?.map(\.isNull) == [false, true, true, true, false])
    }

    @Test(
        "A null entry says under which name it was",
        arguments: [
            (#"{"track": null}"#, "track"), (#"{"item": null}"#, "item"), (#"{"track": null, "item": null}"#, "item"),
            ("{}", "item"),
        ])
    func nullEntry(_ entry: String, _ name: String) throws {
        let page = try Page<PlaylistItem>(json: #"{"items": [\#(entry)]}"#)
        #expect(page.dropped[0].description.hasPrefix("element 0: missing \"\(name)\" at byte "))
    }

    @Test(
        "Items are read in the shape of 2026, in the older one, and where a body has both",
        arguments: [
            ("playlist-items", ["Low Tide", "Over the Hills", "Sieben Brücken"]),
            ("playlist-items-older", ["Low Tide", "Kitchen Tape", "In Disguise"]),
            ("playlist-items-both", ["Low Tide", "Over the Hills"]),
        ])
    func shapesOfItems(_ name: String, _ names: [String]) throws {
        let page = try Page<PlaylistItem>(json: fixture(name))
        #expect(page.items.map(\.name) == names)
        #expect(page.dropped.isEmpty)
    }

    @Test(
        "The newer one of both shapes counts, before and after the older one",
        arguments: [
            #"{"track": {"name": "old", "type": "track"}, "item": {"name": "new", "type": "track"}}"#,
            #"{"item": {"name": "new", "type": "track"}, "track": {"name": "old", "type": "track"}}"#,
            #"{"item": null, "track": {"name": "new", "type": "track"}}"#,
            #"{"track": {"name": "new", "type": "track"}, "item": null}"#,
            #"{"item": 5, "track": {"name": "new", "type": "track"}}"#,
            #"{"track": null, "item": {"name": "new", "type": "track"}}"#,
        ])
    func newerShapeWins(_ body: String) throws {
        #expect(try PlaylistItem(json: body).name == "new")
    }

    @Test("A playlist's contents are read under either name, and absent for playlists that are only followed")
    func contents() throws {
        let both = try Playlist(json: fixture("playlist-both"))
        #expect(both.contents?.items.map(\.name) == ["Low Tide"])
        #expect(both.contents?.href?.contains("/items?") == true)
        let older = try Playlist(json: #"{"name": "x", "tracks": {"total": 5, "items": []}}"#)
        #expect(older.contents?.total == 5)
        #expect(older.contents?.isReference == false)
        #expect(try Playlist(json: fixture("playlist-followed")).contents == nil)
        #expect(try Playlist(json: #"{"name": "x", "tracks": null}"#).contents == nil)
        let listed = try Page<Playlist>(json: fixture("my-playlists")).items
        #expect(listed.map { $0.contents?.total } == [2, 120, 7])
        #expect(listed.allSatisfy { $0.contents?.isReference == true })
    }

    @Test("A list without a size can be read")
    func nullTotal() throws {
        let playlist = try Playlist(json: #"{"name": "x", "tracks": {"href": null, "total": null}}"#)
        #expect(playlist.contents != nil)
        #expect(playlist.contents?.total == nil)
    }

    @Test("A local file has a name and no id")
    func localFile() throws {
        let item = try Page<PlaylistItem>(json: fixture("playlist-items-older")).items[1]
        let track = try #require(item.item.track)
        #expect(track.isLocal == true)
        #expect(track.id.isEmpty)
        #expect(track.uri == "spotify:local:Our+Band:Demos:Kitchen+Tape:188")
        #expect(track.album?.releaseDate == nil)
        #expect(track.duration == .milliseconds(188_000))
    }

    @Test("An episode with a track's members is read as an episode")
    func hybrid() throws {
        let item = try Page<PlaylistItem>(json: fixture("playlist-items-older")).items[2]
        let episode = try #require(item.item.episode)
        #expect(episode.album?.name == "The Long Way Home")
        #expect(episode.artists.map(\.name) == ["Example Radio"])
        #expect(episode.isTrack == true)
    }

    @Test("An object of an unknown kind keeps its name and its JSON")
    func unknownKind() throws {
        let queue = try Spotify.Queue(json: fixture("queue"))
        #expect(queue.currentlyPlaying == nil)
        #expect(queue.queue.map(\.name) == ["Low Tide", "Over the Hills", "A voice"])
        guard case .other(let voice) = queue.queue[2] else { return #expect(Bool(false), "not kept as it is") }
        #expect(voice["type"] == "dj")
        #expect(try PlayableItem(json: #"{"type": "dj"}"#).name == "")
    }

    @Test("Integers written as fractions or with an exponent are integers")
    func floats() throws {
        let track = try Track(json: fixture("track-with-floats"))
        #expect(track.popularity == 85)
        #expect(track.durationMilliseconds == 188_000)
        #expect(track.album?.images.first?.width == 640)
        #expect(try Artist(json: fixture("artist-many-followers")).followers?.total == 49_022_656)
    }

    @Test(
        "A number that is malformed or does not fit drops only its member",
        arguments: [
            "85.5", "1e400", "99999999999999999999", "\"85\"", "{\"totalMilliseconds\": 188000}", "[]", "true", "null",
        ])
    func badNumbers(_ number: String) throws {
        let track = try Track(json: #"{"name": "x", "popularity": \#(number), "explicit": true}"#)
        #expect(track.popularity == nil)
        #expect(track.isExplicit == true)
    }

    @Test("A position before the beginning counts as the beginning")
    func negativePosition() throws {
        let point = try Spotify.ResumePoint(json: #"{"fully_played": false, "resume_position_ms": -1000}"#)
        #expect(point.position == .zero)
        #expect(point.positionMilliseconds == -1000)
    }

    @Test("Images may be null, empty, absent, or without a size")
    func images() throws {
        let playlists = try Page<Playlist>(json: fixture("my-playlists")).items
        #expect(playlists[1].images == [])
        #expect(try Playlist(json: #"{"name": "x"}"#).images == [])
        let profile = try Spotify.Profile(json: fixture("me"))
        #expect(profile.images.map(\.width) == [300, nil])
        #expect(try Playlist(json: #"{"name": "x", "images": [null, {"url": "u", "height": null}]}"#).images.count == 1)
    }

    @Test(
        "Dates keep their precision",
        arguments: [
            (#""1961-05-08""#, 1961, 5, 8), (#""1961-05""#, 1961, 5, nil), (#""1961""#, 1961, nil, nil),
            (#""0000""#, nil, nil, nil), (#""""#, nil, nil, nil), (#""soon""#, nil, nil, nil),
            (#"{"year": 2013, "month": 11, "day": 7}"#, 2013, 11, 7),
            (#"{"year": 1983, "month": null, "day": null}"#, 1983, nil, nil),
            (#""1961-13-40""#, 1961, nil, nil),
        ] as [(String, Int?, Int?, Int?)])
    func releaseDates(_ json: String, _ year: Int?, _ month: Int?, _ day: Int?) throws {
        let date = try Spotify.ReleaseDate(json: json)
        #expect([date.year, date.month, date.day] == [year, month, day])
        #expect(try JSON(parsing: date.jsonBytes()).meaning == JSON(parsing: json).meaning)
    }

    @Test("A date in parts reads as text too")
    func dateInParts() throws {
        #expect(try Spotify.ReleaseDate(json: #"{"year": 2013, "month": 1, "day": 7}"#).text == "2013-01-07")
    }

    @Test("An album's kind is compared without regard to case, and kept as it was")
    func albumKinds() throws {
        let album = try Album(json: #"{"name": "x", "album_type": "SINGLE", "album_group": ""}"#)
        #expect(album.albumType == .single)
        #expect(album.albumType?.rawValue == "SINGLE")
        #expect(Set([AlbumType.ep, "EP", "Ep"]).count == 1)
        #expect(try Album(json: #"{"name": "x", "album_type": "mixtape"}"#).albumType == "mixtape")
    }

    @Test("When and by whom something was added may be unknown")
    func addedByNobody() throws {
        let items = try Page<PlaylistItem>(json: fixture("playlist-items")).items
        #expect(items[2].addedAt == nil)
        #expect(items[2].addedBy == nil)
        let empty = #"{"item": {"name": "x"}, "added_by": {"id": "", "type": "user", "uri": "spotify:user:"}}"#
        #expect(try PlaylistItem(json: empty).addedBy?.id.isEmpty == true)
        #expect(String(decoding: try PlaylistItem(json: empty).jsonBytes(), as: UTF8.self).contains(#""id":"""#))
    }

    @Test("The playback context may be null or of an unknown kind")
    func contexts() throws {
        #expect(try Spotify.PlaybackState(json: fixture("playback")).context == nil)
        let state = try Spotify.PlaybackState(json: fixture("playback-advertisement"))
        #expect(state.context?.type == "collectionyourepisodes")
        #expect(state.playingType == .advertisement)
        #expect(state.item == nil)
    }

    @Test("A playing episode is read as an episode")
    func playingEpisode() throws {
        #expect(
            try Spotify.PlaybackState(json: fixture("playback-episode")).item?.episode?.show?.name
                == "The Long Way Home")
    }

    @Test("A device may have neither id nor volume, and be of an unknown kind")
    func devices() throws {
        let device = try #require(try Spotify.Devices(json: fixture("devices")).devices.first)
        #expect(device.id == nil)
        #expect(device.volumePercent == nil)
        #expect(device.supportsVolume == nil)
        #expect(device.type == "AVR")
    }

    @Test("A user may have no name, and an id of digits, dots or other characters")
    func users() throws {
        let user = try Spotify.User(json: #"{"display_name": null, "id": "Ünïcode$.1"}"#)
        #expect(user.displayName == nil)
        #expect(user.id.rawValue == "Ünïcode$.1")
    }

    @Test("The track that another one replaces may have no id")
    func relinked() throws {
        let track = try Track(json: #"{"name": "x", "linked_from": {"id": null, "type": "track"}}"#)
        #expect(track.linkedFrom != nil)
        #expect(track.linkedFrom?.id == nil)
    }

    @Test("A removed episode is dropped, and nothing else is")
    func withdrawn() throws {
        let page = try Page<SavedEpisode>(json: fixture("saved-episodes"))
        #expect(page.items.map(\.episode.name) == ["Over the Hills"])
        #expect(page.dropped.map(\.index) == [1])
        #expect(
            try Show(json: #"{"name": "x", "languages": [null, "en"], "is_externally_hosted": null}"#).languages == [
                "en"
            ])
    }

    @Test("Saved audiobooks are bare or wrapped")
    func savedAudiobooks() throws {
        let page = try Page<SavedAudiobook>(json: fixture("saved-audiobooks"))
        #expect(page.items.map(\.audiobook.name) == ["The Lighthouse Keeper", "The Lighthouse Keeper"])
        #expect(page.items.map { $0.addedAt != nil } == [false, true])
        #expect(page.items[0].audiobook.totalChapters == nil)
        #expect(page.items[0].audiobook.type == .audiobook)
        #expect(page.items[0].audiobook.uri?.hasPrefix("spotify:show:") == true)
    }

    @Test(
        "Descriptions may be null, empty or escaped, and stay as they are",
        arguments: [
            ("null", nil), (#""""#, ""), (#""It&#x27;s ours""#, "It&#x27;s ours"),
        ])
    func descriptions(_ json: String, _ text: String?) throws {
        #expect(try Playlist(json: #"{"name": "x", "description": \#(json)}"#).descriptionText == text)
    }

    @Test("Whether a playlist is public may be unknown")
    func unknownPublic() throws {
        let playlists = try Page<Playlist>(json: fixture("my-playlists")).items
        #expect(playlists.map(\.isPublic) == [false, nil, false])
    }

    @Test("Restrictions may be null or for any reason, and a disallowed action may be allowed")
    func restrictions() throws {
        #expect(try Track(json: #"{"name": "x", "restrictions": null}"#).restrictions == nil)
        let track = try Track(json: #"{"name": "x", "restrictions": {"reason": "payment_required"}}"#)
        #expect(track.restrictions?.reason == .paymentRequired)
        #expect(try Spotify.PlaybackState(json: fixture("playback")).actions?.disallows?["toggling_shuffle"] == false)
    }

    @Test("Markets that are absent are not markets that are none")
    func markets() throws {
        #expect(try Track(json: #"{"name": "x"}"#).availableMarkets == nil)
        #expect(try Track(json: #"{"name": "x", "available_markets": []}"#).availableMarkets == [])
    }

    @Test("A time in milliseconds needs 64 bits")
    func timestamp() throws {
        #expect(try Spotify.PlaybackState(json: fixture("playback")).timestampMilliseconds == 1_772_352_000_000)
    }

    @Test("Fields that are missing in development mode are nil, not an error")
    func developmentMode() throws {
        let profile = try Spotify.Profile(json: fixture("me"))
        #expect(profile.accountID == "acct-example-0001")
        #expect(profile.product == nil)
        #expect(profile.country == nil)
        let all = try Spotify.Profile(json: fixture("me-extended-quota"))
        #expect(all.product == "premium")
        #expect(all.explicitContent?.isFilterEnabled == true)
        #expect(try Artist(json: #"{"name": "x", "type": "artist"}"#).genres == [])
        #expect(try Artist(json: #"{"name": "x", "followers": null}"#).followers == nil)
    }

    @Test("Unknown members are passed over, unknown kinds kept")
    func unknownMembers() throws {
        let artist = try Artist(json: #"{"aura": {"deep": [1, {"x": null}]}, "name": "x", "type": "hologram"}"#)
        #expect(artist.type == "hologram")
    }

    @Test("An object whose optional members all have a wrong kind keeps its name")
    func everythingWrong() throws {
        let track = try Track(
            json:
                #"{"id": 5, "name": "x", "album": [], "artists": "a", "explicit": 1, "uri": {}, "type": false, "external_ids": 7}"#
        )
        #expect(track == Track(id: Track.ID(""), name: "x"))
    }

    @Test(
        "A track needs a name", arguments: ["{}", #"{"name": null}"#, #"{"name": 5}"#, "[]", "null", "5", ""])
    func nameless(_ json: String) {
        #expect(throws: JSONError.self) { try Track(json: json) }
    }
}
