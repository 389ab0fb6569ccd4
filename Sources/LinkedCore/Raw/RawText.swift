// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A string in a body that is made from the body's bytes when it is asked for.
///
/// A request has long ids of its user, its device and itself, which most turns never read. Each would be an allocation; this
/// way each is a reference to the body, which is kept anyway.
@propertyWrapper
public struct RawText: Sendable, Hashable {
    private var slice: RawSlice?

    /// No text.
    public init() {}

    package init(_ text: String?) { self.text = text }

    fileprivate init(_ slice: RawSlice) { self.slice = slice }

    /// The text; `nil` if there is none. It is made on each access.
    package var text: String? {
        get { slice.map { String(decoding: $0.bytes, as: UTF8.self) } }
        set { slice = newValue.map { RawSlice(Array($0.utf8)) } }
    }

    /// The text; `nil` if there is none. It is made on each access.
    public var wrappedValue: String? {
        get { text }
        set { text = newValue }
    }

    /// Whether the text is missing, empty or `REDACTED`.
    fileprivate var isNoToken: Bool {
        guard let bytes = slice?.bytes, !bytes.isEmpty else { return true }
        return bytes.count == redactedText.utf8.count && bytes.elementsEqual(redactedText.utf8)
    }
}

extension RawText: CustomReflectable {
    /// Shows the text alone: the body around it may contain tokens.
    public var customMirror: Mirror { Mirror(self, children: ["text": text as Any]) }
}

/// A token's text, kept like other texts and never shown.
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
    /// Reads an optional string, which is made when it is asked for.
    package mutating func optionalText() throws(JSONError) -> RawText {
        skipWhiteSpace()
        guard byte == 0x22 else { return RawText(try optionalString()) }
        let start = position &+ 1
        let stop = endOfPlainText(from: start)
        // Plain ASCII is kept as it is; any other text is decoded now.
        guard byte(at: stop) == 0x22 else { return RawText(try string()) }
        position = stop
        let slice = slice(from: start)
        position = stop &+ 1
        afterValue = true
        return RawText(slice)
    }

    /// Reads an optional token like ``optionalToken()``; its text is made when it is asked for.
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
