// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Testing

@Suite("Speech")
struct SpeechTests {
    private func spoken(_ speech: Speech) async throws -> JSON? {
        let reply = Reply.say(speech)
        return try await Conversation(with: Skill { On(.launch, reply: reply) }).launch().speechJSON
    }

    @Test(
        "Is plain text if it has no markup, with any characters",
        arguments: [
            "Hello.", "Simon & Garfunkel", "a < b > c", "\"quoted\" 'too'", "<speak>no markup</speak>", "日本語 é",
            "tab\there",
        ])
    func plain(_ text: String) async throws {
        #expect(try await spoken(Speech(text)) == ["type": "PlainText", "text": .string(text)])
        #expect(try await spoken("\(text)") == ["type": "PlainText", "text": .string(text)])
    }

    @Test(
        "Escapes everything interpolated if there is markup",
        arguments: [
            ("AC/DC & Friends", "AC/DC &amp; Friends"), ("a < b", "a &lt; b"), ("a > b", "a &gt; b"),
            ("\"x\"", "&quot;x&quot;"),
            ("&amp;", "&amp;amp;"), ("</speak><audio/>", "&lt;/speak&gt;&lt;audio/&gt;"), ("bell\u{7}s", "bells"),
            ("nul\u{0}l", "null"), ("line\nbreak", "line\nbreak"), ("\u{FFFE}x", "x"), ("é 🎵", "é 🎵"),
        ])
    func escaping(_ text: String, _ escaped: String) async throws {
        let expected: JSON = ["type": "SSML", "ssml": .string("<speak>\(escaped)<break time=\"300ms\"/></speak>")]
        #expect(try await spoken("\(text)\(.pause(.milliseconds(300)))") == expected)
        #expect(try await spoken(Speech(text) + .pause(.milliseconds(300))) == expected)
    }

    @Test("Has markup as values, one inside the other")
    func markup() async throws {
        let speech: Speech = "Now: \(.emphasised("R\(.spelled("A&B"))", .strong)) \(.sayAs("2026-11-23", "date"))"
        let ssml = """
            <speak>Now: <emphasis level="strong">R<say-as interpret-as="spell-out">A&amp;B</say-as></emphasis> \
            <say-as interpret-as="date">2026-11-23</say-as></speak>
            """
        #expect(try await spoken(speech) == ["type": "SSML", "ssml": .string(ssml)])
        #expect(speech.text == "Now: RA&B 2026-11-23")
        #expect(speech.description == speech.text)
    }

    @Test("Cannot be broken by what stands in an attribute")
    func attributes() async throws {
        let ssml = try await spoken(.sayAs("x", "date\"><audio src=\"y"))?["ssml"]?.string
        #expect(ssml == "<speak><say-as interpret-as=\"date&quot;&gt;&lt;audio src=&quot;y\">x</say-as></speak>")
    }

    @Test("Takes any value that describes itself, and says nothing for none")
    func interpolation() {
        let nobody: String? = nil
        let somebody: String? = "Ada"
        struct Rating: CustomStringConvertible {
            let description = "five & a half"
        }
        #expect(("\(3) \(2.5) \(true) \(Rating())" as Speech).text == "3 2.5 true five & a half")
        #expect(("Hello \(nobody)!" as Speech).text == "Hello !")
        #expect(("Hello \(somebody)!" as Speech).text == "Hello Ada!")
        #expect(("Hello \("Ada Lovelace".prefix(3))!" as Speech).text == "Hello Ada!")
    }

    @Test("Sends the author's own SSML as it is", arguments: ["<speak><p>Hi</p></speak>", "<p>Hi</p>"])
    func ownMarkup(_ ssml: String) async throws {
        #expect(try await spoken(Speech(ssml: ssml)) == ["type": "SSML", "ssml": "<speak><p>Hi</p></speak>"])
        #expect(Speech(ssml: ssml).text == "Hi")
    }

    @Test("Keeps SSML whose text begins or ends with a combining character")
    func clinging() async throws {
        let ssml = "<speak>\u{301}<p>Hi</p>\u{600}</speak>"
        let sent = try await spoken(Speech(ssml: ssml))?["ssml"]?.string
        #expect(sent.map { Array($0.utf8) } == Array(ssml.utf8))
    }

    @Test("Knows when there is nothing to say")
    func empty() async throws {
        #expect(("" as Speech).isEmpty)
        #expect(Speech("").isEmpty)
        #expect(!Speech.pause(.seconds(1)).isEmpty)
        #expect(try await spoken("") == nil)
    }

    @Test(
        "Reads malformed markup as text",
        arguments: [
            ("a <b", "a <b"), ("a & b", "a & b"), ("&unknown;", "&unknown;"), ("<p>1 &lt; 2</p>", "1 < 2"),
        ])
    func text(_ ssml: String, _ text: String) {
        #expect(Speech(ssml: ssml).text == text)
    }
}

@Suite("Names that sound the same")
struct SoundsTests {
    @Test(
        "Are compared without case, accents, spaces and punctuation",
        arguments: [
            ("Dinner Jazz!", "dinner jazz"), ("Sigur Rós", "sigur ros"), ("AC/DC", "ac dc"), ("R&B", "r and b"),
            ("Motörhead", "motorhead"), ("Straße", "strasse"), ("don't", "dont"), ("e\u{301}", "é"), ("Łódź", "lodz"),
        ])
    func same(_ one: String, _ other: String) {
        #expect(one.sounds(like: other))
        #expect(other.sounds(like: one))
    }

    @Test(
        "Are not the same when letters differ, or there are none",
        arguments: [
            ("jazz", "jass"), ("", ""), ("!", "?"), ("dinner", "dinner jazz"), ("日本", "日"),
        ])
    func different(_ one: String, _ other: String) {
        #expect(!one.sounds(like: other))
    }
}
