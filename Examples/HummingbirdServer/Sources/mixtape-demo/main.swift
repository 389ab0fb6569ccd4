// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill
internal import DemoServing
internal import Hummingbird
internal import LinkedHTTPAsyncClient
internal import Logging
internal import MixtapeDemo
internal import MixtapeSkill
internal import SkillServer

// Serves My Mixtape on this machine only, for requests that nobody signed, with a simulated Spotify: the one in this
// process, or with SPOTIFY_URL one that demo-spotify serves.
var logger = Logger(label: "mixtape-demo")
do {
    let environment = Environment()
    let settings = try Settings(localWork: environment.get)
    logger.logLevel = settings.logLevel
    let upstream = Upstream()
    let spotify = DemoSpotify()
    _ = spotify.link()
    let http: any HTTP.Transport =
        if let url = environment.get("SPOTIFY_URL") {
            try OtherSpotify(at: url, over: AsyncHTTPClientTransport(upstream.client))
        } else {
            spotify.transport
        }
    let report = TurnReport(to: logger)
    let mixtape = Mixtape(over: HTTP.Client(http), middleware: [TraceTurns()], onEvent: report.note)
    let endpoint = try Endpoint(mixtape.skill, verifying: .unverified)
    let server = SkillServer(endpoint, settings: settings, logger: logger, services: [upstream]) { [logger] port in
        logger.info(
            "Ready for: curl --data @Examples/HummingbirdServer/Requests/playlists.json http://127.0.0.1:\(port)/alexa")
    }
    try await server.run()
} catch {
    end("mixtape-demo cannot serve: \(error)")
}
