// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension JSONWriter {
    /// Writes a string, with the escapes that RFC 8259 section 7 requires and no others.
    @usableFromInline
    mutating func string(_ text: String) {
        // A native string gives access to its bytes; one bridged from Objective-C is copied first.
        var native = text
        native.withUTF8 { text in
            separate(reserving: text.count &+ 10)
            put(0x22)
            unsafe escape(text)
            reserve(1)
            put(0x22)
        }
        afterValue = true
    }

    @usableFromInline
    mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

    @usableFromInline
    mutating func integer(_ value: Int64) {
        if 0...9 ~= value {
            separate(reserving: 1)
            put(0x30 &+ UInt8(truncatingIfNeeded: value))
            afterValue = true
        } else {
            literal(String(value))
        }
    }

    mutating func number(_ number: JSONNumber) { literal(number.text) }

    /// Writes `null`.
    public mutating func null() { literal("null") }

    /// Writes a value that needs no escape.
    private mutating func literal(_ text: StaticString) {
        separate(reserving: text.utf8CodeUnitCount)
        put(text)
        afterValue = true
    }

    private mutating func literal(_ text: String) {
        var native = text
        native.withUTF8 { unsafe raw($0) }
    }
}
