// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaServices
import AlexaSkill
import MixtapeDemo
import MixtapeSkill
import MixtapeTerminal
import Testing

struct ValidationTests {
    static let skill = Mixtape(over: DemoSpotify().transport).skill

    @Test("Finds nothing wrong with the skill and its files")
    func isFine() async {
        let validation = await Validation(of: Self.skill, scopes: Mixtape.scopes, in: .embedded)
        #expect(validation.defects.isEmpty)
        #expect(validation.exitCode == 0)
        #expect(validation.lines.last == "no defects")
        #expect(validation.fine.contains("link card: 7 intents show it when no account is linked"))
    }

    /// A change to one of the files, and the defect that it makes.
    struct Mistake: CustomTestStringConvertible, Sendable {
        let file: File
        let text: String
        let replacement: String
        let defect: String
        var testDescription: String { defect }

        static func model(_ text: String, _ replacement: String, _ defect: String) -> Mistake {
            Mistake(file: .model, text: text, replacement: replacement, defect: defect)
        }
        static func manifest(_ text: String, _ replacement: String, _ defect: String) -> Mistake {
            Mistake(file: .manifest, text: text, replacement: replacement, defect: defect)
        }
        static func linking(_ text: String, _ replacement: String, _ defect: String) -> Mistake {
            Mistake(file: .linking, text: text, replacement: replacement, defect: defect)
        }
    }

    static let mistakes: [Mistake] = [
        .model(
            #"{ "name": "AMAZON.FallbackIntent", "samples": [] },"#,
            #"{ "name": "AMAZON.FallbackIntent", "samples": [] }, { "name": "PlayMusic", "samples": ["play music"] },"#,
            "PlayMusic is in the interaction model, but no handler waits for it"),
        .model(
            #""name": "RecentlyPlayed""#, #""name": "RecentlyHeard""#,
            "a handler waits for RecentlyPlayed, which the interaction model does not have"),
        .model(
            #"[{ "name": "title", "type": "AMAZON.SearchQuery" }]"#,
            #"[{ "name": "title", "type": "AMAZON.SearchQuery" }, { "name": "mood", "type": "AMAZON.SearchQuery" }]"#,
            "the slot mood of MakeMixtape is never read"),
        .model(
            #"[{ "name": "title", "type": "AMAZON.SearchQuery" }]"#, "[]",
            "MakeMixtape reads the slot title, which the interaction model does not have"),
        .model(
            #"{ "name": "AMAZON.FallbackIntent", "samples": [] },"#,
            #"{ "name": "AMAZON.FallbackIntent", "samples": [] }, { "name": "MyPlaylists", "samples": [] },"#,
            "the interaction model has MyPlaylists more than once"),
        .model(
            "AMAZON.HelpIntent", "AMAZON.MoreIntent",
            "certification asks for it: AMAZON.HelpIntent in the interaction model"),
        .model("languageModel", "model", "the interaction model cannot be read: "),
        .model("invocationName", "calledName", "the interaction model has no invocation name"),
        .model(
            #"[{ "name": "title", "type": "AMAZON.SearchQuery" }]"#, #"[{ "name": "title", "type": "Title" }]"#,
            "the slot title of MakeMixtape is of type Title, which the interaction model does not have"),
        .model(
            #"[{ "name": "title", "type": "AMAZON.SearchQuery" }]"#,
            #"[{ "name": "name", "type": "AMAZON.SearchQuery" }]"#,
            "a sample of MakeMixtape has the slot title, which the intent does not have"),
        .manifest(
            "https://mixtape.example.com/alexa", "http://mixtape.example.com/alexa", "manifest: the endpoint has"),
        .manifest(
            "\"manifestVersion\"",
            "\"permissions\": [{ \"name\": \"alexa::profile:email:read\" }], \"manifestVersion\"",
            "manifest: asks the user for alexa::profile:email:read, which the skill does not use"),
        .manifest("\"en-US\"", "\"en-GB\"", "manifest: has no locale en-US"),
        .manifest("Alexa, open my mixtape", "Alexa, open the radio", "manifest: between 1 and 3 example phrases"),
        .linking("\"user-top-read\"", "\"user-read-private\"", "account linking: lacks user-top-read"),
        .linking("\"user-top-read\"", "\"user-read-private\"", "account linking: asks the user for user-read-private"),
        .linking("AUTH_CODE", "IMPLICIT", "account linking: type has to be AUTH_CODE"),
        .linking(
            "https://accounts.spotify.com/api", "http://accounts.spotify.com/api", "account linking: accessTokenUrl"),
        .linking(
            "\"clientId\"", "\"clientSecret\": \"…\", \"clientId\"", "account linking: the client secret does not"),
        .linking("{", "", "the account linking cannot be read: "),
    ]

    @Test("Names each mistake", arguments: mistakes)
    func names(_ mistake: Mistake) async throws {
        var package = SkillPackage.embedded
        let before = String(decoding: package[mistake.file], as: UTF8.self)
        let after = before.replacing(mistake.text, with: mistake.replacement)
        try #require(before != after)
        package[mistake.file] = Array(after.utf8)
        let validation = await Validation(of: Self.skill, scopes: Mixtape.scopes, in: package)
        #expect(validation.exitCode == 1)
        #expect(validation.defects.contains { $0.hasPrefix(mistake.defect) }, "\(validation.defects)")
    }

    @Test("Names permissions that the manifest lacks")
    func permissions() async {
        let validation = await Validation(
            of: Self.skill, scopes: Mixtape.scopes, services: [.fullAddress], in: .embedded)
        #expect(
            validation.defects == [
                "manifest: lacks the permission alexa::devices:all:address:full:read, which the skill needs"
            ])
    }

    @Test("Requires an account-linking configuration if handlers need the account")
    func noLinking() async {
        var package = SkillPackage.embedded
        package.accountLinking = nil
        let validation = await Validation(of: Self.skill, scopes: Mixtape.scopes, in: package)
        #expect(validation.defects.contains { $0.contains("there is no accountLinking.json") })
    }

    @Test("Finds two handlers for one intent, a silent help, and a stop that keeps the session open")
    func otherSkill() async throws {
        let skill = Skill {
            On(.launch, reply: "Hello and goodbye.")
            On(.help, reply: .silence)
            On(.stop, reply: .ask("Really?"))
            On(.cancel, .cancel, reply: "Bye!")
        }
        let validation = await Validation(of: skill, scopes: [], in: .embedded)
        for defect in [
            "more than one handler for AMAZON.CancelIntent; the first one answers",
            "certification asks for it: help has to say something and listen",
            "certification asks for it: AMAZON.StopIntent has to end the session",
            "certification asks for it: the launch has to say something and listen",
        ] {
            #expect(validation.defects.contains(defect), "\(defect)")
        }
    }
}

enum File: Sendable {
    case model, manifest, linking
}

extension SkillPackage {
    fileprivate subscript(file: File) -> [UInt8] {
        get {
            switch file {
            case .model: interactionModel
            case .manifest: manifest
            case .linking: accountLinking ?? []
            }
        }
        set {
            switch file {
            case .model: interactionModel = newValue
            case .manifest: manifest = newValue
            case .linking: accountLinking = newValue
            }
        }
    }
}
