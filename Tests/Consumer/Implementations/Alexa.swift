// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill

struct SetAlarm: Intent {
    static let name = "SetAlarmIntent"
    var time: AlexaTime
    var mood: Resolved<Mood>
    enum Mood: String, Codable { case relaxed, wild }

    static func prompt(for slot: String) -> Speech? { "Which \(slot)?" }
}

struct NothingPlayed: ReplyableError {
    func reply(in turn: Turn<Guest>) -> Reply { "You haven't listened to anything lately." }
}

struct Greeting: Speakable {
    var spoken: OutputSpeech { .plainText("Hello.") }
}

actor Counter {
    var turns = 0
    func count() { turns += 1 }
}

struct CountTurns: SkillMiddleware {
    let counter: Counter

    func reply(to turn: Turn<Guest>, next: Skill.Next) async throws -> Reply {
        await counter.count()
        return try await next(turn)
    }
}

struct Certified: RouteGroup {
    var routes: [Route<Guest>] {
        On(.help, reply: .ask("Say a time.")).routes + On(.stop, .cancel, reply: "Bye!").routes
    }
}

let alarm = Skill(middleware: [CountTurns(counter: Counter())]) {
    Certified()
    On(.launch) { _, turn in
        await Counter().count()
        return .ask("When?").session(SessionKey<Int>("attempts"), 1)
    }
    On(.intent(SetAlarm.self)) { intent, _ in .say("At \(intent.time).") }
    Linked(to: { Garage($0, over: AlwaysOK()) }) {
        On(.yes) { _, turn in
            try await turn.account.open(1)
            return "It is open."
        }
    }
}

// Calls the middleware alone, as in a test.
func answer(to turn: Turn<Guest>) async throws -> Reply {
    try await CountTurns(counter: Counter()).reply(to: turn, next: Skill.Next { _ in "Hello!" })
}

actor Shelf: AttributeStore {
    var kept: [String: StoredAttributes] = [:]
    var saves = 0

    func load(_ key: String) -> StoredAttributes? { kept[key] }
    func save(
        _ bytes: [UInt8]?, for key: String, replacing version: AttributeVersion?
    ) throws -> AttributeVersion? {
        guard kept[key]?.version == version else { throw AttributeStoreConflict() }
        saves += 1
        kept[key] = bytes.map { StoredAttributes($0, version: AttributeVersion(rawValue: "\(saves)")) }
        return kept[key]?.version
    }
}

extension AttributeKey<Int> {
    static var snoozes: Self { .init("snoozes") }
}

let patient = Skill(attributes: Shelf(), owner: .device) {
    On(.launch) { _, turn in
        let isTired = try await turn.attributes.update(.snoozes, default: 0) { snoozes in
            snoozes += 1
            return snoozes > 9
        }
        let snoozes = try await turn.attributes.update(.snoozes, default: 0) { $0 = min($0, 9) }
        if isTired { return "Enough." }
        return .say("You have snoozed \(snoozes) times.")
    }
    ForgetUser(on: .event(.disabled))
    ForgetUser(on: .cancel, reply: "Forgotten.")
}
