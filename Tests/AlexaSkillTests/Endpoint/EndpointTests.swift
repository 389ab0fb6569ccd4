// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Testing

@Suite("An endpoint")
struct EndpointTests {
    @Test("Lets the first failing check decide, and asks the verifier last")
    func order() async throws {
        let stage = try Stage(remembering: 10) { _ in VerificationError(.signatureMismatch) }
        var sent = Sent(id: nil, sent: nil, to: "amzn1.ask.skill.other")
        let readable = sent.body
        sent.body = Array(repeating: 0x78, count: Skill.longestRequest + 1)
        sent.method = "PUT"
        sent.signature = []
        sent.url = []
        let steps: [(Skill.Refusal, (inout Sent) -> Void)] = [
            (.method, { $0.method = "POST" }),
            (.tooLarge, { $0.body = Array("no JSON".utf8) }),
            (.headerMissing("Signature-256"), { $0.signature = [Sent.signature, Sent.signature] }),
            (.headerRepeated("Signature-256"), { $0.signature = ["....$#%@$se"] }),
            (.headerMissing("SignatureCertChainUrl"), { $0.url = [Sent.url, "https://evil.example"] }),
            (.headerRepeated("SignatureCertChainUrl"), { $0.url = ["https://evil.example"] }),
            (.certificateURL, { $0.url = [Sent.url] }),
            (.signatureForm, { $0.signature = [Sent.signature] }),
            (.unreadable(try #require(refusalOfText())), { $0.body = readable }),
            (.timestampMissing, { $0.body = Sent(id: nil, sent: #""2020-01-01T00:00:00Z""#, to: "other").body }),
            (.timestamp(age: 222_163_200), { $0.body = Sent(id: nil, to: "other").body }),
            (.requestIDMissing, { $0.body = Sent(to: "other").body }),
            (.wrongSkill, { $0 = Sent() }),
        ]
        for (refusal, repair) in steps {
            let answer = await stage.send(sent)
            #expect(answer.refusal == refusal)
            #expect(stage.verifier.questions.all.isEmpty)
            repair(&sent)
        }
        #expect(await stage.send(sent).refusal == .verification(VerificationError(.signatureMismatch)))
        #expect(stage.verifier.questions.all == [Question(body: Sent().body)])
        #expect(stage.handled.all.isEmpty)
        #expect(stage.rejections == steps.map(\.0) + [.verification(VerificationError(.signatureMismatch))])
    }

    private func refusalOfText() -> JSONError? {
        do {
            _ = try JSON(parsing: Array("no JSON".utf8))
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "Takes no other method, and says which it takes",
        arguments: ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "post", "", "POST ", "PO\nST"])
    func method(_ method: String) async throws {
        let stage = try Stage()
        var sent = Sent()
        sent.method = method
        let answer = await stage.send(sent)
        #expect(answer.status == 405)
        #expect(answer.headers.contains { $0.name == "Allow" && $0.value == "POST" })
        #expect(answer.body.isEmpty == (method == "HEAD"))
        #expect(stage.handled.all.isEmpty)
    }

    @Test("Refuses a body above the limit, whatever kind of sequence it is")
    func size() async throws {
        let stage = try Stage()
        let long = String(repeating: " ", count: Skill.longestRequest + 1)
        let answers = [
            await stage.endpoint.respond(to: Array(long.utf8), method: "POST", header: Sent().header),
            await stage.endpoint.respond(to: long.utf8, method: "POST", header: Sent().header),
            await stage.endpoint.respond(to: AnySequence(long.utf8), method: "POST", header: Sent().header),
            await stage.endpoint.respond(to: repeatElement(0x20, count: .max), method: "POST", header: Sent().header),
            await stage.endpoint.respond(to: Endless(), method: "POST", header: Sent().header),
        ]
        #expect(answers.allSatisfy { $0.status == 413 })
        #expect(stage.events.all.allSatisfy { $0.bytesIn > Skill.longestRequest })
        #expect(stage.handled.all.isEmpty)
    }

    private struct Endless: Sequence, IteratorProtocol {
        mutating func next() -> UInt8? { 0x20 }
    }

    @Test("Takes a body of the longest size")
    func longest() async throws {
        let stage = try Stage()
        var sent = Sent()
        sent.body += Array(repeating: 0x20, count: Skill.longestRequest - sent.body.count)
        #expect(await stage.send(sent).status == 200)
    }

    @Test("Gives the verifier the bytes of every kind of sequence")
    func bytes() async throws {
        let stage = try Stage()
        let sent = Sent()
        let text = String(decoding: sent.body, as: UTF8.self)
        _ = await stage.endpoint.respond(to: text.utf8, method: "POST", header: sent.header)
        _ = await stage.endpoint.respond(to: sent.body[...], method: "POST", header: sent.header)
        _ = await stage.endpoint.respond(to: AnySequence(sent.body), method: "POST", header: sent.header)
        #expect(stage.verifier.questions.all == Array(repeating: Question(body: sent.body), count: 3))
        #expect(stage.handled.all.count == 3)
    }

    @Test(
        "Refuses a header that is missing, empty or repeated",
        arguments: [
            [], [""], [Sent.signature, Sent.signature], ["", Sent.signature], [Sent.signature + "," + Sent.signature],
        ])
    func headers(_ values: [String]) async throws {
        let stage = try Stage()
        var sent = Sent()
        sent.signature = values
        #expect(await stage.send(sent).status == 400)
        sent = Sent()
        sent.url = values
        #expect(await stage.send(sent).status == 400)
        #expect(stage.verifier.questions.all.isEmpty)
        #expect(stage.rejections.count == 2)
    }

    @Test(
        "Refuses a signature that is not base 64",
        arguments: [
            "a", "abc", "=", "====", "a===", "ab=c", "abc=abc=", "ab-_", "ab c", "abcd\n", "äbc",
            String(repeating: "abcd", count: 400),
        ])
    func base64(_ signature: String) async throws {
        let stage = try Stage()
        var sent = Sent()
        sent.signature = [signature]
        #expect(await stage.send(sent).refusal == .signatureForm)
        #expect(stage.verifier.questions.all.isEmpty)
    }

    @Test(
        "Passes on a signature with one, two and no characters of padding", arguments: ["abcd", "abc=", "ab==", "+/+/"])
    func padding(_ signature: String) async throws {
        let stage = try Stage()
        var sent = Sent()
        sent.signature = [signature]
        #expect(await stage.send(sent).status == 200)
        #expect(stage.verifier.questions.all.map(\.signature) == [signature])
    }

    @Test(
        "Refuses a time that is no moment near its own clock's",
        arguments: [
            "1e999", "-1e999", "1e308", "-1", "0", #""""#, #""today""#, #""2027-01-15""#, "9223372036854775807000",
            "true", "{}",
            #""9999-12-31T23:59:59Z""#, #""0000-01-01T00:00:00Z""#,
        ])
    func strangeTimes(_ time: String) async throws {
        let stage = try Stage()
        let answer = await stage.send(Sent(sent: time))
        #expect(answer.status == 400)
        switch answer.refusal {
        case .timestampMissing, .timestamp: break
        default: Issue.record("\(answer)")
        }
    }

    @Test(
        "Gives no hour to what is not one of the five events, and none to the future",
        arguments: [
            Sent("AlexaSkillEvent.ProactiveSubscriptionChanged", seconds: -151),
            Sent("Messaging.MessageReceived", seconds: -151),
            Sent("Reminders.ReminderStarted", seconds: -151), Sent("AlexaSkillEvent.skillenabled", seconds: -151),
            Sent("AlexaSkillEvent.SkillEnabled", seconds: 151),
        ])
    func noHour(_ sent: Sent) async throws {
        let stage = try Stage()
        #expect(await stage.send(sent).status == 400)
        #expect(stage.rejections.count == 1)
    }

    @Test("Tells the sender nothing of the inside, and the skill's owner nothing of the request")
    func silence() async throws {
        let stage = try Stage { _ in VerificationError(.certificateExpired, detail: "on 2026-01-01") }
        let answer = await stage.send(Sent("Evil Request", id: "forged line"))
        #expect(String(decoding: answer.body, as: UTF8.self) == #"{"version":"1.0","response":{}}"#)
        let event = try #require(stage.events.all.first)
        #expect(event.requestID == nil && event.requestType == nil && event.intent == nil && event.remarks.isEmpty)
        #expect(event.description.hasPrefix("a request: rejected: the certificate has expired (on 2026-01-01) in "))
        #expect(event.bytesIn == Sent("Evil Request", id: "forged line").body.count)
    }

    @Test("Passes on a verified request as if there were no endpoint")
    func passedOn() async throws {
        let stage = try Stage()
        let answer = await stage.send(Sent())
        #expect(answer.status == 200 && answer.refusal == nil)
        #expect(try ResponseEnvelope(json: answer.body).response.outputSpeech?.text == "Hello.")
        #expect(stage.events.all.map(\.requestID) == ["amzn1.echo-api.request.1"])
    }

    @Test("Does not begin with a skill that has mistakes, or no id")
    func defects() throws {
        let twice = Skill(id: "amzn1.ask.skill.mine") {
            On(.launch, reply: "one")
            On(.launch, reply: "two")
        }
        let error = #expect(throws: SkillDefects.self) { try Endpoint(twice, verifying: .unverified) }
        #expect(error?.defects == twice.validate())
        let nameless = Skill { On(.launch, reply: "one") }
        let other = #expect(throws: SkillDefects.self) {
            try Endpoint(nameless, verifying: ScriptedVerifier { _ in nil })
        }
        #expect(other?.defects == [.withoutID])
        #expect(throws: Never.self) { try Endpoint(nameless, verifying: .unverified) }
    }

    @Test("Has codes that are identifiers, and words for each")
    func codes() {
        let codes: [VerificationError.Code] = [
            .signatureUnreadable, .signatureMismatch, .signedButUnverified, .certificateURL, .certificateUnavailable,
            .certificateUnreadable, .certificateExpired, .certificateNotYetValid, .certificateOfOther,
            .certificateUnsuitable,
            .certificateUntrusted, .interrupted,
        ]
        for code in codes {
            #expect(code.rawValue.wholeMatch(of: /[a-z][A-Za-z]*/) != nil)
            #expect(code.description.contains(" "))
        }
        #expect(Set(codes.map(\.rawValue)).count == codes.count)
        #expect(VerificationError.Code(rawValue: "mine").description == "mine")
    }
}

@Suite("An endpoint that verifies nothing")
struct UnverifiedEndpointTests {
    private let handled = Notes<String>()

    private func endpoint() throws -> Endpoint {
        try Endpoint(
            Skill(id: "amzn1.ask.skill.mine") {
                On(.launch) { [handled] _, _ in
                    handled.note("launch")
                    return "Hello."
                }
            }, verifying: .unverified)
    }

    @Test("Answers what nobody signed, however old, but only for this skill")
    func answers() async throws {
        let old = Sent(sent: #""2020-01-01T00:00:00Z""#)
        #expect(try await endpoint().respond(to: old.body, method: "POST") { _ in [] }.status == 200)
        #expect(try await endpoint().respond(to: Sent(to: "other").body, method: "POST") { _ in [] }.status == 400)
        #expect(try await endpoint().respond(to: old.body, method: "GET") { _ in [] }.status == 405)
        #expect(handled.all.count == 1)
    }

    @Test("Refuses what somebody signed", arguments: ["Signature-256", "signature-256", "SignatureCertChainUrl"])
    func signed(_ name: String) async throws {
        let answer = try await endpoint().respond(to: Sent().body, method: "POST", headers: [(name, "")])
        #expect(answer.refusal == .verification(VerificationError(.signedButUnverified)))
        #expect(handled.all.isEmpty)
    }

    @Test("Refuses it also when the headers can be read only once")
    func readOnce() async throws {
        let all = [(name: "Host", value: "skill.example"), (name: "SignatureCertChainUrl", value: "")]
        let headers = AnyIterator(all.makeIterator())
        let answer = try await endpoint().respond(to: Sent().body, method: "POST", headers: headers)
        #expect(answer.refusal == .verification(VerificationError(.signedButUnverified)))
    }

    @Test("Refuses it also when the verifier's type is erased")
    func erased() async throws {
        let verifier: any RequestVerifier = UnverifiedRequests()
        let skill = Skill { On(.launch, reply: "Hello.") }
        let endpoint = try Endpoint(skill, verifying: verifier)
        #expect(await endpoint.respond(to: Sent().body, method: "POST", header: Sent().header).status == 400)
        await #expect(throws: VerificationError(.signedButUnverified)) {
            try await verifier.verify([], signature: "", certificateURL: "")
        }
    }
}
