// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill
internal import Hummingbird
internal import LinkedHTTPAsyncClient
internal import Logging
internal import MixtapeSkill
internal import SkillServer
internal import SpotifyClient

// Serves My Mixtape behind a proxy that ends TLS. Settings+environment.swift has the variables.
var logger = Logger(label: "mixtape")
do {
    let settings = try Settings(Environment().get)
    logger.logLevel = settings.logLevel
    let upstream = Upstream()
    let http = AsyncHTTPClientTransport(upstream.client)
    let report = TurnReport(to: logger) { error in (error as? SpotifyError)?.description }
    let mixtape = Mixtape(
        id: settings.skillID, over: HTTP.Client(http), middleware: [TraceTurns()], onEvent: report.note)
    let endpoint = try Endpoint(mixtape.skill, verifying: try settings.verifier(over: http))
    if !settings.verifiesRequests { logger.warning("Forged requests are accepted: anyone can send them.") }
    try await SkillServer(endpoint, settings: settings, logger: logger, services: [upstream]).run()
} catch {
    end("mixtape-server cannot serve: \(error)")
}
