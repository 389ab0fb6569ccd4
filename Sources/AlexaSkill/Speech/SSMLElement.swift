// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// One element of SSML: its kind, attributes and content.
struct SSMLElement: Sendable, Hashable {
    let kind: Kind
    let attributes: [Attribute]
    let content: [Speech.Part]

    struct Attribute: Sendable, Hashable {
        let name: String
        let value: String
    }

    /// The elements that Alexa knows, except `speak`.
    enum Kind: String, Sendable, Hashable {
        case audio, emphasis, lang, p, phoneme, prosody, s, sub, voice, w
        case pause = "break"
        case sayAs = "say-as"
        case domain = "amazon:domain"
        case effect = "amazon:effect"
        case emotion = "amazon:emotion"
    }

    init(_ kind: Kind, _ attributes: [(String, String?)], _ content: Speech? = nil) {
        self.kind = kind
        self.attributes = attributes.compactMap { name, value in value.map { Attribute(name: name, value: $0) } }
        self.content = content?.parts ?? []
    }

    subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

    var ssml: String {
        var ssml = "<\(kind.rawValue)"
        for attribute in attributes { ssml += " \(attribute.name)=\"\(SSML.escaped(attribute.value))\"" }
        if content.isEmpty { return ssml + "/>" }
        return ssml + ">\(Speech(parts: content).inner)</\(kind.rawValue)>"
    }
}

extension Speech {
    static func element(
        _ kind: SSMLElement.Kind, _ attributes: [(String, String?)] = [], _ content: Speech? = nil
    ) -> Speech {
        Speech(parts: [.element(SSMLElement(kind, attributes, content))])
    }

    /// Whether it has to be sent as SSML.
    var hasMarkup: Bool {
        parts.contains { if case .text = $0 { false } else { true } }
    }

    /// The parts as SSML, without `<speak>` around them.
    var inner: String {
        if parts.count == 1, case .raw(let ssml) = parts[0] { return ssml }
        return parts.map(\.ssml).joined()
    }
}

extension Speech.Part {
    var ssml: String {
        switch self {
        case .text(let text): SSML.escaped(text)
        case .raw(let ssml): ssml
        case .element(let element): element.ssml
        }
    }
}
