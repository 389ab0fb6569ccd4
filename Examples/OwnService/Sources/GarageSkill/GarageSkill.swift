// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaSkill
public import GarageClient

/// My Garage: says which doors are open, and opens them.
public struct GarageSkill: Sendable {
    let id: String?
    let api: HTTP.URL
    let http: any HTTP.Transport

    /// - Parameters:
    ///   - id: The skill's id in the developer console; `nil` answers requests to any skill.
    ///   - api: Where the garage's API is.
    ///   - http: What requests to it are sent over.
    public init(id: String? = nil, api: HTTP.URL, over http: any HTTP.Transport) {
        self.id = id
        self.api = api
        self.http = http
    }

    /// The scopes that the skill asks the user for.
    public static let scopes: Set<Scope> = [.readDoors, .openDoors]

    /// The skill with its handlers.
    public var skill: Skill {
        Skill(id: id, onError: apologise) {
            On(.launch, reply: .ask(Self.help))
            Linked(to: { Garage($0, at: api, over: http) }, scopes: Self.scopes) {
                On(.intent(ListDoors.self), reply: list)
                On(.intent(OpenDoor.self), reply: open)
                On(.intent(LastOpening.self), reply: last)
            }
            On(.help, .fallback, reply: .ask(Self.help))
            On(.stop, .cancel, .navigateHome, reply: "Bye!")
            On(.sessionEnded, reply: .silence)
        }
    }

    static let help: Speech = "You can ask which doors are open, or say: open the front door. What would you like?"
}

public struct ListDoors: Intent {
    /// The question, which has no slots.
    public init() {}
}

public struct LastOpening: Intent {
    /// The question, which has no slots.
    public init() {}
}

public struct OpenDoor: Intent {
    /// The door's name, as it was spoken.
    public var door: String

    /// The wish to open a door.
    public init(door: String) { self.door = door }

    public static func prompt(for slot: String) -> Speech? { "Which door?" }
}
