// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// An advertisement between streams was played, was not, or may be followed by a stream.
public struct AdvertisementRequest: JSONModel, Hashable {
    /// The kind of event.
    public var kind: Kind
    /// The request's id, timestamp and locale.
    public var head: RequestHead
    /// The token of the stream.
    public var token: String?
    /// The token of the previous stream (``Kind/readyToEnqueueAudio``).
    public var previousToken: String?
    /// Why there was no advertisement (``Kind/adNotRendered``).
    public var reason: AdvertisementFailure?

    /// The type as it stands on the wire, for instance `Alexa.Advertisement.AdCompleted`.
    public var type: String { "Alexa.Advertisement." + kind.rawValue }

    public init(
        _ kind: Kind, head: RequestHead = RequestHead(), token: String? = nil, previousToken: String? = nil,
        reason: AdvertisementFailure? = nil
    ) {
        self.kind = kind
        self.head = head
        self.token = token
        self.previousToken = previousToken
        self.reason = reason
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        kind = Kind(rawValue: try json.suffixOfType(after: "Alexa.Advertisement."))
        head = RequestHead()
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "token": token = try json.optionalString()
            case "previousToken": previousToken = try json.optionalString()
            case "reason": reason = try json.optional(AdvertisementFailure.self)
            default: try head.read(key, from: &json)
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            json.member("token", token)
            json.member("previousToken", previousToken)
            json.member("reason", reason)
        }
    }
}

extension AdvertisementRequest {
    /// The kind of event: the type without `Alexa.Advertisement.`; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The advertisement was played.
        public static var adCompleted: Self { Self(rawValue: "AdCompleted") }
        /// The advertisement was not played.
        public static var adNotRendered: Self { Self(rawValue: "AdNotRendered") }
        /// The next stream may be sent.
        public static var readyToEnqueueAudio: Self { Self(rawValue: "ReadyToEnqueueAudio") }
    }
}
