// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// Alexa's services, simulated with their state: a transport for the tests of a skill.
///
/// ```swift
/// let services = SimulatedServices()
/// services.state.user.givenName = "Ada"
/// let alexa = Conversation(with: mixtape(over: services))
///
/// #expect(try await alexa.launch().askedPermissions == [.givenName])
/// services.grant(.givenName)
/// #expect(try await alexa.launch().text == "Hello, Ada!")
/// ```
///
/// It answers as Alexa does: a request to another host is not answered, a wrong token is refused with 401, a missing permission
/// with 403 (reminders and timers: 401), and what is not set with 204. Reminders, timers and purchases are kept; progressive
/// responses, events, messages and commands are recorded in ``calls``. Ids and times are the same in every run.
///
/// The token, the endpoint and the device are those of a `Conversation` whose setting was not changed.
public final class SimulatedServices: HTTP.Transport {
    struct Kept: Sendable {
        var state: State
        var program = Program()
        var calls: [Call] = []
        var failures: [Failure] = []
        /// The number of the last id that was given out.
        var lastID = 0

        mutating func nextID() -> Int {
            lastID += 1
            return lastID
        }
    }

    struct Failure: Sendable {
        let operation: AlexaServices.Operation?
        let response: HTTP.Response
        var times: Int
    }

    let kept: Mutex<Kept>
    private let others: (any HTTP.Transport)?

    /// Makes services with a state.
    ///
    /// - Parameter others: Answers requests to hosts that are not Alexa's, so that a skill's other service can be scripted;
    ///   without it they fail with ``UnknownHost``.
    public init(_ state: State = State(), others: (any HTTP.Transport)? = nil) {
        kept = Mutex(Kept(state: state))
        self.others = others
    }

    /// What the services know and keep. It may be changed between any two calls.
    public var state: State {
        get { kept.withLock { $0.state } }
        set { kept.withLock { $0.state = newValue } }
    }

    /// The calls that were received so far, in order, refused ones included.
    public var calls: [Call] { kept.withLock { $0.calls } }

    /// Answers the next calls of an operation with a response, instead of carrying them out.
    ///
    /// - Parameters:
    ///   - operation: The operation; `nil` stands for all.
    ///   - response: The response, for instance `HTTP.Response(status: 429, headers: ["Retry-After": "2"])`.
    ///   - times: How often.
    public func fail(_ operation: AlexaServices.Operation? = nil, with response: HTTP.Response, times: Int = 1) {
        kept.withLock { $0.failures.append(Failure(operation: operation, response: response, times: times)) }
    }

    /// Answers a request.
    ///
    /// - Throws: ``UnknownHost``; `CancellationError` and `DeadlineExceeded`, as every transport.
    public func send(_ request: HTTP.Request) async throws -> HTTP.Response {
        try request.validate()
        try Task.checkCancellation()
        if let deadline = Deadline.current, deadline.hasStruck { throw DeadlineExceeded() }
        let origin = request.url.origin
        if origin == Program.login { return kept.withLock { $0.program.grant(request) } }
        if origin == kept.withLock({ $0.state.origin }) { return kept.withLock { $0.answer(request) } }
        guard let others else { throw UnknownHost(origin: origin) }
        return try await others.send(request)
    }
}

extension SimulatedServices: CustomStringConvertible, CustomReflectable {
    /// How much the services know and keep.
    public var description: String { "SimulatedServices: \(state)" }
    public var customMirror: Mirror { Mirror(reflecting: description) }
}

extension SimulatedServices {
    /// Says that a request went to a host that is not Alexa's API for the user's region.
    public struct UnknownHost: Error, Sendable, Hashable, CustomStringConvertible {
        /// Where the request went.
        public let origin: HTTP.Origin
        public var description: String {
            "nobody answers at \(origin): set the state's origin, or give other transports"
        }
    }
}
