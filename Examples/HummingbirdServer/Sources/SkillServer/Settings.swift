// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import Logging

/// What a server has to know before it starts.
public struct Settings: Sendable, Hashable {
    /// The address to listen on; a container needs `0.0.0.0`.
    public var host = "0.0.0.0"
    /// The port to listen on; 0 takes a free one.
    public var port = 8080
    /// The id of the skill whose requests are answered.
    public var skillID: String?
    /// Whether only requests that Alexa signed are answered.
    public var verifiesRequests = true
    /// The least important messages that are logged.
    public var logLevel = Logger.Level.info
    /// How long the server goes on accepting requests after it was told to end, while `/ready` answers 503.
    public var leavingTime = Duration.seconds(1)
    /// How long requests in flight may take after that. Then they are cancelled.
    public var finishingTime = Duration.seconds(8)
    /// How long a request may take to arrive, from its headers to its end.
    public var requestTime = Duration.seconds(8)
    /// How long a connection stays open without a complete request. Make it longer than that of the proxy in front.
    public var idleTime = Duration.seconds(75)
    /// The most connections at one time; more wait until one of these closes.
    public var connections = 16_384

    /// Makes settings for a server behind a proxy.
    ///
    /// - Parameter skillID: The id of the skill, as in the developer console; `nil` answers the requests of any skill.
    public init(skillID: String?) { self.skillID = skillID }

    /// Makes settings for work on this machine: on loopback only, for any skill, for requests that nobody signed.
    public static var localWork: Settings {
        var settings = Settings(skillID: nil)
        settings.host = "127.0.0.1"
        settings.verifiesRequests = false
        settings.leavingTime = .zero
        return settings
    }
}
