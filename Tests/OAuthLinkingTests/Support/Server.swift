// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTPTesting
import OAuthLinking

/// An authorization server's answers, and a client to ask it.
enum Server {
    static let provider = Provider(
        name: "Garage", authorizationURL: "https://id.garage.example/authorize",
        tokenURL: "https://id.garage.example/token", revocationURL: "https://id.garage.example/revoke")

    static func client(
        _ transport: some HTTP.Transport, at time: ManualTime = ManualTime(), id: String = "door-opener",
        secret: String? = "example-secret", authentication: ClientAuthentication? = nil,
        of provider: Provider = provider
    ) -> OAuthClient {
        OAuthClient(
            id: id, secret: secret.map { ClientSecret($0) }, of: provider, authentication: authentication,
            over: transport, now: { time.now })
    }

    /// A transport that answers every request with one body.
    static func answering(_ body: String, status: HTTP.Status = .ok, headers: HTTP.Headers = [:]) -> ScriptedTransport {
        ScriptedTransport { _ in HTTP.Response(status: status, headers: headers, body: Array(body.utf8)) }
    }

    /// A transport whose one answer waits for the gate.
    static func answering(_ body: String, behind gate: Gate) -> ScriptedTransport {
        ScriptedTransport { _ in
            await gate.wait()
            return HTTP.Response(status: .ok, body: Array(body.utf8))
        }
    }

    static func grant(
        _ access: String = "old-access", refresh: String? = "old-refresh", expiresAt: Int64? = 1_003_600,
        authorizedAt: Int64 = 1_000_000
    ) -> TokenGrant {
        TokenGrant(
            accessToken: AccessToken(access), refreshToken: refresh.map { RefreshToken($0) },
            expiresAt: expiresAt.map { WallTime(secondsSince1970: $0) }, scopes: ["doors"],
            authorizedAt: WallTime(secondsSince1970: authorizedAt))
    }
}

extension RecordedRequest {
    /// The form's text.
    var form: String { String(decoding: body, as: UTF8.self) }
    /// The form's items.
    var items: HTTP.Query { HTTP.Query(parsing: form.map { $0 == "+" ? "%20" : String($0) }.joined()) }
}

/// The error that `work` throws.
func thrown<Value>(_ work: () async throws -> Value) async -> (any Error)? {
    do {
        _ = try await work()
        return nil
    } catch { return error }
}

extension (any Error)? {
    var oauth: OAuthError? { self as? OAuthError }
}
