// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A skill's whole response to one request.
///
/// Source: <https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html>
public struct ResponseEnvelope: JSONModel, Hashable {
    /// The version of the format, `1.0`.
    public var version: String
    /// The session attributes, which the next request of the session returns. Only for requests with a session.
    public var sessionAttributes: JSONObject<JSON>? {
        get { rawAttributes?.value }
        set { rawAttributes = newValue.map { RawObject($0) } }
    }
    /// The session attributes as they are written.
    package var rawAttributes: RawObject?
    /// The software that made the response, for Amazon's statistics.
    public var userAgent: String?
    /// The speech, cards and directives that answer a request.
    public var response: AlexaResponse
}

extension ResponseEnvelope {
    public init(
        version: String = "1.0", sessionAttributes: JSONObject<JSON>? = nil, userAgent: String? = nil,
        response: AlexaResponse = AlexaResponse(directives: [])
    ) {
        self.init(
            version: version, rawAttributes: sessionAttributes.map { RawObject($0) }, userAgent: userAgent,
            response: response)
    }

    /// Creates an envelope with attributes in their written form.
    package init(rawAttributes: RawObject?, response: AlexaResponse) {
        self.init(version: "1.0", rawAttributes: rawAttributes, userAgent: nil, response: response)
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var (version, userAgent) = (String?.none, String?.none)
        var rawAttributes: RawObject?
        var response: AlexaResponse?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "version": version = try json.optionalString()
            case "sessionAttributes": rawAttributes = try json.optionalRawObject()
            case "userAgent": userAgent = try json.optionalString()
            case "response": response = try json.optional(AlexaResponse.self)
            default: try json.skip()
            }
        }
        self.init(
            version: version ?? "1.0", rawAttributes: rawAttributes, userAgent: userAgent,
            response: response ?? AlexaResponse(directives: []))
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("version", version)
            json.member("sessionAttributes", rawAttributes)
            json.member("userAgent", userAgent)
            json.member("response", response)
        }
    }
}
