// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import LinkChecks
internal import LinkedHTTPURLSession
internal import OAuthLinking

let usage = """
    linkcheck [--file accountLinking.json] [options]      tries an OAuth provider as Alexa would

        --file FILE         the configuration that Amazon's CLI takes; what follows overrides it
        --spotify           the endpoints of Spotify
        --authorize URL     where users give consent
        --token URL         where codes are exchanged
        --revoke URL        where tokens are revoked, if anywhere
        --client-id ID      a client that may use the redirect URI below
        --auth basic|body|none
        --scope "a b"       what is asked for
        --port N --path P   the redirect URI http://127.0.0.1:N/P; register it first (8917, /callback)
        --auto USER         log in without a person, by filling in forms
        --json              write the report as JSON

        LINKCHECK_CLIENT_SECRET    the client's secret
        LINKCHECK_PASSWORD         the user's password, for --auto

    The exit code is 0 if nothing is amiss, 1 if something is (a provider that cannot
    be reached, too), 2 if the command line leaves nothing to try.
    """

func write(_ line: String) { try? FileHandle.standardOutput.write(contentsOf: Data("\(line)\n".utf8)) }

@Sendable func complain(_ line: String) { try? FileHandle.standardError.write(contentsOf: Data("\(line)\n".utf8)) }

func fail(_ line: String) -> Never {
    complain(line)
    exit(2)
}

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.isEmpty || arguments.contains("--help") || arguments.contains("-h") {
    write(usage)
    exit(0)
}

let options: Options
do {
    options = try Options(arguments) { FileManager.default.contents(atPath: $0).map(Array.init) }
} catch { fail("linkcheck: \(error)\n\n\(usage)") }

let environment = ProcessInfo.processInfo.environment
let http = URLSessionTransport(timeout: .seconds(20))
let consent: LinkCheck.Consent
let redirectURI: String
if let user = options.user {
    let uri = "http://127.0.0.1:\(options.port)\(options.path)"
    let browser = ScriptedConsent(
        user: user, password: environment["LINKCHECK_PASSWORD"] ?? "", redirectURI: uri, over: http)
    redirectURI = uri
    consent = { url in try await browser.redirect(from: url) }
} else {
    guard let listener = try? LoopbackListener(port: options.port, path: options.path) else {
        fail("linkcheck: port \(options.port) is in use; choose another with --port")
    }
    redirectURI = listener.redirectURI
    consent = { url in
        complain("Open this in a browser, log in and agree (it happens three times):\n\n  \(url.text)\n")
        return try await listener.redirect()
    }
}
let secret = environment["LINKCHECK_CLIENT_SECRET"].flatMap { $0.isEmpty ? nil : ClientSecret($0) }
let report = await LinkCheck(
    options.provider, clientID: options.clientID ?? "", secret: secret, authentication: options.authentication,
    redirectURI: redirectURI, scopes: options.scopes, probesRedirect: options.user != nil, over: http, consent: consent
).run()

if options.writesJSON {
    write(report.json.description)
} else {
    for line in report.lines { write(line) }
}
exit(report.isGood ? 0 : 1)
