// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The `Retry-After` header (RFC 9110 section 10.2.3): seconds, or a date.
enum RetryAfter {
    /// The longest wait that is read, in seconds: ten years. A larger number counts as this.
    static let longest = 315_360_000

    /// Returns how long the server asks to wait; `nil` if the header is missing or cannot be read.
    ///
    /// A date is measured from the response's own `Date`, so that no clock has to be right. Without `Date` it is ignored.
    static func duration(in headers: HTTP.Headers) -> Duration? {
        guard let value = headers[.retryAfter]?.utf8.drop(while: isSpace), !value.isEmpty else { return nil }
        let digits = value.prefix { (0x30...0x39).contains($0) }
        if !digits.isEmpty {
            // Some servers send `1.5`: it is rounded up.
            let rest = value[digits.endIndex...]
            guard rest.allSatisfy(isSpace) || rest.first == UInt8(ascii: ".") else { return nil }
            let seconds = digits.count > 9 ? longest : min(Int(Substring(digits)) ?? longest, longest)
            return .seconds(rest.first == UInt8(ascii: ".") ? seconds + 1 : seconds)
        }
        guard let then = HTTPDate.seconds(of: String(Substring(value))),
            let now = headers[.date].flatMap(HTTPDate.seconds(of:))
        else { return nil }
        return .seconds(min(max(then - now, 0), longest))
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

extension HTTP.Response {
    /// How long the server asks to wait before the next request (`Retry-After`, RFC 9110 section 10.2.3).
    ///
    /// `nil` if it does not say. Wait a second longer, since servers round down. Spotify has sent as much as a day.
    public var retryAfter: Duration? { RetryAfter.duration(in: headers) }
}
