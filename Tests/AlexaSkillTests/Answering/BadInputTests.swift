// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Testing

@Suite("Bad input")
struct BadInputTests {
    private static let secret = "example-secret-token"

    private func answer(_ body: some Sequence<UInt8>) async throws -> (answer: SkillResponse, shown: String) {
        let events = Notes<Skill.Event>()
        let skill = Skill(id: "amzn1.ask.skill.mine", onEvent: events.note) {
            On(.anything, reply: "Hello.")
        }
        let answer = await skill.respond(to: body)
        var shown = "\(answer) \(events.all) \(String(reflecting: answer)) \(answer.refusal.map { "\($0)" } ?? "")"
        dump(answer, to: &shown)
        dump(events.all, to: &shown)
        // The body always has to be an envelope.
        _ = try ResponseEnvelope(json: answer.body)
        return (answer, shown)
    }

    @Test(
        "Is refused with status 400, a valid body and a reason that says where",
        arguments: [
            ("", "byte 0"), (" ", "byte 1"), ("hello", "byte 0"), ("{", "byte 1"), ("{}", "request"), ("[]", "byte 0"),
            ("null", "byte 0"),
            ("\"text\"", "byte 0"), ("3", "byte 0"), (#"{"request": null}"#, "request"), (#"{"request": {}}"#, "type"),
            (#"{"request": {"type": 3}}"#, "expected string, found number at byte 21"),
            (#"{"request": {"type": null}}"#, "type"),
            (#"{"request": []}"#, "byte"), (#"{"request": {"type": "LaunchRequest"}} x"#, "byte 39"),
            (#"{"request": {"type": "LaunchRequest"}, }"#, "byte"), ("{\"request\": {\"type\": \"\u{1}\"}}", "byte 22"),
        ])
    func refused(_ body: String, _ place: String) async throws {
        let (answer, shown) = try await answer(body.utf8)
        #expect(answer.status == 400)
        guard case .unreadable(let error)? = answer.refusal else {
            Issue.record("not refused as unreadable: \(shown)")
            return
        }
        #expect("\(error)".contains(place), "\(error)")
        #expect("\(answer.refusal, default: "")".contains("\(error)"))
    }

    @Test("Is refused when it is not UTF-8")
    func invalidUTF8() async throws {
        let body = Array(#"{"request": {"type": ""#.utf8) + [0xC3, 0x28] + Array(#""}}"#.utf8)
        #expect(try await answer(body).answer.status == 400)
    }

    @Test("Is refused when it is ten megabytes of brackets", arguments: ["[", "{\"a\":", "[{\"a\":"])
    func brackets(_ bracket: String) async throws {
        let body = Array(String(repeating: bracket, count: 10_000_000 / bracket.utf8.count).utf8)
        let (answer, shown) = try await answer(body)
        #expect(answer.status == 400)
        #expect(answer.body.count < 100)
        #expect(shown.utf8.count < 10_000)
    }

    @Test(
        "Is refused when it is for another skill, or names none",
        arguments: [
            #""context": {"System": {"application": {"applicationId": "amzn1.ask.skill.other"}}}"#,
            #""context": {"System": {"application": {"applicationId": ""}}}"#,
            #""context": {"System": {"application": {}}}"#,
            #""context": {"System": {"application": "amzn1.ask.skill.mine"}}"#,
            #""context": null"#,
            #""session": {"application": {"applicationId": "amzn1.ask.skill.other"}}"#,
        ])
    func otherSkill(_ part: String) async throws {
        let (answer, _) = try await answer(#"{"request": {"type": "LaunchRequest"}, \#(part)}"#.utf8)
        #expect(answer.status == 400)
        #expect(answer.refusal == .wrongSkill)
    }

    @Test("Is any skill's when the skill has no id")
    func anySkill() async throws {
        let answer = await Skill { On(.launch, reply: "Hello.") }.respond(
            to: #"{"request": {"type": "LaunchRequest"}}"#.utf8)
        #expect(answer.status == 200)
        #expect(answer.refusal == nil)
        #expect(answer.headers.first?.value == "application/json;charset=UTF-8")
    }

    private func body(user: String = "{}", request: String = #"{"type": "LaunchRequest"}"#, more: String = "") -> String
    {
        """
        {"version": "1.0", "context": {"System": {"application": {"applicationId": "amzn1.ask.skill.mine"},
         "user": \(user), "apiAccessToken": "\(Self.secret)-api"\(more)}}, "request": \(request)}
        """
    }

    @Test(
        "Drops only the malformed part",
        arguments: [
            #"{"userId": 3, "permissions": "all"}"#, #"[]"#, #"null"#, #""somebody""#,
            #"{"accessToken": {"nested": "x"}}"#,
        ])
    func malformedParts(_ user: String) async throws {
        let (answer, _) = try await answer(body(user: user).utf8)
        #expect(answer.status == 200)
        #expect(String(decoding: answer.body, as: UTF8.self).contains("Hello."))
    }

    @Test("Is reported to the developer when it is skipped")
    func passedOver() async throws {
        let (_, shown) = try await answer(body(user: #"{"userId": [1]}"#).utf8)
        #expect(shown.contains("ignored a malformed part"))
        #expect(shown.contains("expected string, found array"))
    }

    @Test(
        "Counts as not linked when the token is empty, null, redacted or not a text",
        arguments: [
            #""""#, "null", #""REDACTED""#, "3", "{}",
        ])
    func noToken(_ token: String) async throws {
        let skill = Skill {
            Linked(to: { $0 }) { On(.launch, reply: "never") }
        }
        let answer = await skill.respond(to: body(user: #"{"accessToken": \#(token)}"#).utf8)
        #expect(try ResponseEnvelope(json: answer.body).response.card == .linkAccount)
    }

    @Test(
        "Shows no token, for every token and every place where the body ends",
        arguments: [
            "", #"\n"#, #"\r\nX-Injected: 1"#, #"\u0000"#, " ", "é", #"\""#,
        ])
    func tokens(_ ending: String) async throws {
        let user = #"{"accessToken": "\#(Self.secret)\#(ending)", "userId": [1]}"#
        let person = #", "person": {"accessToken": "\#(Self.secret)\#(ending)", "personId": {}}"#
        let linked =
            #"{"type": "AlexaSkillEvent.SkillAccountLinked", "body": {"accessToken": "\#(Self.secret)\#(ending)"}}"#
        let whole = body(user: user, request: linked, more: person)
        for length in stride(from: 0, through: whole.utf8.count, by: 7) {
            let (answer, shown) = try await answer(whole.utf8.prefix(length))
            #expect(!shown.contains(Self.secret))
            #expect(!String(decoding: answer.body, as: UTF8.self).contains(Self.secret))
        }
        #expect(try await answer(whole.utf8).answer.status == 200)
    }

    @Test("Passes a token with a line break on: the client refuses to send it")
    func lineBreak() async throws {
        let tokens = Notes<AccessToken>()
        let skill = Skill {
            Linked(to: { $0 }) {
                On(.launch) { _, turn in
                    tokens.note(turn.account)
                    return "\(turn.account) \(turn) \(turn.envelope) \(turn.json)"
                }
            }
        }
        let body = body(user: #"{"accessToken": "\#(Self.secret)\nX-Injected: 1"}"#)
        let answer = await skill.respond(to: body.utf8)
        #expect(tokens.all == [AccessToken("\(Self.secret)\nX-Injected: 1")])
        let text = try ResponseEnvelope(json: answer.body).response.outputSpeech?.text
        #expect(text?.contains("REDACTED") == true)
        #expect(text?.contains(Self.secret) == false)
    }
}
