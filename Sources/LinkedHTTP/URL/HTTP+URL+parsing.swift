// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension HTTP.URL {
    /// The longest URL that is read, in bytes.
    private static let longest = 8192

    /// Reads an absolute URL.
    ///
    /// - Throws: ``HTTP/URLError`` naming the rule that `text` breaks.
    public init(_ text: String) throws(HTTP.URLError) {
        let bytes = Array(text.utf8)
        guard bytes.count <= Self.longest else { throw HTTP.URLError(.length) }
        guard bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }) else {
            throw HTTP.URLError(.character)
        }
        guard !bytes.contains(UInt8(ascii: "#")) else { throw HTTP.URLError(.fragment) }

        let (scheme, afterScheme) = try Self.scheme(of: bytes)
        let rest = bytes[afterScheme...]
        let authorityEnd = rest.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") } ?? rest.endIndex
        let (host, port) = try Self.hostAndPort(in: rest[..<authorityEnd], scheme: scheme)

        let tail = rest[authorityEnd...]
        let mark = tail.firstIndex(of: UInt8(ascii: "?")) ?? tail.endIndex
        let path = tail[..<mark]
        guard Self.isPath(path) else { throw HTTP.URLError(.path) }
        let query = mark < tail.endIndex ? tail[(mark + 1)...] : nil
        guard Self.isQuery(query ?? []) else { throw HTTP.URLError(.query) }

        self.init(
            scheme: scheme, host: host, port: port,
            path: path.isEmpty ? "/" : String(decoding: path, as: UTF8.self),
            encodedQuery: query.map { String(decoding: $0, as: UTF8.self) })
    }

    private static func scheme(of bytes: [UInt8]) throws(HTTP.URLError) -> (Scheme, after: Int) {
        let lowercased = bytes.prefix(8).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        if lowercased.starts(with: "https://".utf8) { return (.https, 8) }
        if lowercased.starts(with: "http://".utf8) { return (.http, 7) }
        throw HTTP.URLError(.scheme)
    }

    private static func hostAndPort(
        in authority: ArraySlice<UInt8>, scheme: Scheme
    ) throws(HTTP.URLError) -> (host: String, port: Int) {
        guard !authority.contains(UInt8(ascii: "@")) else { throw HTTP.URLError(.userInformation) }
        // Brackets are allowed only around the IPv6 loopback address, whose colons do not begin a port.
        let hostEnd: Int
        if authority.first == UInt8(ascii: "[") {
            guard let bracket = authority.firstIndex(of: UInt8(ascii: "]")) else { throw HTTP.URLError(.host) }
            hostEnd = bracket + 1
        } else {
            hostEnd = authority.firstIndex(of: UInt8(ascii: ":")) ?? authority.endIndex
        }
        guard let host = Host.canonical(authority[..<hostEnd]) else { throw HTTP.URLError(.host) }
        guard hostEnd < authority.endIndex else { return (host, scheme.defaultPort) }
        guard authority[hostEnd] == UInt8(ascii: ":") else { throw HTTP.URLError(.host) }
        guard let port = port(authority[(hostEnd + 1)...]) else { throw HTTP.URLError(.port) }
        return (host, port)
    }

    private static func port(_ digits: ArraySlice<UInt8>) -> Int? {
        guard (1...5).contains(digits.count), digits.first != UInt8(ascii: "0"),
            digits.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        let port = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return (1...65535).contains(port) ? port : nil
    }

    static func isPath(_ path: ArraySlice<UInt8>) -> Bool {
        guard PercentEncoding.isValid(path, allowing: { $0 == UInt8(ascii: "/") }) else { return false }
        return path.split(separator: UInt8(ascii: "/")).allSatisfy { !PercentEncoding.isDotSegment($0) }
    }

    static func isQuery(_ query: ArraySlice<UInt8>) -> Bool {
        PercentEncoding.isValid(query) { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") }
    }
}
