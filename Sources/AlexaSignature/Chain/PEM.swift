// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if SignatureVerification
internal import LinkedCore

/// Reads PEM text. Source: RFC 7468.
enum PEM {
    /// One block: what it says to be, and its bytes.
    struct Block {
        let label: String
        let bytes: [UInt8]

        var isCertificate: Bool { label == "CERTIFICATE" }
    }

    /// Says in which way the text is not PEM.
    enum Failure: Error, CustomStringConvertible {
        case unfinished, notBase64, tooMany

        var description: String {
            switch self {
            case .unfinished: "a block does not end as it begins"
            case .notBase64: "a block is not base 64"
            case .tooMany: "there are too many blocks"
            }
        }
    }

    /// Returns the blocks of a text. Lines outside of blocks are ignored (RFC 7468 section 5.2).
    ///
    /// - Parameter limit: The most blocks that are read.
    static func blocks(in text: [UInt8], limit: Int) throws(Failure) -> [Block] {
        var blocks: [Block] = []
        var open: (label: String, digits: [UInt8])?
        for line in text.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) {
            if let label = boundary("-----BEGIN ", line) {
                guard open == nil else { throw .unfinished }
                guard blocks.count < limit else { throw .tooMany }
                open = (label, [])
            } else if let label = boundary("-----END ", line) {
                guard let block = open, block.label == label else { throw .unfinished }
                guard let bytes = Base64.decode(block.digits), !bytes.isEmpty else { throw .notBase64 }
                blocks.append(Block(label: label, bytes: bytes))
                open = nil
            } else {
                open?.digits += line
            }
        }
        guard open == nil else { throw .unfinished }
        return blocks
    }

    /// Returns the label of a line that begins or ends a block.
    private static func boundary(_ beginning: StaticString, _ line: ArraySlice<UInt8>) -> String? {
        let line = line.reversed().drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.reversed()
        let beginning = "\(beginning)".utf8
        guard line.starts(with: beginning), line.count > beginning.count + 5, line.suffix(5).elementsEqual("-----".utf8)
        else { return nil }
        return String(decoding: line.dropFirst(beginning.count).dropLast(5), as: UTF8.self)
    }
}
#endif
