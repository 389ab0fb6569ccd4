// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill
import AlexaTesting
import Testing

@Suite("Alexa's limits")
struct LimitTests {
    private func answer(
        _ reply: Reply, overlong: Skill.Overlong = .refuse
    ) async throws -> (heard: Heard, notes: Notes<Skill.Event>) {
        let notes = Notes<Skill.Event>()
        let skill = Skill(overlong: overlong, onError: { _, _ in "Too much." }, onEvent: { notes.note($0) }) {
            On(.launch, reply: reply)
        }
        return (try await Conversation(with: skill).launch(), notes)
    }

    private static func text(_ count: Int) -> String { String(repeating: "a", count: count) }

    private static func endsWithAWord(_ text: String?) -> Bool {
        ["Word", "after", "word,"].contains(text?.split(separator: " ").last)
    }

    private static func stream(token: Int, url: Int) -> Directive {
        .playAudio(
            Directive.PlayAudio(
                playBehavior: .replaceAll,
                audioItem: AudioItem(
                    stream: AudioStream(url: text(url), token: text(token), offsetInMilliseconds: 0))))
    }

    /// Some values, of which every other has a synonym.
    private static func entities(_ count: Int) -> Directive {
        let values = (0..<count / 3 * 2).map { DynamicEntity("v\($0)", synonyms: $0.isMultiple(of: 2) ? ["s"] : []) }
        let rest = (0..<count % 3).map { DynamicEntity("r\($0)") }
        return .updateDynamicEntities(
            Directive.UpdateDynamicEntities(
                updateBehavior: .replace,
                types: [EntityList(name: "a", values: values), .init(name: "b", values: rest)]))
    }

    static let beyond: [(Reply, LimitExceeded.Limit, Int)] = [
        (.say(text(8_001)), .speech, 8_001),
        (.ask("Short.", reprompt: Speech(text(8_001))), .speech, 8_001),
        (.say("\(.pause(.strong))\(text(8_000))"), .speech, 8_041),
        (.say("x").card(.simple(title: text(1), content: text(8_000))), .card, 8_001),
        (
            .say("x").card(.standard(title: "", text: "", image: CardImage(smallImageURL: text(2_001)))), .imageURL,
            2_001
        ),
        (.say(Speech(ssml: String(repeating: "<audio src='https://a'/>", count: 6))), .audioClips, 6),
        (.say("x").directive(stream(token: 1_025, url: 9)), .streamToken, 1_025),
        (.say("x").directive(stream(token: 9, url: 8_001)), .streamURL, 8_001),
        (.say("x").directive(entities(101)), .dynamicEntities, 101),
    ]

    @Test("Never sends what Alexa would refuse, and names limit and size", arguments: beyond.indices)
    func refused(_ index: Int) async throws {
        let (reply, limit, size) = Self.beyond[index]
        let (heard, notes) = try await answer(reply)
        #expect(heard.text == "Too much.")
        let error = try #require(notes.failures.first as? LimitExceeded)
        #expect(error.limit == limit)
        #expect(error.size == size)
        #expect(error.description.contains("\(size)") && error.description.contains("\(limit.maximum)"))
    }

    @Test("Sends what is just within the limits")
    func within() async throws {
        let reply = Reply.ask(Speech(Self.text(8_000)), reprompt: Speech(Self.text(8_000)))
            .card(.simple(title: nil, content: Self.text(8_000))).directive(Self.stream(token: 1_024, url: 8_000))
            .directive(Self.entities(100))
        let (heard, notes) = try await answer(reply)
        #expect(heard.text.count == 8_000)
        #expect(notes.remarks.isEmpty)
    }

    @Test("Counts the whole response too")
    func response() async throws {
        let key = SessionKey<String>("much")
        let (heard, notes) = try await answer(.say("x").session(key, Self.text(130_000)))
        #expect(heard.text == "Too much.")
        #expect(notes.failures.count == 1)
    }

    @Test("Ends with an empty response when even the reply to the error is too long")
    func hopeless() async throws {
        let skill = Skill(onError: { _, _ in .say(Self.text(9_000)) }) { On(.launch, reply: .say(Self.text(9_000))) }
        let heard = try await Conversation(with: skill).launch()
        #expect(heard.text.isEmpty)
    }

    @Test("Cuts at a sentence if the author chose so, and keeps markup whole")
    func cut() async throws {
        let sentence = "This is one of many sentences. "
        let long = String(repeating: sentence, count: 400)
        let (heard, notes) = try await answer(
            .say("\(.emphasised("Listen!")) \(long)\(.pause(.strong))Bye."), overlong: .cut)
        let ssml = try #require(heard.speechJSON?["ssml"]?.string)
        #expect(ssml.count <= 8_000 && ssml.count > 7_900)
        #expect(ssml.hasPrefix("<speak><emphasis level=\"moderate\">Listen!</emphasis> This is"))
        #expect(ssml.hasSuffix("sentences.<break strength=\"strong\"/>Bye.</speak>"))
        #expect(notes.dropped == ["the end of the speech"])
    }

    @Test("Cuts a card and a reprompt too, and leaves alone what fits")
    func cutMore() async throws {
        let long = String(repeating: "Word after word, ", count: 600)
        let (heard, notes) = try await answer(
            .ask("Short.", reprompt: Speech(long)).card(.simple(title: "Title", content: long)), overlong: .cut)
        #expect(heard.text == "Short.")
        #expect((heard.reprompt?.count ?? 0) <= 8_000 && Self.endsWithAWord(heard.reprompt))
        guard case .simple("Title", let content?) = heard.card else {
            Issue.record("another card: \(String(describing: heard.card))")
            return
        }
        #expect(content.count <= 7_995 && Self.endsWithAWord(content))
        #expect(notes.dropped == ["the end of the speech", "the end of the card"])
    }

    @Test("Does not split a character")
    func characters() async throws {
        let family = "👩‍👩‍👧‍👦"
        let (heard, _) = try await answer(.say(String(repeating: family, count: 2_000)), overlong: .cut)
        #expect(heard.text == String(repeating: family, count: 8_000 / family.unicodeScalars.count))
    }
}
