// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A string of a body that is made of the body's bytes when it is asked for.
///
/// A request names its user, its device and itself in long ids that most turns never read. Each would be an allocation; this
/// way each is a reference to the body, which is there anyway.
@propertyWrapper
public struct RawText: Sendable, Hashable {
    private var slice: RawSlice?

    /// No text.
    public init() {}

    package init(_ text: String?) { self.text = text }

    fileprivate init(_ slice: RawSlice) { self.slice = slice }

    /// The text; `nil` if there is none. Made each time it is asked for.
    package var text: String? {
        get { slice.map { String(decoding: $0.bytes, as: UTF8.self) } }
        set { slice = newValue.map { RawSlice(Array($0.utf8)) } }
    }

    /// The text; `nil` if there is none. Made each time it is asked for.
    public var wrappedValue: String? {
        get { text }
        set { text = newValue }
    }

    /// Whether there is no text, or an empty one, or what takes a token's place.
    fileprivate var isNoToken: Bool {
        guard let bytes = slice?.bytes, !bytes.isEmpty else { return true }
        return bytes.count == redactedText.utf8.count && bytes.elementsEqual(redactedText.utf8)
    }
}

extension RawText: CustomReflectable {
    /// Shows the text alone: the body around it may hold tokens.
    public var customMirror: Mirror { Mirror(self, children: ["text": text as Any]) }
}

/// A token's text, kept as other texts are, and shown to nobody.
package struct RawToken: Sendable, Hashable {
    private var kept: RawText

    /// No token.
    package init() { kept = RawText() }

    package init(_ text: String?) { kept = RawText(text) }

    fileprivate init(_ text: RawText) { kept = text }

    /// The token's text; `nil` if there is none.
    package var text: String? {
        get { kept.text }
        set { kept.text = newValue }
    }
}

extension RawToken: CustomReflectable {
    package var customMirror: Mirror { Mirror(self, children: ["text": redactedText]) }
}

extension JSONReader {
    /// Reads a string where one may stand, and makes it when it is asked for.
    package mutating func optionalText() throws(JSONError) -> RawText {
        skipWhiteSpace()
        guard byte == 0x22 else { return RawText(try optionalString()) }
        let start = position &+ 1
        let stop = endOfPlainText(from: start)
        // Plain ASCII is as it stands; anything else is put together now.
        guard byte(at: stop) == 0x22 else { return RawText(try string()) }
        position = stop
        let slice = slice(from: start)
        position = stop &+ 1
        afterValue = true
        return RawText(slice)
    }

    /// Reads a token where one may stand, as ``optionalToken()`` does, and makes it when it is asked for.
    package mutating func optionalTokenText() throws(JSONError) -> RawToken {
        let text = try optionalText()
        return text.isNoToken ? RawToken() : RawToken(text)
    }
}

extension JSONWriter {
    /// Writes a text that was kept; absent writes nothing.
    package mutating func member(_ key: StaticString, _ text: RawText) { member(key, text.text) }

    /// Writes a token that was kept: `REDACTED`, unless the writer ``revealsTokens``; absent writes nothing.
    package mutating func member(_ key: StaticString, _ token: RawToken) {
        guard let text = token.text else { return }
        self.key(key)
        string(revealsTokens ? text : redactedText)
    }
}
