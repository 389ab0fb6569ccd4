// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A string in a body that is made from the body's bytes when it is asked for.
///
/// A request has long ids of its user, its device and itself, which most turns never read. Each would be an allocation; this
/// way each is a reference to the body, which is kept anyway.
package struct KeptText: Sendable, Hashable {
    private var passage: Passage?

    /// No text.
    package init() {}

    package init(_ text: String?) { self.text = text }

    fileprivate init(_ passage: Passage) { self.passage = passage }

    /// The text; `nil` if there is none. It is made on each access.
    package var text: String? {
        get { passage.map { String(decoding: $0.bytes, as: UTF8.self) } }
        set { passage = newValue.map { Passage(Array($0.utf8)) } }
    }

    /// Whether the text is missing, empty or `REDACTED`.
    fileprivate var isNoToken: Bool {
        guard let bytes = passage?.bytes, !bytes.isEmpty else { return true }
        return bytes.count == redactedText.utf8.count && bytes.elementsEqual(redactedText.utf8)
    }
}

extension KeptText: CustomReflectable {
    /// Shows the text alone: the body around it may hold tokens.
    package var customMirror: Mirror { Mirror(self, children: ["text": text as Any]) }
}

/// A token's text, kept like other texts and never shown.
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
    /// Reads an optional string, which is made when it is asked for.
    package mutating func optionalText() throws(JSONError) -> KeptText {
        skipWhiteSpace()
        guard byte == 0x22 else { return KeptText(try optionalString()) }
        let start = position &+ 1
        let stop = endOfPlainText(from: start)
        // Plain ASCII is kept as it is; any other text is decoded now.
        guard byte(at: stop) == 0x22 else { return KeptText(try string()) }
        position = stop
        let passage = passage(from: start)
        position = stop &+ 1
        afterValue = true
        return KeptText(passage)
    }

    /// Reads an optional token like ``optionalToken()``; its text is made when it is asked for.
    package mutating func optionalTokenText() throws(JSONError) -> KeptToken {
        let text = try optionalText()
        return text.isNoToken ? KeptToken() : KeptToken(text)
    }
}
