// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTP
import LinkedHTTPTesting

extension ProviderFailures {
    /// Wrong answers, each with the expected error and the number of attempts.
    static let answers = [
        row("200 with a page", answer(body: "<html>example-page</html>"), .unreadableBody),
        row("JSON cut off", answer(body: "{\"name\":\"example-na"), .unreadableBody),
        row("nothing", answer(), .unreadableBody),
        row("204", "HTTP/1.1 204 No Content\r\n\r\n", .unreadableBody),
        row("a loop", answer("301 Moved", ["Location: /v1/me"]), .redirected, sent: 4),
        row("401", answer("401 No", ["WWW-Authenticate: Basic realm=\"x\""]), .rejectedToken),
        row(
            "401 invalid token", answer("401 No", ["WWW-Authenticate: Bearer error=\"invalid_token\""]), .rejectedToken),
        row("403", answer("403 Forbidden", body: "{\"error\":{\"message\":\"Not you\"}}"), .refused),
        row("403 with a text", answer("403 Forbidden", body: "User not registered"), .refused),
        row(
            "403 scope", answer("403 No", ["WWW-Authenticate: Bearer error=\"insufficient_scope\""]),
            .insufficientScope),
        row("404", answer("404 Not Found"), .refused),
        // The wait is a second, plus one because servers round down; the deadline is earlier.
        row("429 a second", answer("429 Slow", ["Retry-After: 1"]), .rateLimited, within: .seconds(1)),
        row("429 ten seconds", answer("429 Slow", ["Retry-After: 10"]), .rateLimited),
        row("429 a day", answer("429 Slow", ["retry-after: 86400"]), .rateLimited),
        row("429 for how long it does not say", answer("429 Slow"), .rateLimited, sent: 3),
        row(
            "500 with a page", answer("500 Oops", ["Content-Type: text/html"], body: "<h1>Oops</h1>"),
            .providerFailed, sent: 3),
        row("503 for ever", answer("503 Away"), .providerFailed, sent: 3),
    ]

    private static func row(
        _ name: String, _ text: String, _ code: AccountError.Code, sent: Int = 1, within time: Duration = .seconds(5)
    ) -> Row {
        Row(name) { transport in
            let provider = try Provider { _, connection in connection.send(text.utf8) }
            let error = try await provider.outcome(over: transport, within: time).failure()
            try require((error as? AccountError)?.code == code, "the error is \(error)")
            let count = provider.server.requests.count
            try require(count == sent, "it was asked \(count) times, not \(sent)")
        }
    }
}
