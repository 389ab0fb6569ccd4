// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A document could not be rendered as sent. This is a notification: the response must not contain speech.
public struct APLRuntimeErrorRequest: JSONModel, Hashable {
    /// The kind of document.
    public var kind: Kind
    /// The request's id, timestamp and locale.
    public var head: RequestHead
    /// The token of the document.
    public var token: String?
    /// The errors.
    public var errors: [APLRuntimeError] {
        get { listedErrors.value }
        set { listedErrors.value = newValue }
    }
    private var listedErrors = Listed<[APLRuntimeError]>()

    /// The type as it stands on the wire, for instance `Alexa.Presentation.APL.RuntimeError`.
    public var type: String { "Alexa.Presentation." + kind.rawValue }

    public init(
        _ kind: Kind, head: RequestHead = RequestHead(), token: String? = nil, errors: [APLRuntimeError] = []
    ) {
        self.kind = kind
        self.head = head
        self.token = token
        self.errors = errors
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        kind = Kind(rawValue: try json.suffixOfType(after: "Alexa.Presentation."))
        head = RequestHead()
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "token": token = try json.optionalString()
            case "errors": listedErrors = Listed(stated: try json.optionalArray(of: APLRuntimeError.self))
            default: try head.read(key, from: &json)
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            json.member("token", token)
            json.member("errors", listedErrors.stated)
        }
    }
}

extension APLRuntimeErrorRequest {
    /// The kind of document: the type without `Alexa.Presentation.`; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A visual document.
        public static var apl: Self { Self(rawValue: "APL.RuntimeError") }
        /// A document for audio.
        public static var apla: Self { Self(rawValue: "APLA.RuntimeError") }
    }
}
