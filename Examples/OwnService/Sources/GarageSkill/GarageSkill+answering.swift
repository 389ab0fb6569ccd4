// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill
internal import GarageClient

extension GarageSkill {
    func list(_: ListDoors, _ turn: Turn<Garage>) async throws -> Reply {
        let open = try await turn.account.doors().filter(\.isOpen).map(\.id)
        switch open.count {
        case 0: return "All doors are closed."
        case 1: return .say("The \(open[0]) door is open.")
        default: return .say("These doors are open: \(open.joined(separator: ", ")).")
        }
    }

    func open(_ intent: OpenDoor, _ turn: Turn<Garage>) async throws -> Reply {
        let doors = try await turn.account.doors()
        guard let door = doors.first(where: { $0.id.sounds(like: intent.door) }) else {
            return turn.elicit(slot: "door", asking: "There is no \(intent.door) door. Which one shall I open?")
        }
        guard !door.isOpen else { return .say("The \(door.id) door is open already.") }
        let opened = try await turn.account.open(door)
        return .say(opened.isOpen ? "The \(door.id) door is open now." : "The \(door.id) door did not open.")
    }

    func last(_: LastOpening, _ turn: Turn<Garage>) async throws -> Reply {
        // The list may be long; the page that is asked for has one opening.
        guard let opening = try await turn.account.openings().first(1).first else { return "No door was opened yet." }
        return .say("The last one was the \(opening.doorID) door.")
    }

    /// Returns what Alexa says when the garage fails. It is not called when the account has to be linked again.
    func apologise(for error: any Error, _: Turn<Guest>) -> Reply {
        switch error {
        case is DeadlineExceeded: "The garage is taking too long. Please try again in a moment."
        case is HTTP.TransportError: "I can't reach the garage right now. Please try again in a few minutes."
        default: "Sorry, the garage has a problem. Please try again later."
        }
    }
}
