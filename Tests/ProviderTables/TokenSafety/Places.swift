// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The targets that hostile servers and answers use.
enum Places {
    /// Other origins, in every way to write them.
    static let hostile = [
        // Another port, host and scheme.
        "http://127.0.0.1:OTHER/", "http://localhost:OTHER/", "http://localhost:OWN/", "http://127.0.0.2:OTHER/",
        "https://127.0.0.1:OWN/", "https://127.0.0.1:OTHER/", "ftp://127.0.0.1:OTHER/", "file:///etc/hostname",
        "javascript:alert(1)", "http://[::1]:OTHER/", "http://[::1]:OWN/", "http://[::ffff:127.0.0.1]:OTHER/",
        "//127.0.0.1:OTHER", "//127.0.0.1:OTHER/", "//localhost:OTHER/path", "///127.0.0.1:OTHER/",
        "http:///127.0.0.1:OTHER/", "http:127.0.0.1:OTHER/", "http:/127.0.0.1:OTHER/", "http://127.0.0.1:/",
        "http://:OTHER/", "http://127.0.0.1:OWN:OTHER/", "http://127.0.0.1:0OWN/",
        // Look-alikes.
        "http://127.0.0.1.localhost:OTHER/", "http://127.0.0.1:OWN.localhost:OTHER/", "http://127.0.0.1-:OTHER/",
        "http://127.0.0.1.:OTHER/", "http://LocalHost.:OTHER/", "HTTP://LOCALHOST:OTHER/",
        "http://2130706433:OTHER/", "http://0x7f000001:OTHER/", "http://0x7f.1:OTHER/", "http://127.1:OTHER/",
        "http://0177.0.0.1:OTHER/", "http://127.0.0.01:OTHER/",
        // User information, and what looks like it.
        "http://user:word@127.0.0.1:OWN/", "http://127.0.0.1:OWN@127.0.0.1:OTHER/", "//127.0.0.1:OWN@127.0.0.1:OTHER/",
        "http://127.0.0.1:OTHER#@127.0.0.1:OWN/", "http://127.0.0.1:OTHER?@127.0.0.1:OWN/",
        "http://127.0.0.1:OTHER\\@127.0.0.1:OWN/", "http://127.0.0.1:OWN%40127.0.0.1:OTHER/",
        // Backslashes.
        "/\\127.0.0.1:OTHER/", "\\\\127.0.0.1:OTHER/", "http:\\\\127.0.0.1:OTHER", "http://127.0.0.1:OTHER\\/",
        // Percent-encoded, and of other alphabets.
        "http://127.0.0.1%2eexample:OTHER/", "http://%31%32%37.0.0.1:OTHER/", "http://127.0.0.1%00:OTHER/",
        "http://127。0。0。1:OTHER/", "http://１２７.0.0.1:OTHER/", "http://①27.0.0.1:OTHER/",
        "http://bücher.localhost:OTHER/", "http://xn--bcher-kva.localhost:OTHER/", "http://ſocalhost:OTHER/",
        // Characters that some parsers drop, and others stop at.
        "http://127.0.0.1\t:OTHER/", "ht\ttp://127.0.0.1:OTHER/", "http://127.0.0.1:OWN\u{0}@127.0.0.1:OTHER/",
        "http://127.0.0.1\u{0}:OTHER/", "http://127.0.0.1\n:OTHER/", "http://127.0.0.1\r\n :OTHER/",
        "http://127.0.0.1:OTHER/\r\nHost: 127.0.0.1:OWN", "http://127.0.0.1 :OTHER/",
    ]

    /// Texts that are not a URL alone, but valid as a relative location.
    static let relative = [
        "", "/v1/me", "v1/me", "?a=b", " http://127.0.0.1:OTHER/", "//127.0.0.1:OWN/",
        "http://127.0.0.1:OWN/../..//127.0.0.1:OTHER/",
    ]

    /// The token's own origin, in every way to write it.
    static let own = [
        "http://127.0.0.1:OWN", "http://127.0.0.1:OWN/", "HTTP://127.0.0.1:OWN/v1/me", "http://127.0.0.1.:OWN/v1/me",
        "http://127.0.0.1:OWN/a%2Fb", "http://127.0.0.1:OWN/a?b=c&d=e%20f", "http://127.0.0.1:OWN?q",
        "http://127.0.0.1:OWN/?next=http://evil.example/", "http://127.0.0.1:OWN/@evil.example/",
        "http://127.0.0.1:OWN//evil.example/", "http://127.0.0.1:OWN/a;b=1,2/:c", "http://127.0.0.1:OWN/%C3%BC",
    ]

    /// Locations that lead from `/start` to `/next`.
    static let ownLocations = [
        "/next", "next", "./next", "./a/../next", "//127.0.0.1:OWN/next", "http://127.0.0.1:OWN/next",
        "HTTP://127.0.0.1.:OWN/next", "http://127.0.0.1:OWN/next#part",
    ]

    /// Tokens that cannot be in a header, or that count as absent.
    static let tokens = [
        "example-token\r\nX-Evil: 1", "example-token\nX-Evil: 1", "example-token\r", "example-token\u{0}",
        "example token", "example-token,x", "example-token\u{85}X-Evil: 1", "example-token\u{2028}", "", "REDACTED",
    ]

    /// Texts that would begin another header.
    static let smuggling = [
        "a\r\nX-Evil: 1", "a\nX-Evil: 1", "a\rX-Evil: 1", "a\u{0}\r\nX-Evil: 1", "a\r\n\r\nGET /evil",
    ]
}
