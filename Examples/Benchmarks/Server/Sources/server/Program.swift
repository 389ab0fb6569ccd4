// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSignature
import AlexaSkill
import DemoServing
import LinkedHTTPAsyncClient
import Logging
import MixtapeSkill
import SkillServer

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// usage: server UPSTREAM [SIGNED], with the base URL of what stands in for Spotify, and the folder of `Harness/signed.py`.
///
/// Serves My Mixtape on a free port of this machine, and prints the port. With a folder it answers only requests that are
/// signed by the key in there, at the moment that is named there.
@main
struct Program {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let spotify = arguments.first else { end("usage: server UPSTREAM [SIGNED]") }

        let upstream = Upstream()
        let http = AsyncHTTPClientTransport(upstream.client)
        var logger = Logger(label: "server")
        logger.logLevel = .critical
        // With the events and the log lines that a real server makes, which are then not written.
        let report = TurnReport(to: logger)
        let mixtape = Mixtape(
            id: "amzn1.ask.skill.bench", over: HTTP.Client(try OtherSpotify(at: spotify, over: http)),
            middleware: [TraceTurns()], onEvent: report.note)

        let endpoint: Endpoint
        if let folder = arguments.dropFirst().first {
            let signed = try SignedRequests(in: folder)
            endpoint = try Endpoint(
                mixtape.skill,
                verifying: SignatureVerifier(
                    over: signed, trusting: try TrustAnchors(pem: signed.root), now: { signed.time }),
                now: { signed.time })
        } else {
            endpoint = try Endpoint(mixtape.skill, verifying: .unverified)
        }
        var settings = Settings.localWork
        settings.port = 0
        try await SkillServer(endpoint, settings: settings, logger: logger, services: [upstream]) { port in
            print(port)
            fflush(nil)
        }.run()
    }
}
