// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Reads files without Foundation, whose loading would be measured too.
enum File {
    static func bytes(of path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        return all(of: descriptor)
    }

    static func standardInput() -> [UInt8] { all(of: STDIN_FILENO) }

    static func write(_ bytes: [UInt8]) {
        _ = bytes.withUnsafeBytes { Swift.min($0.count, Self.put($0.baseAddress, $0.count)) }
    }

    static func flush() { fflush(nil) }

    private static func put(_ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Darwin)
        Darwin.write(STDOUT_FILENO, bytes, count)
        #elseif canImport(Musl)
        Musl.write(STDOUT_FILENO, bytes, count)
        #else
        Glibc.write(STDOUT_FILENO, bytes, count)
        #endif
    }

    private static func all(of descriptor: Int32) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            guard count > 0 else { return bytes }
            bytes += chunk[..<count]
        }
    }
}
