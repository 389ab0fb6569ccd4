// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension JSONWriter {
    /// Writes a string, with the escapes that RFC 8259 section 7 requires and no others.
    @usableFromInline
    mutating func string(_ text: String) {
        separate()
        bytes.append(0x22)
        // A native string lends its bytes as they are; one bridged from Objective-C is copied first.
        var native = text
        native.withUTF8 { unsafe escape($0) }
        bytes.append(0x22)
        afterValue = true
    }

    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        var (run, index) = (0, 0)
        while true {
            index = unsafe Self.endOfPlainText(in: text, from: index)
            unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[run..<index]))
            guard index < text.count else { return }
            escape(unsafe text[index])
            index &+= 1
            run = index
        }
    }

    /// The index of the first byte at or after `start` that has to be escaped; the count if none has to.
    private static func endOfPlainText(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        let bytes = UnsafeRawBufferPointer(text)
        while index &+ 8 <= text.count {
            let word = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            let marks = JSONReader.escapes(UInt64(littleEndian: word))
            if marks != 0 { return index &+ (marks.trailingZeroBitCount >> 3) }
            index &+= 8
        }
        while index < text.count {
            let byte = unsafe text[index]
            if byte < 0x20 || byte == 0x22 || byte == 0x5C { return index }
            index &+= 1
        }
        return index
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case 0x22: literal("\\\"")
        case 0x5C: literal("\\\\")
        case 0x08: literal("\\b")
        case 0x09: literal("\\t")
        case 0x0A: literal("\\n")
        case 0x0C: literal("\\f")
        case 0x0D: literal("\\r")
        default:
            literal("\\u00")
            bytes.append(0x30 &+ byte >> 4)
            let low = byte & 0x0F
            bytes.append(low < 10 ? 0x30 &+ low : 0x57 &+ low)
        }
    }

    @usableFromInline
    mutating func bool(_ value: Bool) {
        separate()
        literal(value ? "true" : "false")
        afterValue = true
    }

    @usableFromInline
    mutating func integer(_ value: Int64) {
        separate()
        if 0...9 ~= value {
            bytes.append(0x30 &+ UInt8(truncatingIfNeeded: value))
        } else {
            bytes.append(contentsOf: String(value).utf8)
        }
        afterValue = true
    }

    mutating func number(_ number: JSONNumber) {
        separate()
        bytes.append(contentsOf: number.text.utf8)
        afterValue = true
    }
}
