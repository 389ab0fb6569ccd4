// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import DemoServing
internal import Hummingbird
internal import Logging
internal import MixtapeDemo
internal import SkillServer

// Serves the simulated Spotify on this machine, so that mixtape-demo can reach it over HTTP.
var logger = Logger(label: "demo-spotify")
do {
    let settings = try Settings(localWork: Environment().get)
    logger.logLevel = settings.logLevel
    let spotify = DemoSpotify()
    _ = spotify.link()
    let application = Application(
        responder: DemoSpotifyServer(spotify).responder,
        configuration: ApplicationConfiguration(address: .hostname(settings.host, port: settings.port)), logger: logger)
    try await application.runService()
} catch {
    end("demo-spotify cannot serve: \(error)")
}
