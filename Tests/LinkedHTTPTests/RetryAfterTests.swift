// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTP
import Testing

@Suite("Retry-After")
struct RetryAfterTests {
    @Test(
        "Is read as seconds or as a date",
        arguments: [
            ("0", 0), ("1", 1), (" 30 ", 30), ("86400", 86_400), ("1.5", 2),
            ("99999999999999999999999999", 315_360_000), ("999999999", 315_360_000),
            ("Sun, 06 Nov 1994 08:49:37 GMT", 37), ("Sunday, 06-Nov-94 08:49:37 GMT", 37),
            ("Sun Nov  6 08:49:37 1994", 37), ("Mon, 07 Nov 1994 08:49:00 GMT", 86_400),
            ("Sun, 06 Nov 1994 08:48:00 GMT", 0), ("Tue, 29 Feb 2028 00:00:00 GMT", 315_360_000),
            ("Sun, 01 Jan 1995 08:49:00 GMT", 56 * 86_400),
            ("", nil), ("soon", nil), ("-1", nil), ("5 minutes", nil), ("1e3", nil), ("0x10", nil),
            ("Sun, 32 Nov 1994 08:49:37 GMT", nil), ("Sun, 06 Foo 1994 08:49:37 GMT", nil),
            ("Sun, 06 Nov 1994 25:49:37 GMT", nil), ("Sun, 06 Nov 1994", nil), ("99:99:99", nil), ("::", nil),
            ("Sun, 06 Nov 99999999999999999999 08:49:37 GMT", nil),
        ] as [(String, Int?)])
    func reading(value: String, seconds: Int?) {
        let response = HTTP.Response(
            status: .tooManyRequests, headers: ["retry-after": value, "Date": "Sun, 06 Nov 1994 08:49:00 GMT"])
        #expect(response.retryAfter == seconds.map { .seconds($0) })
    }

    @Test("Is ignored as a date in a response without Date, and nil if it is missing")
    func missing() {
        #expect(HTTP.Response(status: 503, headers: ["Retry-After": "Sun, 06 Nov 1994 08:49:37 GMT"]).retryAfter == nil)
        #expect(HTTP.Response(status: 503).retryAfter == nil)
    }
}
