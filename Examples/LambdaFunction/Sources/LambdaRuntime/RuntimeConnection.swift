// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// A kept connection to the Runtime API: HTTP/1.1 in calls that block, and without a time limit.
///
/// AsyncHTTPClient could do it, but takes 10 ms to start. A skill that needs it for its provider starts it later.
final class RuntimeConnection: Sendable {
    /// Status, headers with names in lower case, body.
    struct Response {
        var status = 0
        var headers: [String: String] = [:]
        var body: [UInt8] = []
    }

    private let host: String
    private let port: String
    private let socket = Mutex(Socket())

    init(to address: String) throws {
        guard let colon = address.lastIndex(of: ":") else { throw RuntimeAPIError.address }
        host = String(address[..<colon])
        port = String(address[address.index(after: colon)...])
        guard !host.isEmpty, UInt16(port) != nil else { throw RuntimeAPIError.address }
    }

    /// Sends a request, and returns the response.
    ///
    /// While the function was frozen the other side may have closed the connection. If it ends before the first byte of a
    /// response, the request is sent once more over a new one: the Runtime API refuses what it gets twice.
    func exchange(_ line: String, _ headers: [String], _ body: [UInt8]) throws -> Response {
        let head = ([line, "Host: \(host):\(port)"] + headers).joined(separator: "\r\n") + "\r\n\r\n"
        let bytes = Array(head.utf8) + body
        return try socket.withLock { socket in
            for _ in 0..<2 {
                if !socket.isOpen { try socket.open(host, port) }
                // A body that is too large may be refused before all of it was sent.
                _ = socket.send(bytes)
                if socket.hasMore() {
                    do { return try socket.readResponse() } catch {
                        socket.close()
                        throw error
                    }
                }
                socket.close()
            }
            throw RuntimeAPIError.unreachable
        }
    }
}

/// A socket and what was read from it.
private struct Socket: ~Copyable {
    private var file: Int32 = -1
    private var buffer: [UInt8] = []
    private var position = 0

    /// More than the 6 MB of an event.
    private static let longestBody = 16 << 20
    private static let longestLine = 64 << 10

    var isOpen: Bool { file >= 0 }

    deinit { if file >= 0 { _ = closeFile(file) } }

    mutating func close() {
        if isOpen { _ = closeFile(file) }
        file = -1
        buffer = []
        position = 0
    }

    mutating func open(_ host: String, _ port: String) throws {
        var hints = unsafe addrinfo()
        unsafe hints.ai_family = AF_UNSPEC
        unsafe hints.ai_socktype = streamType
        var found: UnsafeMutablePointer<addrinfo>?
        guard unsafe getaddrinfo(host, port, &hints, &found) == 0, let first = unsafe found else {
            throw RuntimeAPIError.unreachable
        }
        defer { unsafe freeaddrinfo(first) }
        var next: UnsafeMutablePointer<addrinfo>? = unsafe first
        while let address = unsafe next {
            let made = unsafe socket(address.pointee.ai_family, streamType, 0)
            if made >= 0, unsafe connect(made, address.pointee.ai_addr, address.pointee.ai_addrlen) == 0 {
                var yes: Int32 = 1
                _ = unsafe setsockopt(made, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
                #if canImport(Darwin)
                _ = unsafe setsockopt(made, SOL_SOCKET, SO_NOSIGPIPE, &yes, socklen_t(MemoryLayout<Int32>.size))
                #endif
                file = made
                return
            }
            if made >= 0 { _ = closeFile(made) }
            unsafe next = address.pointee.ai_next
        }
        throw RuntimeAPIError.unreachable
    }

    /// Sends all bytes; `false` if the connection broke.
    mutating func send(_ bytes: [UInt8]) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { all in
                unsafe sendQuietly(file, UnsafeRawBufferPointer(rebasing: all[sent...]))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    /// Waits until there is something to read; `false` at the end of the connection.
    mutating func hasMore() -> Bool {
        if position < buffer.count { return true }
        buffer.removeAll(keepingCapacity: true)
        position = 0
        while true {
            let count = unsafe withUnsafeTemporaryAllocation(byteCount: 64 << 10, alignment: 1) { room in
                let count = unsafe recv(file, room.baseAddress, room.count, 0)
                if count > 0 { unsafe buffer.append(contentsOf: room[..<count]) }
                return count
            }
            if count < 0, errno == EINTR { continue }
            return count > 0
        }
    }

    mutating func readResponse() throws -> RuntimeConnection.Response {
        var response = RuntimeConnection.Response()
        let status = try readLine().split(separator: " ")
        guard status.count >= 2, status[0] == "HTTP/1.1", let code = Int(status[1]) else {
            throw RuntimeAPIError.malformed
        }
        response.status = code
        while true {
            let line = try readLine()
            if line.isEmpty { break }
            guard let colon = line.firstIndex(of: ":"), response.headers.count < 100 else {
                throw RuntimeAPIError.malformed
            }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            response.headers[line[..<colon].lowercased()] = String(value)
        }
        if response.headers["transfer-encoding"]?.lowercased() == "chunked" {
            while true {
                let size = try readLine().prefix { $0 != ";" }
                guard let count = Int(size, radix: 16) else { throw RuntimeAPIError.malformed }
                if count == 0 { break }
                try read(count, into: &response.body)
                guard try readLine().isEmpty else { throw RuntimeAPIError.malformed }
            }
            while try !readLine().isEmpty {}
        } else if let length = response.headers["content-length"] {
            guard let count = Int(length) else { throw RuntimeAPIError.malformed }
            try read(count, into: &response.body)
        } else {
            // Without a length the body ends with the connection.
            while hasMore() { try read(buffer.count - position, into: &response.body) }
            close()
        }
        if response.headers["connection"]?.lowercased() == "close" { close() }
        return response
    }

    private mutating func readLine() throws -> String {
        var line: [UInt8] = []
        while hasMore() {
            let end = buffer[position...].firstIndex(of: UInt8(ascii: "\n"))
            line += buffer[position..<(end ?? buffer.count)]
            position = end.map { $0 + 1 } ?? buffer.count
            guard line.count <= Self.longestLine else { throw RuntimeAPIError.malformed }
            if end != nil {
                if line.last == UInt8(ascii: "\r") { line.removeLast() }
                return String(decoding: line, as: UTF8.self)
            }
        }
        throw RuntimeAPIError.malformed
    }

    private mutating func read(_ count: Int, into body: inout [UInt8]) throws {
        guard count >= 0, count <= Self.longestBody - body.count else { throw RuntimeAPIError.malformed }
        body.reserveCapacity(body.count + count)
        var left = count
        while left > 0 {
            guard hasMore() else { throw RuntimeAPIError.malformed }
            let part = min(left, buffer.count - position)
            body += buffer[position..<(position + part)]
            position += part
            left -= part
        }
    }
}

// The names of the C library that differ between systems, or that the methods above hide.
#if canImport(Darwin) || canImport(Musl)
private let streamType = Int32(SOCK_STREAM)
#else
private let streamType = Int32(SOCK_STREAM.rawValue)
#endif

private func closeFile(_ file: Int32) -> Int32 { close(file) }

/// Sends without the signal that would end the process if the connection is closed.
private func sendQuietly(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Darwin)
    unsafe send(file, bytes.baseAddress, bytes.count, 0)
    #else
    unsafe send(file, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
    #endif
}
