// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Foundation

#if canImport(Darwin)
private let stream = SOCK_STREAM
#else
private let stream = Int32(SOCK_STREAM.rawValue)
#endif

/// Waits on this machine for the browser's redirect (RFC 8252 section 7.3).
public final class LoopbackListener: Sendable {
    /// Says that the listener cannot use the address.
    public struct Unavailable: Error {}

    private let listener: Int32
    private let path: String
    /// The port, also where the system chose it.
    public let port: Int

    /// - Parameters:
    ///   - port: 0 lets the system choose.
    ///   - path: The path without a query, since the redirect adds its own.
    public init(port: Int, path: String) throws {
        self.path = path
        guard let port = UInt16(exactly: port), !path.contains("?") else { throw Unavailable() }
        listener = socket(AF_INET, stream, 0)
        guard listener >= 0 else { throw Unavailable() }
        var on: Int32 = 1
        _ = unsafe setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = listener
        let isListening = unsafe withUnsafeMutablePointer(to: &address) { address in
            unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                unsafe bind(listener, address, length) == 0 && listen(listener, 8) == 0
                    && getsockname(listener, address, &length) == 0
            }
        }
        guard isListening else {
            close(listener)
            throw Unavailable()
        }
        self.port = Int(UInt16(bigEndian: address.sin_port))
    }

    deinit { close(listener) }

    /// Where a browser is sent back to.
    public var redirectURI: String { "http://127.0.0.1:\(port)\(path)" }

    /// The URL that the browser comes back with.
    ///
    /// Other requests (an icon) are answered with 404.
    public func redirect() async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { [self] in
                while true {
                    let connection = accept(listener, nil, nil)
                    guard connection >= 0 else { return continuation.resume(throwing: Unavailable()) }
                    #if canImport(Darwin)
                    // A closed connection must not end the program; elsewhere a flag of `send` prevents that.
                    var on: Int32 = 1
                    _ = unsafe setsockopt(
                        connection, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
                    #endif
                    let target = Self.target(on: connection)
                    let isRedirect = target.map { $0.prefix { $0 != "?" } == path } ?? false
                    Self.answer(on: connection, isRedirect)
                    close(connection)
                    if let target, isRedirect {
                        return continuation.resume(returning: "http://127.0.0.1:\(port)\(target)")
                    }
                }
            }
        }
    }

    /// The target of a GET; `nil` for everything else.
    private static func target(on connection: Int32) -> String? {
        var patience = timeval(tv_sec: 5, tv_usec: 0)
        _ = unsafe setsockopt(
            connection, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var head: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while head.count < 32 * 1024, !head.contains(0x0A) {
            let count = unsafe buffer.withUnsafeMutableBytes { unsafe recv(connection, $0.baseAddress, $0.count, 0) }
            guard count > 0 else { return nil }
            head += buffer.prefix(count)
        }
        let words = String(decoding: head.prefix { $0 != 0x0D && $0 != 0x0A }, as: UTF8.self).split(separator: " ")
        return words.count == 3 && words[0] == "GET" ? String(words[1]) : nil
    }

    /// The page shows nothing of the request, which may come from anyone.
    private static func answer(on connection: Int32, _ isRedirect: Bool) {
        let body = isRedirect ? "<!doctype html><title>LinkCheck</title><p>Done. You can close this page." : ""
        let text = """
            HTTP/1.1 \(isRedirect ? "200 OK" : "404 Not Found")\r
            Content-Type: text/html; charset=utf-8\r
            Referrer-Policy: no-referrer\r
            Cache-Control: no-store\r
            Connection: close\r
            Content-Length: \(body.utf8.count)\r
            \r
            \(body)
            """
        let bytes = Array(text.utf8)
        #if canImport(Darwin)
        let flags: Int32 = 0
        #else
        let flags = Int32(MSG_NOSIGNAL)
        #endif
        _ = unsafe bytes.withUnsafeBytes { unsafe send(connection, $0.baseAddress, $0.count, flags) }
    }
}
