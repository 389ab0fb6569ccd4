// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill
import LinkedHTTP

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What `Harness/signed.py` wrote: a root, the chain of the key that signed the requests, and the time when they are valid.
///
/// As a transport it stands in for the host of Amazon's certificates.
struct SignedRequests: HTTP.Transport {
    let root: String
    let time: WallTime
    private let chain: [UInt8]

    init(in folder: String) throws {
        root = String(decoding: try Self.contents(of: "\(folder)/root.pem"), as: UTF8.self)
        chain = try Self.contents(of: "\(folder)/chain.pem")
        let text = String(decoding: try Self.contents(of: "\(folder)/time"), as: UTF8.self)
        guard let seconds = Int64(text) else { throw Unreadable(path: "\(folder)/time") }
        time = WallTime(secondsSince1970: seconds)
    }

    func send(_ request: HTTP.Request) async throws -> HTTP.Response { HTTP.Response(status: .ok, body: chain) }

    private static func contents(of path: String) throws -> [UInt8] {
        guard let file = fopen(path, "r") else { throw Unreadable(path: path) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer.prefix(count) }
        return bytes
    }
}

/// A file that cannot be read.
struct Unreadable: Error, CustomStringConvertible {
    let path: String
    var description: String { "cannot read \(path)" }
}
