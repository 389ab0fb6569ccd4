// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaModels
public import LinkedCore

/// A skill: answers Alexa's requests with the handlers of its routing table.
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
/// The routing table is made once, and each request is looked up in it. Mistakes in the table (two handlers for one intent)
/// neither trap nor throw: call ``validate()`` in a test, or before your program serves.
public struct Skill: Sendable {
    /// The id of the skill, as in the developer console; `nil` accepts the requests of any skill.
    public var id: String? { parts.id }

    let parts: Parts

    /// The parts of the skill. It is a class so that passing it on costs one reference.
    final class Parts: Sendable {
        let id: String?
        let table: RouteTable
        let keeper: AttributeKeeper?
        let middleware: [any SkillMiddleware]
        let timeout: Duration
        let deadline: @Sendable (Duration) -> Deadline
        let whenLate: Reply
        let overlong: Overlong
        let onError: @Sendable (any Error, Turn<Guest>) -> Reply
        let permissionPrompt: PermissionPrompt?
        let report: (@Sendable (Event) -> Void)?

        init(
            id: String?, table: RouteTable, keeper: AttributeKeeper?, middleware: [any SkillMiddleware],
            timeout: Duration, deadline: @escaping @Sendable (Duration) -> Deadline, whenLate: Reply,
            overlong: Overlong,
            onError: @escaping @Sendable (any Error, Turn<Guest>) -> Reply,
            permissionPrompt: PermissionPrompt?,
            report: (@Sendable (Event) -> Void)?
        ) {
            self.id = id
            self.table = table
            self.keeper = keeper
            self.middleware = middleware
            self.timeout = timeout
            self.deadline = deadline
            self.whenLate = whenLate
            self.overlong = overlong
            self.onError = onError
            self.permissionPrompt = permissionPrompt
            self.report = report
        }
    }

    /// Makes the sentence with which the user is asked for permissions.
    public typealias PermissionPrompt = @Sendable (_ missing: Set<Permission>, _ turn: Turn<Guest>) -> Speech

    /// Makes a skill.
    ///
    /// - Parameters:
    ///   - id: The skill's id. A request for another skill is refused with status 400. `nil` accepts any.
    ///   - attributes: Keeps what ``Turn/attributes`` change. `nil`: the skill remembers nothing between sessions.
    ///   - owner: Whose attributes a turn has.
    ///   - middleware: Wraps every turn, the first one outermost.
    ///   - deadline: How long a turn may take, from the moment the request's bytes arrive. Alexa waits 8 seconds;
    ///     the default of 7 leaves one for the network.
    ///   - clock: The clock of the deadline; tests use one that they move.
    ///   - overlong: What happens to speech and cards that are longer than Alexa accepts.
    ///   - whenLate: What Alexa says when the deadline passes first.
    ///   - onError: What Alexa says after an error that has no reply of its own.
    ///   - permissionPrompt: What Alexa says with the AskForPermissionsConsent card, instead of the SDK's own sentence.
    ///   - onEvent: Called with the event of each request, once its answer is made.
    ///   - routes: The handlers. Keep this list short: a handler of more than five lines is better a function.
    public init(
        id: String? = nil,
        attributes: (any AttributeStore)? = nil,
        owner: AttributeOwner = .account,
        middleware: [any SkillMiddleware] = [],
        deadline: Duration = .seconds(7),
        clock: any Clock<Duration> = ContinuousClock(),
        overlong: Overlong = .refuse,
        whenLate: Reply = "Sorry, that is taking too long. Please try again in a moment.",
        onError: @escaping @Sendable (any Error, Turn<Guest>) -> Reply = { _, _ in
            "Sorry, something went wrong. Please try again later."
        },
        permissionPrompt: PermissionPrompt? = nil,
        onEvent: (@Sendable (Event) -> Void)? = nil,
        @RouteBuilder<Guest> routes: () -> [Route<Guest>]
    ) {
        // The kind of clock is checked once, not for every request.
        let strikes: @Sendable (Duration) -> Deadline
        if clock is ContinuousClock {
            strikes = { Deadline(after: $0) }
        } else {
            strikes = { Deadline(after: $0, on: clock) }
        }
        parts = Parts(
            id: id, table: RouteTable(routes()), keeper: attributes.map { AttributeKeeper($0, owner: owner) },
            middleware: middleware, timeout: deadline, deadline: strikes, whenLate: whenLate,
            overlong: overlong, onError: onError, permissionPrompt: permissionPrompt, report: onEvent)
    }
}

extension Skill {
    var table: RouteTable { parts.table }
    var middleware: [any SkillMiddleware] { parts.middleware }
    var whenLate: Reply { parts.whenLate }
    var overlong: Overlong { parts.overlong }
    /// Starts the deadline of a turn: the skill's own, or a shorter one.
    func deadline(within limit: Duration? = nil) -> Deadline { parts.deadline(min(timeout, limit ?? timeout)) }
    var onError: @Sendable (any Error, Turn<Guest>) -> Reply { parts.onError }
    var permissionPrompt: PermissionPrompt? { parts.permissionPrompt }
    var timeout: Duration { parts.timeout }
    var report: (@Sendable (Event) -> Void)? { parts.report }
}
