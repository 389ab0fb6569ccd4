// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTPTesting
import LinkedHTTPURLSession
import Testing

@Suite("Cookies over URLSession", .timeLimit(.minutes(1)))
struct CookieTests {
    @Test(
        "Are returned as they were set, each in its own field",
        arguments: [
            ["a=1"],
            ["a=1", "b=2"],
            ["a=1; Path=/", "b=2; Path=/", "c=3; Path=/"],
            ["a=", "b="],
            ["a=1", "a=2"],
            // Dates in the three forms of RFC 9110 section 5.6.7, at the end and in the middle.
            ["a=1; Expires=Wed, 09 Jun 2027 10:18:14 GMT", "b=2"],
            ["a=1; Expires=Wednesday, 09-Jun-27 10:18:14 GMT; Path=/", "b=2; expires=Wed Jun  9 10:18:14 2027"],
            ["a=1; Expires=Thu, 01-Jan-1970 00:00:00 GMT; Max-Age=0", "b=2; Expires=Thu, 01 Jan 1970 00:00:00 GMT"],
            ["a=1; Expires=Wed", "b=2"],
            ["a=1; Expires=", "b=2"],
            // What Django, Spring, PHP, and ASP.NET send.
            [
                "csrftoken=x0Yz; expires=Tue, 23 Nov 2027 17:04:45 GMT; Max-Age=31449600; Path=/; SameSite=Lax",
                "sessionid=k3; HttpOnly; Path=/; SameSite=Lax",
            ],
            [
                "JSESSIONID=A0; Path=/; Secure", "XSRF-TOKEN=b-1",
                "remember-me=; Max-Age=0; Expires=Thu, 1 Jan 1970 00:00:00 GMT",
            ],
            ["PHPSESSID=1; path=/", "user[name]=x; path=/"],
            [".AspNetCore.Antiforgery.x=CfDJ8; path=/; samesite=strict", "__Host-id=1; Secure; Path=/"],
            // Commas inside a value.
            ["a=1,2", "b=3,c=4"],
            ["a=1, 2; Path=/", "b=2"],
            ["a=\"1, b=2\"; Path=/", "c=3"],
            ["a=\"1", "b=2"],
            ["a=1; Path=/x,y", "b=2"],
            ["a=e30=,", "b=2="],
            ["a=ü, ö; Path=/", "b=é"],
        ])
    func cookies(cookies: [String]) async throws {
        let server = try LoopbackServer(answering: answer("200 OK", cookies.map { "Set-Cookie: \($0)" }))
        let response = try await URLSessionTransport().send(HTTP.Request(.get, HTTP.URL(server.url())))
        #expect(response.headers.all(.setCookie) == cookies)
    }

    @Test("Leave other repeated fields joined, as Foundation has them")
    func lists() async throws {
        let server = try LoopbackServer(answering: answer("200 OK", ["Vary: a=1", "Vary: b=2"]))
        let response = try await URLSessionTransport().send(HTTP.Request(.get, HTTP.URL(server.url())))
        #expect(response.headers.all("Vary") == ["a=1, b=2"])
    }
}
