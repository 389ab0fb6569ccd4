// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// What Alexa says.
@nonexhaustive
public enum OutputSpeech: JSONModel, Hashable {
    /// Text without markup. Alexa refuses more than 8000 characters.
    case plainText(String, playBehavior: PlayBehavior? = nil)
    /// A document in SSML, `<speak>` included. Alexa refuses more than 8000 characters.
    case ssml(String, playBehavior: PlayBehavior? = nil)
    /// A kind that has no model, as its JSON.
    case other(JSON)

    /// The text or the document.
    public var text: String? {
        switch self {
        case .plainText(let text, _), .ssml(let text, _): text
        case .other: nil
        }
    }

    /// What happens to speech that is still being spoken.
    public var playBehavior: PlayBehavior? {
        switch self {
        case .plainText(_, let behavior), .ssml(_, let behavior): behavior
        case .other: nil
        }
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        let type = try json.member("type")
        guard type == "PlainText" || type == "SSML" else {
            self = .other(try json.value())
            return
        }
        var (text, ssml, behavior) = (String?.none, String?.none, PlayBehavior?.none)
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "text": text = try json.optionalString()
            case "ssml": ssml = try json.optionalString()
            case "playBehavior": behavior = try json.optional(PlayBehavior.self)
            default: try json.skip()
            }
        }
        if type == "SSML" {
            guard let ssml else { throw json.error(.missing("ssml")) }
            self = .ssml(ssml, playBehavior: behavior)
        } else {
            guard let text else { throw json.error(.missing("text")) }
            self = .plainText(text, playBehavior: behavior)
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .plainText(let text, let behavior):
            json.object { json in
                json.member("type", "PlainText")
                json.member("text", text)
                json.member("playBehavior", behavior)
            }
        case .ssml(let ssml, let behavior):
            json.object { json in
                json.member("type", "SSML")
                json.member("ssml", ssml)
                json.member("playBehavior", behavior)
            }
        case .other(let value): value.write(to: &json)
        }
    }
}
