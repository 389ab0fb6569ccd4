// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LinkedHTTPTesting
import OAuthLinking
import Testing

extension Samples {
    /// Refusals of token hosts, also with status 200, which repeat everything that was sent.
    private static let refusals: [(note: String, status: HTTP.Status, body: String)] = [
        ("described", .badRequest, #"{"error":"invalid_grant","error_description":"\#(everything)"}"#),
        (
            "as the code", .badRequest,
            #"{"error":"\#(Planted.tokenHostBody.text)","error_uri":"https://id.example/?\#(everything)"}"#
        ),
        ("as text", .internalServerError, everything),
        ("as HTML", .internalServerError, "<html>\(everything)</html>"),
        ("redirected", 302, everything),
        ("cut off", .ok, #"{"access_token":"\#(everything)"#),
        ("of another type", .ok, #"{"access_token":"\#(everything)","token_type":"\#(Planted.tokenHostBody.text)"}"#),
        ("an error with 200", .ok, #"{"error":"invalid_grant","access_token":"\#(everything)"}"#),
        ("of bad characters", .ok, #"{"access_token":"\#(everything) é","token_type":"Bearer"}"#),
        ("no text", .ok, #"{"access_token":["\#(everything)"],"token_type":"Bearer"}"#),
    ]
    private static let everything =
        [.tokenHostBody, .code, .verifier, .clientSecret, .refreshToken, .accessToken].map(\Planted.text)
        .joined(separator: " ")

    static func tokenHosts() async throws -> [Sample] {
        var samples: [Sample] = []
        let headers: HTTP.Headers = ["Set-Cookie": Planted.cookie.text, "Location": "https://h/?\(Planted.code.text)"]
        for (note, status, body) in refusals {
            let transport = ScriptedTransport { _ in
                HTTP.Response(status: status, headers: headers, body: Array(body.utf8))
            }
            let calls: [@Sendable (OAuthClient) async throws -> Void] = [
                { _ = try await $0.exchange(code, verifier: CodeVerifier(Planted.verifier.text)) },
                { _ = try await $0.refresh(grant) },
                { _ = try await $0.clientCredentials() },
                { try await $0.revoke(RefreshToken(Planted.refreshToken.text)) },
            ]
            for (place, call) in calls.enumerated() {
                // A revocation that answers with 200 has succeeded, whatever else it says.
                let error: OAuthError? = await thrown { try await call(client(.basic, over: transport)) }
                if let error {
                    samples.append(Sample(error, holding: .tokenHostBody, note: "\(note), \(place)") { _ in body })
                }
            }
        }
        return samples + (try await consent()) + (try await stores()) + (try await enablements())
    }

    /// What a redirect can contain besides a valid answer.
    private static func consent() async throws -> [Sample] {
        let transport = ScriptedTransport { _ in HTTP.Response(status: .badRequest) }
        let flow = AuthorizationCodeFlow(
            client(over: transport), redirectURI: "https://skill.example/linked", scopes: ["doors"])
        let url = try await flow.begin()
        let redirects = [
            redirect, "\(redirect)&code=twice", "?error=\(Planted.code.text)&state=\(Planted.state.text)&code=",
            "?state=\(Planted.state.text)", "?\(Planted.code.text)", "",
        ]
        var samples: [Sample] = []
        for text in redirects {
            let error: OAuthError? = await thrown { try await flow.finish("\(text)#\(Planted.code.text)") }
            if let error {
                samples.append(Sample(error, holding: .code, note: "consent") { _ in "\(text)#\(Planted.code.text)" })
            }
        }
        // The flow's values are random: they cannot be planted, but they can be searched for.
        let state = try #require(url.query["state"])
        let shown = Shown(flow).texts.map(\.text).joined()
        try #require(!shown.contains(state))
        samples.append(Sample(flow, holding: .clientSecret) { _ in secret.revealed() })
        let request = try client(over: transport).authorizationRequest(
            redirectURI: "https://skill.example/linked", scopes: ["doors"], extra: query)
        let texts = Shown(request).texts.map(\.text).joined()
        try #require(!texts.contains(request.state.revealed()))
        try #require(!texts.contains(try #require(request.verifier).revealed()))
        samples.append(Sample(request, holding: .code) { $0.url.query["code"] })
        return samples
    }

    /// A file that is no grant, with one in it.
    private static func stores() async throws -> [Sample] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "never-shown-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = FileTokenStore(folder: folder.path())
        _ = try await store.save(grant, for: "ada", replacing: nil)
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        var text = ""
        for file in files {
            text += try String(contentsOf: file, encoding: .utf8)
            try Data(try Data(contentsOf: file).dropLast(9)).write(to: file)
        }
        let kept = text
        let error: FileStoreError? = await thrown { try await store.load("ada") }
        return [Sample(try #require(error), holding: .accessToken, .refreshToken) { _ in kept }]
    }

    /// Alexa's API repeats the code that it was sent.
    private static func enablements() async throws -> [Sample] {
        let transport = ScriptedTransport { request in
            let text = (try? JSON(parsing: request.body ?? []))?["accountLinkRequest"]?["authCode"]?.string ?? ""
            return HTTP.Response(status: .badRequest, body: Array(#"{"message":"No such code: \#(text)"}"#.utf8))
        }
        let enablement = SkillEnablement(
            of: "amzn1.ask.skill.example", stage: .live, in: .europe, for: token, over: transport)
        let error: AccountError? = await thrown {
            try await enablement.enable(code: code, redirectURI: "https://garage.example/linked")
        }
        return [
            Sample(try #require(error), holding: .code, note: "enabling") { _ in
                String(decoding: transport.requests[0].body, as: UTF8.self).replacing("\\/", with: "/")
            }
        ]
    }
}
