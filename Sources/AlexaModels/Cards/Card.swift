// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The card that the Alexa app shows.
///
/// All of a card's texts and URLs together may have 8000 characters.
@nonexhaustive
public enum Card: JSONModel, Hashable {
    /// A title and a text.
    case simple(title: String? = nil, content: String? = nil)
    /// A title, a text and an image.
    case standard(title: String? = nil, text: String? = nil, image: CardImage? = nil)
    /// The link to the provider's page where the user links the account.
    case linkAccount
    /// Asks the user to grant permissions, by their names.
    case askForPermissionsConsent([String])
    /// A kind that has no model, as its JSON.
    case other(JSON)

    public init(from json: inout JSONReader) throws(JSONError) {
        let type = try json.member("type")
        switch type {
        case "Simple", "Standard", "LinkAccount", "AskForPermissionsConsent": break
        default:
            self = .other(try json.value())
            return
        }
        var (title, text, image) = (String?.none, String?.none, CardImage?.none)
        var permissions: [String] = []
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "title": title = try json.optionalString()
            case "content", "text": text = try json.optionalString()
            case "image": image = try json.optional(CardImage.self)
            case "permissions": permissions = try json.lossyArray(of: String.self)
            default: try json.skip()
            }
        }
        switch type {
        case "Simple": self = .simple(title: title, content: text)
        case "Standard": self = .standard(title: title, text: text, image: image)
        case "LinkAccount": self = .linkAccount
        default: self = .askForPermissionsConsent(permissions)
        }
    }

    public func write(to json: inout JSONWriter) {
        if case .other(let value) = self { return value.write(to: &json) }
        json.object { json in
            switch self {
            case .simple(let title, let content):
                json.member("type", "Simple")
                json.member("title", title)
                json.member("content", content)
            case .standard(let title, let text, let image):
                json.member("type", "Standard")
                json.member("title", title)
                json.member("text", text)
                json.member("image", image)
            case .linkAccount:
                json.member("type", "LinkAccount")
            case .askForPermissionsConsent(let permissions):
                json.member("type", "AskForPermissionsConsent")
                json.member("permissions", permissions)
            case .other: break
            }
        }
    }
}
