// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaSkill
public import Hummingbird
internal import HummingbirdCore
public import Logging
internal import NIOCore
public import ServiceLifecycle
public import UnixSignals

/// An HTTP server for one skill.
///
/// ```swift
/// let server = SkillServer(endpoint, settings: settings, logger: logger, services: [upstream])
/// try await server.run()
/// ```
///
/// | path | answer |
/// |---|---|
/// | `POST /alexa` | the skill's |
/// | `GET /health` | 200 while the process lives |
/// | `GET /ready` | 200; 503 before the server listens, and as soon as it was told to end |
public struct SkillServer: Sendable {
    private let endpoint: Endpoint
    private let settings: Settings
    private let logger: Logger
    private let services: [any Service]
    private let readiness: Readiness
    private let onListening: @Sendable (Int) async -> Void

    /// Makes a server.
    ///
    /// - Parameters:
    ///   - endpoint: Checks and answers requests.
    ///   - settings: Where to listen, and how long to wait for what.
    ///   - logger: Gets what the server itself has to say. What happens in a turn is logged by a ``TurnReport``.
    ///   - services: What the skill needs while it runs. They start before the server and end after it.
    ///   - clock: The clock of `leavingTime`; tests use one that they move.
    ///   - onListening: Called with the port when the server accepts connections.
    public init(
        _ endpoint: Endpoint, settings: Settings, logger: Logger, services: [any Service] = [],
        clock: any Clock<Duration> = ContinuousClock(), onListening: @escaping @Sendable (Int) async -> Void = { _ in }
    ) {
        self.endpoint = endpoint
        self.settings = settings
        self.logger = logger
        self.services = services
        self.onListening = onListening
        readiness = Readiness(leavingTime: settings.leavingTime, clock: clock)
    }

    /// Serves until the process gets a signal, or the task is cancelled.
    ///
    /// On a signal `/ready` answers 503 and requests are still accepted for `leavingTime`; then the server stops to listen,
    /// answers what it has accepted, for `finishingTime` at most, and returns.
    ///
    /// - Parameter signals: The signals that end the server.
    /// - Throws: What kept the server from listening.
    public func run(until signals: [UnixSignal] = [.sigterm, .sigint]) async throws {
        try await group(until: signals).run()
    }

    /// The server and its services as a group, to end it without a signal.
    ///
    /// - Parameter signals: The signals that end the server.
    public func group(until signals: [UnixSignal] = []) -> ServiceGroup {
        var configuration = ServiceGroupConfiguration(
            services: services + [application, readiness], gracefulShutdownSignals: signals, logger: logger)
        configuration.maximumGracefulShutdownDuration = settings.leavingTime + settings.finishingTime
        return ServiceGroup(configuration: configuration)
    }

    /// The server without its surroundings: for the tests of its routes.
    public var application: some ApplicationProtocol {
        let requestTime = settings.requestTime
        var http = HTTP1Channel.Configuration(
            additionalChannelHandlers: [RequestTimeout(requestTime)], idleTimeout: TimeAmount(settings.idleTime))
        http.httpDecoder = .init(maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 128)
        return Application(
            router: Routes(endpoint: endpoint, readiness: readiness).router,
            server: .http1(configuration: http),
            configuration: ApplicationConfiguration(
                address: .hostname(settings.host, port: settings.port),
                availableConnectionsDelegate: .maximum(settings.connections, logger: logger)),
            onServerRunning: { [readiness, onListening] channel in
                readiness.started()
                await onListening(channel.localAddress?.port ?? 0)
            },
            logger: logger)
    }
}
