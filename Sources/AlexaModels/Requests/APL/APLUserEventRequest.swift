// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The user touched something in a document, or the document sent an event of its own (`SendEvent`).
///
/// Source: <https://developer.amazon.com/en-US/docs/alexa/alexa-presentation-language/apl-interface.html>
public struct APLUserEventRequest: JSONModel, Hashable {
    /// The kind of document.
    public var kind: Kind
    /// The request's id, timestamp and locale.
    public var head: RequestHead
    /// The token of the document.
    public var token: String?
    /// The URI of the widget or document that it comes from, where there is more than one.
    public var presentationURI: String?
    /// The arguments of the document's `SendEvent` command.
    public var arguments: [JSON] {
        get { listedArguments.value }
        set { listedArguments.value = newValue }
    }
    private var listedArguments = Listed<[JSON]>()
    /// The component that the event comes from.
    public var source: APLEventSource?
    /// The values of the components that `SendEvent` names, by component id.
    public var components: JSON?

    /// The type as it stands on the wire, for instance `Alexa.Presentation.APL.UserEvent`.
    public var type: String { "Alexa.Presentation." + kind.rawValue }

    public init(
        _ kind: Kind, head: RequestHead = RequestHead(), token: String? = nil, presentationURI: String? = nil,
        arguments: [JSON] = [],
        source: APLEventSource? = nil, components: JSON? = nil
    ) {
        self.kind = kind
        self.head = head
        self.token = token
        self.presentationURI = presentationURI
        self.source = source
        self.components = components
        self.arguments = arguments
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        kind = Kind(rawValue: try json.suffixOfType(after: "Alexa.Presentation."))
        head = RequestHead()
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "token": token = try json.optionalString()
            case "presentationUri": presentationURI = try json.optionalString()
            case "arguments": listedArguments = Listed(stated: try json.optionalValues())
            case "source": source = try json.optional(APLEventSource.self)
            case "components": components = try json.optional(JSON.self)
            default: try head.read(key, from: &json)
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            json.member("token", token)
            json.member("presentationUri", presentationURI)
            json.member("arguments", listedArguments.stated)
            json.member("source", source)
            json.member("components", components)
        }
    }
}

extension APLUserEventRequest {
    /// The kind of document: the type without `Alexa.Presentation.`; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A visual document.
        public static var apl: Self { Self(rawValue: "APL.UserEvent") }
        /// A document on a character display.
        public static var aplt: Self { Self(rawValue: "APLT.UserEvent") }
    }
}
