// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A string of a body that is made of the body's bytes when it is asked for.
///
/// A request names its user, its device and itself in long ids that most turns never read. Each would be an allocation; this
/// way each is a reference to the body, which is there anyway.
@propertyWrapper
public struct KeptText: Sendable, Hashable {
    private var passage: Passage?

    /// No text.
    public init() {}

    package init(_ text: String?) { self.text = text }

    fileprivate init(_ passage: Passage) { self.passage = passage }

    /// The text; `nil` if there is none. Made each time it is asked for.
    package var text: String? {
        get { passage.map { String(decoding: $0.bytes, as: UTF8.self) } }
        set { passage = newValue.map { Passage(Array($0.utf8)) } }
    }

    /// The text; `nil` if there is none. Made each time it is asked for.
    public var wrappedValue: String? {
        get { text }
        set { text = newValue }
    }

    /// Whether there is no text, or an empty one, or what takes a token's place.
    fileprivate var isNoToken: Bool {
        guard let bytes = passage?.bytes, !bytes.isEmpty else { return true }
        return bytes.count == redactedText.utf8.count && bytes.elementsEqual(redactedText.utf8)
    }
}

extension KeptText: CustomReflectable {
    /// Shows the text alone: the body around it may hold tokens.
    public var customMirror: Mirror { Mirror(self, children: ["text": text as Any]) }
}

/// A token's text, kept as other texts are, and shown to nobody.
package struct KeptToken: Sendable, Hashable {
    private var kept: KeptText

    /// No token.
    package init() { kept = KeptText() }

    package init(_ text: String?) { kept = KeptText(text) }

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
        guard byte == 0x22 else { return KeptText(try optionalString()) }
        let start = position &+ 1
        let stop = endOfPlainText(from: start)
        // Plain ASCII is as it stands; anything else is put together now.
        guard byte(at: stop) == 0x22 else { return KeptText(try string()) }
        position = stop
        let passage = passage(from: start)
        position = stop &+ 1
        afterValue = true
        return KeptText(passage)
    }

    /// Reads a token where one may stand, as ``optionalToken()`` does, and makes it when it is asked for.
    package mutating func optionalTokenText() throws(JSONError) -> KeptToken {
        let text = try optionalText()
        return text.isNoToken ? KeptToken() : KeptToken(text)
    }
}

extension JSONWriter {
    /// Writes a text that was kept; absent writes nothing.
    package mutating func member(_ key: StaticString, _ text: KeptText) { member(key, text.text) }

    /// Writes a token that was kept: `REDACTED`, unless the writer ``revealsTokens``; absent writes nothing.
    package mutating func member(_ key: StaticString, _ token: KeptToken) {
        guard let text = token.text else { return }
        self.key(key)
        string(revealsTokens ? text : redactedText)
    }
}
