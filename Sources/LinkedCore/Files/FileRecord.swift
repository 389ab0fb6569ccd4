// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Contents as they stand in a file: a line with the format's name and the SHA-256 of the contents, then the contents.
///
/// The digest shows that the contents are complete, and is their version. Two processes agree on it without a counter. The same
/// contents have the same version again after others were stored in between: whoever replaces a whole value by one made
/// from it cannot tell the difference.
struct FileRecord {
    private static let name = Array("LinkedSkills 1 ".utf8)
    /// The length of the first line, with its end.
    static let lineLength = name.count + 65

    let version: String
    let contents: [UInt8]

    init(_ contents: [UInt8]) {
        version = SHA256.hexadecimalDigest(of: contents)
        self.contents = contents
    }

    /// Reads a file; returns `nil` if it is not complete.
    init?(file: [UInt8]) {
        self.init(Array(file.dropFirst(Self.lineLength)))
        guard Self.version(inLine: file.prefix(Self.lineLength)) == version else { return nil }
    }

    var file: [UInt8] { Self.name + Array(version.utf8) + [0x0A] + contents }

    /// Returns the version that the first line of a file names; `nil` if it is no such line.
    static func version(inLine line: some Collection<UInt8>) -> String? {
        guard line.count == lineLength, line.starts(with: name) else { return nil }
        let digits = line.dropFirst(name.count)
        guard digits.dropFirst(64).elementsEqual([0x0A]) else { return nil }
        return String(decoding: digits.prefix(64), as: UTF8.self)
    }
}

extension SHA256 {
    /// Returns the digest as 64 lower-case digits.
    package static func hexadecimalDigest(of message: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: digest(of: message).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0x0F)]] }, as: UTF8.self)
    }
}
