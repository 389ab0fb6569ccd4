// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill
import AlexaTesting
import Testing

@Suite("SSML as values")
struct SSMLTests {
    private func answer(_ speech: Speech) async throws -> (heard: Heard, notes: Notes<Skill.Event>) {
        let notes = Notes<Skill.Event>()
        let skill = Skill(onEvent: { notes.note($0) }) { On(.launch, reply: .say(speech)) }
        return (try await Conversation(with: skill).launch(), notes)
    }

    static let documented: [(Speech, String)] = [
        (.pause(.milliseconds(300)), #"<break time="300ms"/>"#),
        (.pause(.strong), #"<break strength="strong"/>"#),
        (.paragraph("Hi"), "<p>Hi</p>"),
        (.sentence("Hi"), "<s>Hi</s>"),
        (.audio("https://example.com/a.mp3"), #"<audio src="https://example.com/a.mp3"/>"#),
        (.audio("soundbank://soundlibrary/a"), #"<audio src="soundbank://soundlibrary/a"/>"#),
        (.sayAs("12", .ordinal), #"<say-as interpret-as="ordinal">12</say-as>"#),
        (.sayAs("1/2", .date, format: "dm"), #"<say-as interpret-as="date" format="dm">1/2</say-as>"#),
        (.spelled("A&B"), #"<say-as interpret-as="spell-out">A&amp;B</say-as>"#),
        (.sub("Al", alias: "aluminum"), #"<sub alias="aluminum">Al</sub>"#),
        (.phoneme("pecan", "pɪˈkɑːn"), #"<phoneme alphabet="ipa" ph="pɪˈkɑːn">pecan</phoneme>"#),
        (.phoneme("x", "\"a", alphabet: .xSAMPA), #"<phoneme alphabet="x-sampa" ph="&quot;a">x</phoneme>"#),
        (.word("read", .pastParticiple), #"<w role="amazon:VBD">read</w>"#),
        (.emphasised("now", .strong), #"<emphasis level="strong">now</emphasis>"#),
        (
            .prosody("a", rate: .percent(90), pitch: .percent(-10), volume: .decibels(4)),
            #"<prosody rate="90%" pitch="-10.0%" volume="+4.0dB">a</prosody>"#
        ),
        (.prosody("a", rate: .xSlow, volume: .soft), #"<prosody rate="x-slow" volume="soft">a</prosody>"#),
        (.lang("fr-FR", "Paris"), #"<lang xml:lang="fr-FR">Paris</lang>"#),
        (.voice("Matthew", "Hi"), #"<voice name="Matthew">Hi</voice>"#),
        (.whispered("psst"), #"<amazon:effect name="whispered">psst</amazon:effect>"#),
        (.domain(.music, "Hi"), #"<amazon:domain name="music">Hi</amazon:domain>"#),
        (.emotion(.excited, .high, "Yes"), #"<amazon:emotion name="excited" intensity="high">Yes</amazon:emotion>"#),
        (
            .prosody("\(.emphasised("\(.sub("a", alias: "b"))"))", rate: .fast),
            #"<prosody rate="fast"><emphasis level="moderate"><sub alias="b">a</sub></emphasis></prosody>"#
        ),
    ]

    @Test("Writes every element that Alexa documents", arguments: documented.indices)
    func elements(_ index: Int) async throws {
        let (speech, ssml) = Self.documented[index]
        let (heard, notes) = try await answer(speech)
        #expect(speech.defects.isEmpty)
        #expect(heard.speechJSON == ["type": "SSML", "ssml": .string("<speak>\(ssml)</speak>")])
        #expect(notes.remarks.isEmpty)
    }

    static let defective: [(Speech, SpeechDefect)] = [
        (.emotion(.excited, .low, .domain(.fun, "x")), .nesting("amazon:domain", inside: "amazon:emotion")),
        (.domain(.news, .emphasised("x")), .nesting("emphasis", inside: "amazon:domain")),
        (
            .domain(.news, .whispered(.emotion(.excited, .low, "x"))),
            .nesting("amazon:emotion", inside: "amazon:domain")
        ),
        (.emphasised(.voice("Amy", "x")), .nesting("voice", inside: "emphasis")),
        (.domain(.fun, .sayAs("wow", .interjection)), .nesting("say-as", inside: "amazon:domain")),
        (.domain(.fun, .prosody("x", pitch: .high)), .nesting("prosody", inside: "amazon:domain")),
        (.paragraph(.paragraph("x")), .nesting("p", inside: "p")),
        (.pause(.seconds(11)), .range("pause", value: "11000ms", allowed: "0 to 10 seconds")),
        (.pause(.seconds(-1)), .range("pause", value: "-1ms", allowed: "0 to 10 seconds")),
        (.pause(.seconds(Int64.max)), .range("pause", value: "1000000000ms", allowed: "0 to 10 seconds")),
        (.prosody("x", rate: .percent(19)), .range("rate", value: "19.0%", allowed: "at least 20%")),
        (.prosody("x", pitch: .percent(51)), .range("pitch", value: "51.0%", allowed: "-33.3% to +50%")),
        (.prosody("x", volume: .decibels(5)), .range("volume", value: "5.0dB", allowed: "at most +4.08dB")),
        (.audio("http://example.com/a.mp3"), .audioSource),
    ]

    @Test("Sends the text without the markup that Alexa would refuse, and says why", arguments: defective.indices)
    func refused(_ index: Int) async throws {
        let (speech, defect) = Self.defective[index]
        #expect(speech.defects == [defect])
        let (heard, notes) = try await answer("Well: " + speech)
        #expect(heard.speechJSON == ["type": "PlainText", "text": .string("Well: \(speech.text)")])
        #expect(notes.defects.count == 1)
    }
}
