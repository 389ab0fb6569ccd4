// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Decides whether the text of `SignatureCertChainUrl` is a URL of Amazon's certificates.
///
/// It works on the text, and is stricter than RFC 3986 on purpose: what one program could read in another way than the
/// next (percent signs, user information, queries, empty segments) is refused, as Alexa sends none of it.
package enum CertificateURL {
    private static let prefix = "https://s3.amazonaws.com/echo.api/"
    /// The longest URL that is read; Alexa's have some 60 characters.
    private static let longest = 512

    /// Returns the URL in the one form that a verifier gets: scheme and host in small letters, without port and without dot
    /// segments; `nil` if it is not https, not on `s3.amazonaws.com` at port 443, or not below `/echo.api/`.
    package static func normalized(_ text: String) -> String? {
        let bytes = text.utf8
        if bytes.count <= longest, isNormal(text) { return text }
        guard bytes.count <= longest, let path = path(bytes), let key = key(path) else { return nil }
        return prefix + key
    }

    /// Whether the URL has the one form already, as Alexa's have: then nothing is split and joined.
    private static func isNormal(_ text: String) -> Bool {
        guard text.hasPrefix(prefix) else { return false }
        let (slash, dot) = (UInt8(ascii: "/"), UInt8(ascii: "."))
        var last = slash
        for byte in text.utf8.dropFirst(prefix.utf8.count) {
            // Behind a slash, a dot may be the beginning of a dot segment, and a slash the end of an empty one.
            guard isAllowed(byte), last != slash || (byte != slash && byte != dot) else { return false }
            last = byte
        }
        return last != slash && last != dot
    }

    /// Returns the path of a URL with the right scheme, host and port.
    private static func path(_ bytes: String.UTF8View) -> Substring.UTF8View? {
        var rest = bytes[...]
        guard take("https://s3.amazonaws.com", ignoringCase: true, from: &rest) else { return nil }
        if rest.first == UInt8(ascii: ":") {
            guard take(":443", ignoringCase: false, from: &rest) else { return nil }
        }
        guard rest.first == UInt8(ascii: "/"), rest.allSatisfy(isAllowed) else { return nil }
        return rest
    }

    private static func take(
        _ expected: String, ignoringCase: Bool, from rest: inout Substring.UTF8View
    ) -> Bool {
        var end = rest.startIndex
        for byte in expected.utf8 {
            guard end < rest.endIndex else { return false }
            let found = rest[end]
            let isUpper = ignoringCase && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(found)
            guard (isUpper ? found | 0x20 : found) == byte else { return false }
            rest.formIndex(after: &end)
        }
        rest = rest[end...]
        return true
    }

    /// The unreserved characters of RFC 3986 section 2.3, and the slash.
    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"), UInt8(ascii: "/"):
            true
        default: false
        }
    }

    /// Removes the dot segments (RFC 3986 section 5.2.4), and returns what is below `/echo.api/`.
    private static func key(_ path: Substring.UTF8View) -> String? {
        var segments: [Substring.UTF8View] = []
        for segment in path.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            if segment.isEmpty { return nil }
            if segment.elementsEqual("..".utf8) {
                _ = segments.popLast()
            } else if !segment.elementsEqual(".".utf8) {
                segments.append(segment)
            }
        }
        // A URL that ends in a dot segment names a folder.
        guard path.last != UInt8(ascii: "."), segments.count >= 2, segments[0].elementsEqual("echo.api".utf8) else {
            return nil
        }
        return segments.dropFirst().map { String(Substring($0)) }.joined(separator: "/")
    }
}
