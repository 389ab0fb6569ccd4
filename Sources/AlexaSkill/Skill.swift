// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaModels
internal import LinkedCore

/// A skill: a table of what Alexa may send, and what to answer.
///
/// ```swift
/// let hello = Skill(id: "amzn1.ask.skill.…") {
///     On(.launch, reply: .ask("Which of your playlists shall I read?"))
///     On(.stop, .cancel, reply: "Bye!")
///     Linked(to: { Spotify($0, over: http) }) {
///         On(.intent(ReadPlaylist.self), reply: read)
///     }
/// }
/// let answer = await hello.respond(to: body)
/// ```
///
/// The table of contents is made once; a request is looked up in it. Mistakes in the table (two handlers for one intent)
/// neither trap nor throw here: ``validate()`` lists them, and runtimes refuse to start with any.
public struct Skill: Sendable {
    /// The id of the skill, as in the developer console; `nil` accepts the requests of any skill.
    public let id: String?

    let table: RouteTable
    let middleware: [any SkillMiddleware]
    let deadline: @Sendable () -> Deadline
    let whenLate: Reply
    let overlong: Overlong
    let onError: @Sendable (any Error, Turn<Guest>) -> Reply
    let report: @Sendable (Event) -> Void

    /// Makes a skill.
    ///
    /// - Parameters:
    ///   - id: The skill's id. A request of another skill is refused with status 400. `nil` accepts any.
    ///   - middleware: Wraps every turn, the first one outermost.
    ///   - deadline: How long a turn may take, from the moment the request's bytes arrive. Alexa hangs up after 8
    ///     seconds; the default of 7 leaves one for the network.
    ///   - clock: What the deadline is measured on; tests bring one that they move.
    ///   - overlong: What becomes of speech and cards that are longer than Alexa takes.
    ///   - whenLate: What Alexa says when the deadline strikes first.
    ///   - onError: What Alexa says to an error that knows no reply of its own.
    ///   - onEvent: Told what a developer should know: failures, late turns, what was left out of a response.
    ///   - routes: What Alexa may send. The builder is a table of contents: handlers longer than five lines are functions.
    public init(
        id: String? = nil,
        middleware: [any SkillMiddleware] = [],
        deadline: Duration = .seconds(7),
        clock: any Clock<Duration> = ContinuousClock(),
        overlong: Overlong = .refuse,
        whenLate: Reply = "Sorry, that is taking too long. Please try again in a moment.",
        onError: @escaping @Sendable (any Error, Turn<Guest>) -> Reply = { _, _ in
            "Sorry, something went wrong. Please try again later."
        },
        onEvent: @escaping @Sendable (Event) -> Void = { _ in },
        @RouteBuilder<Guest> routes: () -> [Route<Guest>]
    ) {
        self.id = id
        self.middleware = middleware
        // Asked once which clock it is, not for every request.
        if clock is ContinuousClock {
            self.deadline = { Deadline(after: deadline) }
        } else {
            self.deadline = { Deadline(after: deadline, on: clock) }
        }
        self.whenLate = whenLate
        self.overlong = overlong
        self.onError = onError
        self.report = onEvent
        self.table = RouteTable(routes())
    }
}
