// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import LinkedHTTPTesting
import MixtapeDemo
import MixtapeSkill
import Synchronization
import Testing

struct MakingTests {
    @Test("Names the playlist after the month, asks, and makes it when the user says yes")
    func makes() async throws {
        let evening = try Evening()
        let question = try await evening.alexa.say("ask my mixtape to make me a mixtape")
        #expect(
            question.text
                == "I will put your 10 favorite songs on a new private playlist called Mixtape of November. Shall I?")
        #expect(question.isOpen)
        #expect(evening.http.requests.isEmpty)

        let done = try await evening.alexa.say("yes")
        #expect(done.text.hasPrefix("Done! Mixtape of November is in your library, with 10 songs."))
        let made = try #require(evening.http.requests.first { $0.url.path == "/v1/me/playlists" })
        #expect(made.json?["name"] == "Mixtape of November")
        #expect(made.json?["public"] == false)

        let read = try await evening.alexa.say("what is on mixtape of november")
        #expect(read.text.hasPrefix("On Mixtape of November: Cinnamon Street by The Paper Lanterns,"))
    }

    @Test("Takes the name that the user says, with capitals")
    func named() async throws {
        let heard = try await Evening().alexa.say(MakeMixtape(title: "songs for a long train"))
        #expect(heard.text.contains("a new private playlist called Songs For A Long Train."))
    }

    @Test("Makes no playlist when the user says no")
    func declines() async throws {
        let evening = try Evening()
        try await evening.alexa.say(MakeMixtape())
        #expect(try await evening.alexa.no().text.hasPrefix("Okay, no new playlist."))
        #expect(evening.http.requests.isEmpty)
    }

    @Test("Forgets the question when the user asks for something else")
    func forgets() async throws {
        let evening = try Evening()
        try await evening.alexa.say(MakeMixtape())
        try await evening.alexa.say(MyPlaylists())
        let heard = try await evening.alexa.yes()
        #expect(heard.text.hasPrefix("Gladly, but what?"))
        #expect(!evening.http.requests.contains { $0.method == .post })
    }

    @Test("Says so when the playlist was made and the songs were not taken")
    func halfDone() async throws {
        let spotify = DemoSpotify()
        let demo = spotify.transport
        let http = ScriptedTransport { request in
            if request.method == .post, request.url.path.hasSuffix("/items") {
                return HTTP.Response(status: 502, body: Array("<html>Bad gateway</html>".utf8))
            }
            return try await demo.send(request)
        }
        let alexa = try Conversation(over: http)
        alexa.link(spotify.link())
        try await alexa.say(MakeMixtape())
        let heard = try await alexa.yes()
        #expect(heard.text.hasPrefix("I made Mixtape of November, but Spotify would not take the songs."))
        // A failed request may have been done nevertheless: it is not sent twice.
        #expect(http.requests.filter { $0.method == .post }.count == 2)
    }

    @Test("Asks to link again when the user did not grant the change of playlists")
    func notGranted() async throws {
        let spotify = DemoSpotify()
        let demo = spotify.transport
        let http = ScriptedTransport { request in
            guard request.method == .post else { return try await demo.send(request) }
            return HTTP.Response(
                status: 403, body: Array(#"{"error": {"status": 403, "message": "Insufficient client scope"}}"#.utf8))
        }
        let alexa = try Conversation(over: http)
        alexa.link(spotify.link())
        try await alexa.say(MakeMixtape())
        #expect(try await alexa.yes().asksToLink)
    }

    @Test("Logs that an account was linked and that the skill was disabled, and no token")
    func events() async throws {
        let lines = Mutex<[String]>([])
        let skill = Mixtape(over: DemoSpotify().transport, log: { line in lines.withLock { $0.append(line) } }).skill
        let alexa = Conversation(with: skill)
        alexa.link(AccessToken("example-token-of-the-event"))
        #expect(try await alexa.event(.accountLinked).text.isEmpty)
        #expect(try await alexa.event(.disabled).text.isEmpty)
        let log = lines.withLock { $0 }
        #expect(log.contains("SkillAccountLinked: a user linked their account"))
        #expect(log.contains("SkillDisabled: a user disabled the skill"))
        #expect(!log.contains { $0.contains("example-token") })
    }
}
