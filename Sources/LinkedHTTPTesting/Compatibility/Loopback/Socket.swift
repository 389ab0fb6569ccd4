// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
internal import Darwin
private let stream = SOCK_STREAM
#elseif canImport(Musl)
internal import Musl
private let stream = SOCK_STREAM
#else
internal import Glibc
private let stream = Int32(SOCK_STREAM.rawValue)
#endif

/// A TCP socket on the loopback interface, with only what a server for tests needs.
package struct Socket: Sendable {
    package let descriptor: Int32

    package struct Failed: Error { package let call: String }

    /// Makes a socket on a free port; one that does not listen refuses every connection.
    package static func bound(listening: Bool = true) throws -> (socket: Socket, port: Int) {
        let descriptor = socket(AF_INET, stream, 0)
        guard descriptor >= 0 else { throw Failed(call: "socket") }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = unsafe withUnsafeMutablePointer(to: &address) { address in
            unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                unsafe bind(descriptor, address, length) == 0 && getsockname(descriptor, address, &length) == 0
            }
        }
        guard bound, !listening || listen(descriptor, 128) == 0 else { throw Failed(call: "bind") }
        return (Socket(descriptor: descriptor), Int(UInt16(bigEndian: address.sin_port)))
    }

    /// Waits for the next connection; `nil` if the socket is shut down.
    package func accepted() -> Socket? {
        let connection = accept(descriptor, nil, nil)
        guard connection >= 0 else { return nil }
        var on: Int32 = 1
        _ = unsafe setsockopt(connection, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
        #if canImport(Darwin)
        // Sending to a closed connection would end the program with a signal. Elsewhere MSG_NOSIGNAL prevents that.
        _ = unsafe setsockopt(connection, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
        #endif
        return Socket(descriptor: connection)
    }

    /// Reads what has arrived; empty if the other side has closed.
    package func receive() -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: 16 * 1024)
        let count = unsafe buffer.withUnsafeMutableBytes { unsafe recv(descriptor, $0.baseAddress, $0.count, 0) }
        return count > 0 ? Array(buffer[..<count]) : []
    }

    /// Sends all bytes; returns `false` if the other side has closed.
    package func send(_ bytes: some Sequence<UInt8>) -> Bool {
        var rest = Array(bytes)[...]
        while !rest.isEmpty {
            #if canImport(Darwin)
            let flags: Int32 = 0
            #else
            let flags = Int32(MSG_NOSIGNAL)
            #endif
            let count = unsafe rest.withUnsafeBytes { bytes in
                unsafe sendBytes(descriptor, bytes.baseAddress, bytes.count, flags)
            }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Whether the other side closes within the time given.
    package func isClosed(within milliseconds: Int32) -> Bool {
        var request = pollfd(descriptor: descriptor)
        return unsafe poll(&request, 1, milliseconds) > 0 && receive().isEmpty
    }

    package func shutDown() { _ = shutdown(descriptor, Int32(SHUT_RDWR)) }

    package func close() { _ = closeDescriptor(descriptor) }

    /// Makes a later close a reset and not an ordinary end.
    package func resetWhenClosed() {
        var lingering = linger(l_onoff: 1, l_linger: 0)
        _ = unsafe setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &lingering, socklen_t(MemoryLayout<linger>.size))
    }
}

private func closeDescriptor(_ descriptor: Int32) -> Int32 { close(descriptor) }

private func sendBytes(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int, _ flags: Int32) -> Int {
    unsafe send(descriptor, bytes, count, flags)
}

extension pollfd {
    fileprivate init(descriptor: Int32) { self.init(fd: descriptor, events: Int16(POLLIN), revents: 0) }
}
