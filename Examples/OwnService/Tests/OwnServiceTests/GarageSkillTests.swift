// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Foundation
import GarageClient
import GarageSkill
import LinkedHTTPTesting
import OAuthLinking
import Testing

struct GarageSkillTests {
    static let api = "https://api.garage.example/v1"

    static func file(_ path: String) throws -> [UInt8] {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return Array(try Data(contentsOf: package.appending(path: "skill-package/\(path)")))
    }

    static func model() throws -> InteractionModel {
        try InteractionModel(json: file("interactionModels/custom/en-US.json"))
    }

    func conversation(_ garage: ScriptedTransport, linked: Bool = true) throws -> Conversation {
        let skill = GarageSkill(api: try HTTP.URL(Self.api), over: garage).skill
        let alexa = Conversation(with: skill, model: try Self.model())
        if linked { alexa.link(AccessToken("example-token")) }
        return alexa
    }

    static func doors(front: Bool, back: Bool) -> ExpectedRequest.Answer {
        .json(["doors": [["id": "front", "is_open": .bool(front)], ["id": "back", "is_open": .bool(back)]]])
    }

    @Test(
        "Says which doors are open",
        arguments: [
            (false, false, "All doors are closed."), (true, false, "The front door is open."),
            (true, true, "These doors are open: front, back."),
        ])
    func lists(front: Bool, back: Bool, text: String) async throws {
        let garage = ScriptedTransport {
            ExpectedRequest(.get, "\(Self.api)/doors", answer: Self.doors(front: front, back: back))
        }
        #expect(try await conversation(garage).say("which doors are open").text == text)
        #expect(garage.requests.first?.carries(AccessToken("example-token")) == true)
    }

    @Test("Opens a door, and asks which one if there is no such door")
    func opens() async throws {
        let garage = ScriptedTransport {
            ExpectedRequest(.get, "\(Self.api)/doors", answer: Self.doors(front: false, back: false), times: 2)
            ExpectedRequest(.post, "\(Self.api)/doors/back/open", answer: .json(["id": "back", "is_open": true]))
        }
        let alexa = try conversation(garage)
        var heard = try await alexa.say("open the side door")
        #expect(heard.text == "There is no side door. Which one shall I open?")
        #expect(heard.isOpen)
        heard = try await alexa.answer("back")
        #expect(heard.text == "The back door is open now.")
        #expect(garage.unused.isEmpty)
    }

    @Test("Leaves an open door alone")
    func isOpen() async throws {
        let garage = ScriptedTransport {
            ExpectedRequest(.get, "\(Self.api)/doors", answer: Self.doors(front: true, back: false))
        }
        #expect(try await conversation(garage).say(OpenDoor(door: "front")).text == "The front door is open already.")
    }

    static func openings(_ doors: [String], next: JSON) -> ExpectedRequest.Answer {
        let openings = doors.map { ["door_id": .string($0), "opened_at": "2026-11-25T18:00:00Z"] as JSON }
        return .json(["openings": .array(openings), "next_cursor": next])
    }

    @Test("Says which door was opened last, and asks for no more than that", arguments: [["front", "back"], []])
    func last(doors: [String]) async throws {
        let garage = ScriptedTransport {
            ExpectedRequest(.get, "\(Self.api)/openings", query: ["limit": 1], answer: Self.openings(doors, next: "c1"))
        }
        let text = try await conversation(garage).say("which door was opened last").text
        #expect(text == (doors.isEmpty ? "No door was opened yet." : "The last one was the front door."))
    }

    @Test("Reads the list of openings page by page, with dates")
    func pages() async throws {
        let server = ScriptedTransport {
            ExpectedRequest(
                .get, "/v1/openings", query: ["limit": 20], answer: Self.openings(["front", "back"], next: "c1"))
            ExpectedRequest(
                .get, "/v1/openings", query: ["limit": 20, "before": "c1"], answer: Self.openings(["side"], next: nil))
            ExpectedRequest(.get, "/v1/openings", answer: Self.openings(["front"], next: "c1"))
        }
        let garage = Garage(AccessToken("example-token"), at: try HTTP.URL(Self.api), over: server)
        let all = try await garage.openings().reduce(into: []) { $0.append($1) }
        #expect(all.map(\.doorID) == ["front", "back", "side"])
        #expect(all.first?.openedAt == Date(timeIntervalSince1970: 1_795_629_600))
        #expect(try await garage.openings().firstPage().items.count == 1)
        #expect(server.unused.isEmpty)
    }

    @Test("Without an account it shows the card, and asks the garage for nothing")
    func unlinked() async throws {
        let garage = ScriptedTransport {}
        #expect(try await conversation(garage, linked: false).say(ListDoors()).asksToLink)
        #expect(garage.requests.isEmpty)
    }

    @Test("A refused token, or a missing scope, shows the card", arguments: [401, 403])
    func refused(status: Int) async throws {
        let error = status == 401 ? "invalid_token" : "insufficient_scope"
        let garage = ScriptedTransport {
            ExpectedRequest(.get, "/v1/doors", answer: .json(["error": .string(error)], status: HTTP.Status(status)))
        }
        #expect(try await conversation(garage).say(ListDoors()).asksToLink)
    }

    /// The answers of django-oauth-toolkit's `protected_resource` and Django REST framework, and what the user hears.
    static let bareAnswers: [(answer: ExpectedRequest.Answer, text: String)] = [
        (.status(403), "has run out"),
        (.json(["detail": "You do not have permission to perform this action."], status: 403), "doors read"),
    ]

    @Test("A bare 403 shows the card only if the diagnosis says so", arguments: bareAnswers.indices)
    func bareForbidden(row: Int) async throws {
        let (answer, text) = Self.bareAnswers[row]
        let api = try HTTP.URL(Self.api)
        for diagnosis in [nil, Garage.bareForbidden] {
            let garage = ScriptedTransport { ExpectedRequest(.get, "/v1/doors", answer: answer) }
            let skill = Skill {
                Linked(to: { Garage($0, at: api, diagnosis: diagnosis ?? { $0.linkProblem }, over: garage) }) {
                    On(.intent(ListDoors.self)) { _, turn in .say("\(try await turn.account.doors().count)") }
                }
            }
            let alexa = Conversation(with: skill)
            alexa.link(AccessToken("example-token"))
            let heard = try await alexa.say(ListDoors())
            #expect(heard.asksToLink == (diagnosis != nil))
            #expect(heard.text.contains(diagnosis == nil ? "Sorry" : text))
        }
    }

    @Test("Errors other than a bare 403 are not changed", arguments: [401, 404])
    func otherStatuses(status: Int) async throws {
        let garage = ScriptedTransport { _ in HTTP.Response(status: HTTP.Status(status)) }
        let client = Garage(
            AccessToken("example-token"), at: try HTTP.URL(Self.api), diagnosis: Garage.bareForbidden, over: garage)
        let error = await #expect(throws: AccountError.self) { try await client.doors() }
        #expect(error?.linkProblem == (status == 401 ? .rejected : nil))
    }

    @Test("A failing garage is not a reason to link again")
    func failing() async throws {
        let garage = ScriptedTransport { _ in HTTP.Response(status: .notFound) }
        let heard = try await conversation(garage).say(ListDoors())
        #expect(heard.text == "Sorry, the garage has a problem. Please try again later.")
        #expect(!heard.asksToLink)
    }

    @Test("Has no defects, and its files say what the code says")
    func files() throws {
        let skill = GarageSkill(api: try HTTP.URL(Self.api), over: ScriptedTransport {}).skill
        #expect(skill.validate(against: try Self.model()).map(\.description) == [])
        let file = try Self.file("accountLinking.json")
        #expect(try AccountLinkingRequest(cliJSON: file) == GarageSkill.accountLinking)
        #expect(GarageSkill.accountLinking.problems.isEmpty)
        #expect(try JSON(parsing: file)["accountLinkingRequest"]?["clientSecret"] == nil)
    }
}
