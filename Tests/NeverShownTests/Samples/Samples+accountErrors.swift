// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill
import LinkedHTTP
import LinkedHTTPTesting
import OAuthLinking
import SpotifyClient
import Testing

extension Samples {
    /// Answers in which a provider repeats the sent token, in every place that an error shows.
    private static let repeating = places + statuses

    private typealias Answer = (note: String, answer: HTTP.Response)

    private static let statuses: [Answer] = ([401, 403, 429, 500] as [HTTP.Status]).map { status in
        let body = #"{"error":{"message":"\#(Planted.accessToken.text)","reason":"\#(Planted.accessToken.text)"}}"#
        return ("with \(status)", answer(body, status: status))
    }

    private static let places: [Answer] = [
        ("in a message", answer(#"{"error":{"status":404,"message":"No \#(Planted.accessToken.text) here"}}"#)),
        ("in an escaped message", answer(#"{"error":{"message":"No \#(escaped) here"}}"#)),
        ("in a message of code points", answer(#"{"error":{"message":"No \#(codePoints) here"}}"#)),
        ("in a message with a link", answer(#"{"error":{"message":"See https://h/?t=\#(percent)"}}"#)),
        // A part of a token is a secret as well.
        ("where a message is cut", answer(#"{"error":{"message":"\#(filling(170))\#(Planted.accessToken.text)"}}"#)),
        ("where a text is cut", answer(filling(990) + Planted.accessToken.text)),
        ("where a body is cut", answer(filling(AccountError.longestBody - 30) + Planted.accessToken.text)),
        ("as the code", answer(#"{"error":"\#(Planted.accessToken.text)"}"#)),
        ("as a long code", answer(#"{"error":{"reason":"\#(filling(170, "_"))\#(Planted.accessToken.text)"}}"#)),
        (
            "in a challenge",
            HTTP.Response(
                status: .forbidden,
                headers: [
                    "WWW-Authenticate":
                        #"Bearer error="invalid_token", error_description="\#(Planted.accessToken.text)", scope="\#(Planted.accessToken.text)""#,
                    "Set-Cookie": Planted.cookie.text, "X-Token": Planted.accessToken.text,
                ])
        ),
        (
            "as a scope",
            HTTP.Response(
                status: .forbidden,
                headers: [
                    "WWW-Authenticate": #"Bearer error="insufficient_scope", scope="\#(Planted.accessToken.text) x""#
                ])
        ),
        ("in a header", HTTP.Response(status: 302, headers: ["Location": "https://h/?t=\(Planted.accessToken.text)"])),
        ("in what cannot be read", answer(#"{"access_token":"\#(Planted.accessToken.text)"#, status: .ok)),
        ("as a key of what cannot be read", answer(#"{"\#(Planted.accessToken.text)":"x"}"#, status: .ok)),
    ]

    private static let codePoints = Planted.accessToken.text.unicodeScalars.map {
        let digits = String($0.value, radix: 16)
        return "\\u00\(digits)"
    }.joined()
    private static let percent = Planted.accessToken.text.replacing("+", with: "%2B").replacing("/", with: "%2f")
    private static let escaped = Planted.accessToken.text.replacing("/", with: "\\/")

    private static func filling(_ count: Int, _ text: String = "x ") -> String {
        String(String(repeating: text, count: count).prefix(count))
    }

    private static func answer(_ body: String, status: HTTP.Status = .badRequest) -> HTTP.Response {
        HTTP.Response(status: status, headers: ["Set-Cookie": Planted.cookie.text], body: Array(body.utf8))
    }

    static func accountErrors() async throws -> [Sample] {
        var samples: [Sample] = []
        for (note, answer) in repeating {
            let transport = ScriptedTransport { _ in answer }
            let given = answer.headers.map(\.value).joined() + String(decoding: answer.body, as: UTF8.self)
            let told = [("\\/", "/"), (codePoints, token.revealed()), (percent, token.revealed())].reduce(given) {
                text, pair in
                text.replacing(pair.0, with: pair.1)
            }
            let client = AccountClient(token, origins: [origin], retry: .never, over: transport)
            let thrown: AccountError? = await thrown {
                try await client.get("https://api.example/v1/me", as: [String: Int].self)
            }
            let error = try #require(thrown)
            samples.append(Sample(error, holding: .accessToken, note: note) { _ in told })
            // A skill prints it, and says the scopes.
            if let problem = error.linkProblem {
                let failure = AccountNotLinked(problem, cause: error)
                samples.append(Sample(problem, holding: .accessToken, note: note) { _ in told })
                samples.append(Sample(failure, holding: .accessToken, note: note) { _ in told })
            }
            let spotify: SpotifyError? = await self.thrown { try await Spotify(client: client, at: origin).me() }
            try #require(spotify != nil || answer.status.isSuccess)
            if let spotify { samples.append(Sample(spotify, holding: .accessToken, note: note) { _ in told }) }
        }
        return samples + (try await attempts())
    }

    /// The attempts that a judgement gets.
    private static func attempts() async throws -> [Sample] {
        let notes = Notes<RetryPolicy.Attempt>()
        let policy = RetryPolicy.standard.judging { attempt, _ in
            notes.note(attempt)
            return .stop
        }
        let client = AccountClient(token, origins: [origin], retry: policy, over: ScriptedTransport { _ in response })
        let url = try request().url
        let _: AccountError? = await thrown { try await client.send(HTTP.Request(.get, url), requiring: []) }
        return notes.all.map { attempt in
            Sample(attempt, holding: .code, .tokenHostBody) { attempt in
                (attempt.request.url.query["code"] ?? "")
                    + String(decoding: attempt.response?.body ?? [], as: UTF8.self)
            }
        }
    }

    /// The error that `work` throws, if it is of the type asked for.
    static func thrown<Failure: Error, Value>(_ work: () async throws -> Value) async -> Failure? {
        do {
            _ = try await work()
            return nil
        } catch { return error as? Failure }
    }
}
