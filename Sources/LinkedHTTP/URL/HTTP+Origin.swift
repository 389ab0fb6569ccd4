// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension HTTP {
    /// A scheme, a host and a port (RFC 6454 section 4): a token is sent to whole origins.
    ///
    /// ```swift
    /// extension HTTP.Origin { static let garage = HTTP.Origin(host: "api.garage.example") }
    /// ```
    public struct Origin: Sendable, Hashable, CustomStringConvertible {
        /// `http` or `https`.
        public let scheme: URL.Scheme
        /// The host in lower case.
        public let host: String
        /// The port.
        public let port: Int

        init(scheme: URL.Scheme, host: String, port: Int) {
            self.scheme = scheme
            self.host = host
            self.port = port
        }

        /// Makes the origin of a host over TLS. Sub-domains are other hosts; a text that is not a host matches no URL.
        public init(host: String, port: Int = 443) {
            let canonical = Host.canonical(Array(host.utf8)[...])
            self.init(scheme: .https, host: canonical ?? "", port: port)
        }

        /// The origin of a URL, given as text.
        ///
        /// - Throws: ``URLError`` naming the rule that `text` breaks.
        public init(of text: String) throws(URLError) { self = try URL(text).origin }

        /// Returns the origin of a server on this machine, reached without TLS: for tests and development.
        ///
        /// It is the only kind of `http` origin that a token is sent to. `address` is `127.0.0.1` or another of 127/8, or
        /// `[::1]`; anything else matches no URL.
        public static func loopback(port: Int, address: String = "127.0.0.1") -> Origin {
            let canonical = Host.canonical(Array(address.utf8)[...]) ?? ""
            return Origin(scheme: .http, host: Host.isLoopback(canonical) ? canonical : "", port: port)
        }

        /// Whether the host is an address of this machine: 127/8 or `[::1]`, never a name.
        public var isLoopback: Bool { Host.isLoopback(host) }

        /// Whether a token may be sent there: over TLS, or without leaving the machine.
        public var mayCarryTokens: Bool { scheme == .https || isLoopback }

        /// `https://host`, with the port unless it is the scheme's own.
        public var description: String {
            port == scheme.defaultPort ? "\(scheme.rawValue)://\(host)" : "\(scheme.rawValue)://\(host):\(port)"
        }
    }
}
