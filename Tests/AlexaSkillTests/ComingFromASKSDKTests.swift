// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill
import AlexaTesting
import Foundation
import Testing

// The code of the article "Coming from ask-sdk". Each of its lines has to be here as well.

extension SessionKey<Int> {
    fileprivate static var attempts: Self { .init("attempts") }
}

private struct ReadPlaylist: Intent {
    var playlist: String
}

private struct Favourites: Intent {}

private struct Music: Sendable {
    let token: AccessToken
}

@Suite("The article Coming from ask-sdk")
struct ComingFromASKSDKTests {
    /// The rows of the page's tables, cell by cell.
    private static func rows() throws -> [[String]] {
        let here = URL(filePath: #filePath)
        let root = here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let page = root.appending(path: "Documentation/LinkedSkills.docc/Articles/ComingFromASKSDK.md")
        return try String(contentsOf: page, encoding: .utf8).split(separator: "\n")
            .filter { $0.hasPrefix("| ") && !$0.hasPrefix("| ask-sdk for Node.js |") }
            .map { $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init) }
    }

    /// Returns the text between backticks.
    private static func code(_ cell: String) -> [String] {
        cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { place, _ in place % 2 == 1 }.map { String($1) }
    }

    @Test("Shows nothing but lines of this file")
    func lines() throws {
        let source = try Self.squeezed(String(contentsOf: URL(filePath: #filePath), encoding: .utf8))
        let rows = try Self.rows()
        #expect(rows.count > 60)
        for row in rows {
            for part in Self.code(row[2...].joined(separator: "|")) where part != "ReplyableError" {
                #expect(source.contains(Self.squeezed(part)), "\(part)")
            }
        }
    }

    /// The API of ask-sdk for Node.js 2.14: the response builder, the utilities, the skill builder with what it is
    /// made of, attributes and their stores, the packages beside it.
    static let names = """
        speak reprompt withSimpleCard withStandardCard withLinkAccountCard withAskForPermissionsConsentCard
        addDelegateDirective addElicitSlotDirective addConfirmSlotDirective addConfirmIntentDirective
        addAudioPlayerPlayDirective addAudioPlayerStopDirective addAudioPlayerClearQueueDirective
        addRenderTemplateDirective addHintDirective addVideoAppLaunchDirective withCanFulfillIntent
        withShouldEndSession addDirective addDirectiveToReprompt withApiResponse addExperimentTrigger getResponse
        getLocale getRequestType getIntentName getRequest getAccountLinkingAccessToken getApiAccessToken getDeviceId
        getUserId getDialogState getSlot getSlotValue getSlotValueV2 getSimpleSlotValues getSupportedInterfaces
        isNewSession generateSlotsFromApiRequest escapeXmlCharacters getViewportOrientation getViewportSizeGroup
        getViewportDpiGroup getViewportProfile addRequestHandler addRequestInterceptors addResponseInterceptors
        addErrorHandler withSkillId withCustomUserAgent lambda supports canHandle GenericRequestHandlerChain
        GenericHandlerAdapter GenericRequestMapper custom standard getSessionAttributes setSessionAttributes
        getRequestAttributes getPersistentAttributes setPersistentAttributes savePersistentAttributes
        deletePersistentAttributes DynamoDbPersistenceAdapter S3PersistenceAdapter PartitionKeyGenerators
        CreateStateHandler launchComponent egressFromComponent DelegateToIntentHandler ExpressAdapter
        SkillRequestSignatureVerifier TimestampVerifier ask-sdk-local-debug ask-smapi-sdk
        """

    @Test("Leaves out nothing that the models know")
    func complete() throws {
        let known = Set(
            try Self.rows().flatMap { Self.code($0[1]) }.flatMap {
                $0.split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init)
            })
        for name in Self.names.split(whereSeparator: \.isWhitespace) {
            #expect(known.contains(String(name)), "\(name)")
        }
    }

    private static func squeezed(_ text: String) -> String { text.filter { !$0.isWhitespace } }

    @Test("Builds every kind of reply")
    func replies() async throws {
        let notes = Notes<Skill.Event>()
        let skill = Skill(onEvent: { notes.note($0) }) {
            On(.intent(named: "Everything")) { intent, turn in Self.everything(intent, turn) }
        }
        let heard = try await Conversation(with: skill).intend("Everything", slots: [:])
        #expect(heard.status == 200)
        #expect(notes.failures.isEmpty)
    }

    private static func everything(_ intent: AlexaIntent, _ turn: Turn<Guest>) -> Reply {
        let name = "Ada"
        let image = CardImage(smallImageURL: "https://example.com/a.png")
        let item = AudioItem(
            stream: AudioStream(url: "https://example.com/a.mp3", token: "a", offsetInMilliseconds: 0))
        let video = VideoItem(source: "https://example.com/a.mp4")
        let hint = HintText(text: "say hello")
        let document = Directive.RenderDocument(token: "t", document: ["type": "APL"])
        let audio = Directive.RenderAudioDocument(token: "t", document: ["type": "APLA"])
        var replies: [Reply] = []
        var reply: Reply = .silence { didSet { replies.append(reply) } }

        reply = .say("Hello \(name).")
        reply = .ask("Which one?", reprompt: "Say a name.")
        reply = reply.reprompt("Still there?")
        reply = reply.card(.simple(title: "Title", content: "Content"))
        reply = reply.card(.standard(title: "Title", text: "Text", image: image))
        reply = .linkAccount("Please link your account.")
        reply = reply.card(.askForPermissionsConsent(["alexa::profile:email:read"]))
        reply = turn.delegate()
        reply = turn.elicit(slot: "artist", asking: "Which artist?")
        reply = .ask("Really?").directive(.confirm(slot: "artist"))
        reply = .ask("Shall I?").directive(.confirmIntent())
        reply = reply.directive(.playAudio(Directive.PlayAudio(audioItem: item)))
        reply = reply.directive(.stopAudio(Directive.StopAudio()))
        reply = reply.directive(.clearAudioQueue(Directive.ClearAudioQueue()))
        reply = reply.directive(.launchVideo(Directive.LaunchVideo(videoItem: video)))
        reply = reply.directive(.hint(Directive.Hint(hint: hint)))
        reply = reply.directive(.renderDocument(document))
        reply = reply.directive(.other(["type": "Custom.Directive"]))
        reply = reply.repromptDirective(.renderAudioDocument(audio))
        reply = reply.ending(.close)
        reply = reply.ending(.stayOpen)
        reply = .canFulfill(CanFulfillIntent(canFulfill: .yes))
        reply = .apiResponse(["total": 3])
        reply = reply.session(.attempts, 2)
        return replies[replies.count - 4]
    }

    @Test("Reads the parts of the request")
    func request() async throws {
        let read = Notes<String>()
        let skill = Skill {
            On(.intent(named: "Name")) { intent, turn in
                Self.look(at: intent, in: turn)
                read.note(turn.request.type)
                return .silence
            }
        }
        _ = try await Conversation(with: skill).intend("Name", slots: ["artist": "Ada"])
        #expect(read.all == ["IntentRequest"])
    }

    private static func look(at intent: AlexaIntent, in turn: Turn<Guest>) {
        let api = APIRequest()
        _ = turn.locale
        _ = turn.request.type
        _ = turn.request
        _ = turn.envelope.apiAccessToken
        _ = turn.device?.deviceID
        _ = turn.user?.userID
        _ = turn.person?.personID
        _ = turn.dialog.state
        _ = intent.slots["artist"]
        _ = intent.slots["artist"]?.value
        _ = intent.slots["artist"]?.slotValue
        _ = intent.slots["artist"]?.values
        _ = turn.device?.supports(.apl)
        _ = turn.envelope.session?.isNew
        _ = api.slots
        _ = turn.json["request"]
        _ = turn.envelope.context.viewport?.orientation
        _ = turn.envelope.context.viewport?.widthGroup
        _ = turn.envelope.context.viewport?.dpiGroup
        _ = turn.envelope.context.viewport?.profile
        _ = turn.session[.attempts]
    }

    @Test("Makes skills of every kind")
    func skills() async {
        let log: @Sendable (String) -> Void = { _ in }
        let apologise: @Sendable (any Error, Turn<Guest>) -> Reply = { _, _ in "Sorry." }
        let read: @Sendable (ReadPlaylist, Turn<Guest>) -> Reply = { intent, _ in "On \(intent.playlist)" }
        let favourites: @Sendable (Favourites, Turn<Music>) -> Reply = { _, _ in "Yours." }
        let named: @Sendable (AlexaIntent, Turn<Guest>) -> Reply = { _, _ in "Named." }
        let custom: @Sendable (JSON, Turn<Guest>) -> Reply = { _, _ in .silence }
        let skill = Skill {
            On(.intent(ReadPlaylist.self), reply: read)
            Linked(to: { Music(token: $0) }) { On(.intent(Favourites.self), reply: favourites) }
            On(.intent(named: "Name"), reply: named)
            On(.request("Custom.Request"), reply: custom)
            On(.dialogAPIInvoked, reply: .apiResponse(["total": 3]))
            On(.anything, reply: "Sorry?")
        }
        let others = [
            Skill(onEvent: { log("\($0)") }) { On(.launch, reply: "Hello!") },
            Skill(onError: apologise) { On(.launch, reply: "Hello!") },
            Skill(id: "amzn1.ask.skill.example") { On(.launch, reply: "Hello!") },
            Skill(attributes: InMemoryAttributeStore()) { On(.launch, reply: "Hello!") },
            Skill(attributes: InMemoryAttributeStore(), owner: .device) { On(.launch, reply: "Hello!") },
        ]
        let body = Array(#"{"request":{"type":"LaunchRequest"}}"#.utf8)
        _ = await skill.respond(to: body)
        _ = await skill.respond(to: body).refusal
        #expect((others + [skill]).allSatisfy { $0.validate().isEmpty })
    }

    @Test("Remembers, and forgets")
    func remembers() async throws {
        let store = InMemoryAttributeStore()
        let skill = Skill(attributes: store, deadline: .seconds(600)) {
            On(.launch) { _, turn in
                try await turn.attributes.update(.visits, default: 0) { $0 += 1 }
                _ = try await turn.attributes.get(.visits)
                return "Hello!"
            }
            On(.stop) { _, turn in
                try await turn.attributes.forget()
                return "Bye!"
            }
            ForgetUser(on: .event(.disabled))
        }
        let alexa = Conversation(with: skill)
        try await alexa.launch()
        #expect(await store.count == 1)
        try await alexa.stop()
        #expect(await store.count == 0)
        try await alexa.launch()
        try await alexa.event(.disabled)
        #expect(await store.count == 0)
    }
}
