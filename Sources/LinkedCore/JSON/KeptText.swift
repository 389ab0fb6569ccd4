// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A string of a body that is made of the body's bytes when it is asked for.
///
/// A request names its user, its device and itself in long ids that most turns never read. Each would be an allocation; this
/// way each is a reference to the body, which is there anyway.
package struct KeptText: Sendable {
    /// The whole body, or the text alone if it was not read from one.
    private var bytes: [UInt8]?
    private var start: Int32 = 0
    private var count: Int32 = 0

    /// No text.
    package init() {}

    package init(_ text: String?) { self.text = text }

    fileprivate init(_ body: [UInt8], from start: Int32, to stop: Int32) {
        bytes = body
        self.start = start
        count = stop &- start
    }

    /// The text; `nil` if there is none. Made each time it is asked for.
    package var text: String? {
        get { slice.map { String(decoding: $0, as: UTF8.self) } }
        set {
            bytes = newValue.map { Array($0.utf8) }
            (start, count) = (0, -1)
        }
    }

    /// Whether there is no text, or an empty one, or what takes a token's place.
    fileprivate var isNoToken: Bool {
        guard let slice, !slice.isEmpty else { return true }
        return slice.count == redactedText.utf8.count && slice.elementsEqual(redactedText.utf8)
    }

    private var slice: ArraySlice<UInt8>? {
        guard let bytes else { return nil }
        // A text of its own is all of its bytes, however many.
        return count < 0 ? bytes[...] : bytes[Int(start)..<Int(start &+ count)]
    }
}

extension KeptText: Hashable {
    package static func == (left: Self, right: Self) -> Bool { left.slice == right.slice }
    package func hash(into hasher: inout Hasher) { hasher.combine(slice) }
}

extension KeptText: CustomReflectable {
    /// Shows the text alone: the body around it may hold tokens.
    package var customMirror: Mirror { Mirror(self, children: ["text": text as Any]) }
}

/// A token's text, kept as other texts are, and shown to nobody.
package struct KeptToken: Sendable, Hashable {
    private var kept: KeptText

    /// No token.
    package init() { kept = KeptText() }

    fileprivate init(_ text: KeptText) { kept = text }

    /// The token's text; `nil` if there is none.
    package var text: String? {
        get { kept.text }
        set { kept.text = newValue }
    }
}

extension KeptToken: CustomReflectable {
    package var customMirror: Mirror { Mirror(self, children: ["text": redactedText]) }
}

extension JSONReader {
    /// Reads a string where one may stand, and makes it when it is asked for.
    package mutating func optionalText() throws(JSONError) -> KeptText {
        skipWhiteSpace()
        let start = position &+ 1
        let stop = byte == 0x22 ? endOfPlainText(from: start) : start
        // Plain ASCII is as it stands; anything else is put together now.
        guard byte == 0x22, byte(at: stop) == 0x22, let from = Int32(exactly: start), let to = Int32(exactly: stop)
        else { return KeptText(try optionalString()) }
        position = stop &+ 1
        afterValue = true
        return KeptText(body(), from: from, to: to)
    }

    /// Reads a token where one may stand, as ``optionalToken()`` does, and makes it when it is asked for.
    package mutating func optionalTokenText() throws(JSONError) -> KeptToken {
        let text = try optionalText()
        return text.isNoToken ? KeptToken() : KeptToken(text)
    }

    /// The bytes that are read, as an array: the caller's own if they came as one.
    package mutating func body() -> [UInt8] {
        if let owner { return owner }
        let copy = copy(from: 0, to: end)
        owner = copy
        return copy
    }
}
