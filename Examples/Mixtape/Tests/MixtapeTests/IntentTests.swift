// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import LinkedHTTPTesting
import MixtapeDemo
import MixtapeSkill
import Testing

struct IntentTests {
    @Test("Greets without an account, shows the link card and listens")
    func greetsUnlinked() async throws {
        let heard = try await Evening(linked: false).alexa.launch()
        #expect(heard.text.hasPrefix("Welcome to My Mixtape!"))
        #expect(heard.asksToLink)
        #expect(heard.isOpen)
    }

    @Test("Greets a linked user by name")
    func greetsLinked() async throws {
        let heard = try await Evening().alexa.launch()
        #expect(heard.text.hasPrefix("Welcome back, Robin!"))
        #expect(heard.isOpen)
        #expect(!heard.asksToLink)
    }

    @Test("Counts the playlists, names five of them, and shows all on a card")
    func playlists() async throws {
        let heard = try await Evening().alexa.say(MyPlaylists())
        #expect(
            heard.text == "You have 7 playlists: Dinner Jazz, Morning Run, Rainy Sunday, Kitchen Dance Party, "
                + "Focus & Flow, and 2 more.")
        #expect(!heard.isOpen)
        guard case .simple(let title, let content)? = heard.card else { return #expect(Bool(false), "no card") }
        #expect(title == "Your playlists")
        #expect(content?.split(separator: "\n").count == 8)
        #expect(content?.hasSuffix("From Spotify") == true)
    }

    @Test("Counts a long list by its first page, and asks for no other")
    func longList() async throws {
        let playlists: [JSON] = (1...50).map { ["id": .string("Playlist\($0)"), "name": .string("Number \($0)")] }
        let http = ScriptedTransport {
            ExpectedRequest(
                .get, "/v1/me/playlists",
                answer: .json([
                    "items": .array(playlists), "total": 340,
                    "next": "https://api.spotify.com/v1/me/playlists?offset=50&limit=50",
                ]))
        }
        let alexa = try Conversation(over: http)
        alexa.link(AccessToken("example-token"))
        let heard = try await alexa.say(MyPlaylists())
        #expect(heard.text.hasPrefix("You have 340 playlists: Number 1, Number 2,"))
        #expect(heard.text.hasSuffix("Number 5, and 335 more."))
        guard case .simple(_, let content)? = heard.card else { return #expect(Bool(false), "no card") }
        #expect(content?.hasSuffix("• Number 20\nand 320 more\n\nFrom Spotify") == true)
    }

    @Test(
        "Has a sentence for a library with nothing in it",
        arguments: [
            (FavouriteArtists.name, "Spotify does not know your favorites yet."),
            (FavouriteTracks.name, "Spotify does not know your favorites yet."),
            (MyPlaylists.name, "You have no playlists yet."),
            (RecentlyPlayed.name, "Spotify has not noted anything that you heard lately."),
        ])
    func nothing(_ intent: String, _ says: String) async throws {
        let http = ScriptedTransport { _ in
            HTTP.Response(status: 200, body: Array(#"{"items": [], "total": 0, "next": null}"#.utf8))
        }
        let alexa = try Conversation(over: http)
        alexa.link(AccessToken("example-token"))
        #expect(try await alexa.intend(intent).text.hasPrefix(says))
    }

    @Test("Escapes names in SSML, where an ampersand would break the document")
    func escapes() async throws {
        let heard = try await Evening().alexa.say(ReadPlaylist(playlist: "focus and flow"))
        #expect(heard.text.contains("True North <3 by Velvet Cartographers"))
        let ssml = try #require(heard.ssml)
        #expect(ssml.contains("On Focus &amp; Flow:"))
        #expect(ssml.contains("True North &lt;3"))
    }

    @Test("Finds a playlist whose name sounds the same", arguments: ["dinner jazz", "Dinner Jazz!", "dinnerjazz"])
    func findsPlaylist(_ spoken: String) async throws {
        let heard = try await Evening().alexa.say(ReadPlaylist(playlist: spoken))
        #expect(heard.text.hasPrefix("On Dinner Jazz: Blue Hour Waltz by Ada Brightwater Trio,"))
    }

    @Test("Asks again for a playlist that is not there, and takes the answer")
    func asksAgain() async throws {
        let alexa = try Evening().alexa
        var heard = try await alexa.say("ask my mixtape what is on polka party")
        #expect(heard.text == "I can't find a playlist called polka party. Which one shall I read?")
        #expect(heard.isOpen)
        heard = try await alexa.say("rainy sunday")
        #expect(heard.text.hasPrefix("On Rainy Sunday: Puddles by Señora Invierno,"))
    }

    @Test("Asks which playlist when none is named")
    func asksWhich() async throws {
        let alexa = try Evening().alexa
        #expect(try await alexa.say("ask my mixtape to read a playlist").text == "Which playlist?")
        #expect(try await alexa.answer("morning run").text.hasPrefix("On Morning Run: Run, Daylight, Run"))
    }

    @Test(
        "Names favourite artists over the period that the user means",
        arguments: [
            ("who are my favorite artists", "Your favorite artists are The Paper Lanterns,", "medium_term"),
            (
                "who are my favorite artists these days", "artists of the last four weeks are Disco Laundromat,",
                "short_term"
            ),
            (
                "who are my top artists this year", "artists of the last six months are The Paper Lanterns,",
                "medium_term"
            ),
            ("my top artists ever", "artists of all time are Ada Brightwater Trio,", "long_term"),
            (
                "who are my favorite artists since breakfast", "Your favorite artists are The Paper Lanterns,",
                "medium_term"
            ),
        ])
    func artists(_ utterance: String, _ words: String, _ range: String) async throws {
        let evening = try Evening()
        let heard = try await evening.alexa.say(utterance)
        #expect(heard.text.contains(words))
        #expect(evening.http.requests.last?.url.query["time_range"] == range)
        #expect(evening.http.requests.last?.url.path == "/v1/me/top/artists")
    }

    @Test("Names favourite songs")
    func tracks() async throws {
        let evening = try Evening()
        let heard = try await evening.alexa.say(FavouriteTracks(.recent))
        #expect(heard.text.hasPrefix("Your favorite songs of the last four weeks are Dance Like the Soup Is Burning"))
        #expect(evening.http.requests.last?.url.path == "/v1/me/top/tracks")
    }

    @Test("Names recently played songs, a repeated one once")
    func recent() async throws {
        let heard = try await Evening().alexa.say(RecentlyPlayed())
        #expect(
            heard.text.hasPrefix("The last songs you heard are Dance Like the Soup Is Burning by Disco Laundromat,"))
        #expect(heard.text.hasSuffix("and 4 more."))
    }

    @Test("Asks what else inside a session, and closes after a one-shot request")
    func whatElse() async throws {
        let alexa = try Evening().alexa
        try await alexa.launch()
        let inside = try await alexa.say(MyPlaylists())
        #expect(inside.isOpen)
        #expect(inside.text.hasSuffix("What else would you like to know?"))
        #expect(try await alexa.say("no").isOpen == false)
        #expect(try await alexa.say(MyPlaylists()).isOpen == false)
    }

    @Test("Needs the account for everything but the greeting, help and goodbye")
    func needsAccount() async throws {
        for name in [
            "MyPlaylists", "ReadPlaylist", "FavouriteArtists", "FavouriteTracks", "RecentlyPlayed", "MakeMixtape",
        ] {
            let evening = try Evening(linked: false)
            let heard = try await evening.alexa.intend(name)
            #expect(heard.asksToLink, "\(name)")
            #expect(evening.http.requests.isEmpty)
        }
    }

    @Test("Helps, falls back and says goodbye without an account")
    func builtIns() async throws {
        let alexa = try Evening(linked: false).alexa
        #expect(try await alexa.help().isOpen)
        let fallback = try await alexa.say("play some jazz")
        #expect(fallback.text.hasPrefix("Sorry, I can't do that. I know your music, but I don't play it."))
        #expect(fallback.isOpen)
        for say in ["stop", "cancel", "go home"] {
            try await alexa.launch()
            let heard = try await alexa.say(say)
            #expect(heard.text == "Bye!")
            #expect(!heard.isOpen)
        }
    }

    @Test("Stays silent when a session ends")
    func sessionEnded() async throws {
        let alexa = try Evening().alexa
        try await alexa.launch()
        let heard = try await alexa.end()
        #expect(heard.text.isEmpty)
        #expect(heard.status == 200)
    }
}
