// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The speech, cards and directives that answer a request.
///
/// `experimentation`, which Amazon retired, has no model.
public struct AlexaResponse: JSONModel, Hashable {
    /// What Alexa says.
    public var outputSpeech: OutputSpeech?
    /// The card that the Alexa app shows.
    public var card: Card?
    /// The reprompt: what Alexa says when the user does not answer.
    public var reprompt: Reprompt?
    /// The directives for the device or Alexa.
    @JSONList public var directives: [Directive]
    /// The answer to ``DialogAPIInvokedRequest``.
    public var apiResponse: JSON?
    /// `true` ends the session, `false` opens the microphone. If `nil`, the session stays open without it on devices
    /// with a screen; that is what a video or an APL document needs.
    public var shouldEndSession: Bool?
    /// The answer to ``CanFulfillIntentRequest``.
    public var canFulfillIntent: CanFulfillIntent?
}

extension AlexaResponse {
    // Made by .ci/models from the properties above.
    public init(
        outputSpeech: OutputSpeech? = nil, card: Card? = nil, reprompt: Reprompt? = nil, directives: [Directive] = [],
        apiResponse: JSON? = nil, shouldEndSession: Bool? = nil, canFulfillIntent: CanFulfillIntent? = nil
    ) {
        self.init(
            outputSpeech: outputSpeech, card: card, reprompt: reprompt,
            directives: JSONList(stated: directives.isEmpty ? nil : directives), apiResponse: apiResponse,
            shouldEndSession: shouldEndSession, canFulfillIntent: canFulfillIntent)
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var outputSpeech = OutputSpeech?.none
        var card = Card?.none
        var reprompt = Reprompt?.none
        var directives = JSONList<Directive>()
        var apiResponse = JSON?.none
        var shouldEndSession = Bool?.none
        var canFulfillIntent = CanFulfillIntent?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "outputSpeech": outputSpeech = try json.optional(OutputSpeech.self)
            case "card": card = try json.optional(Card.self)
            case "reprompt": reprompt = try json.optional(Reprompt.self)
            case "directives": directives = JSONList(stated: try json.optionalArray(of: Directive.self))
            case "apiResponse": apiResponse = try json.optional(JSON.self)
            case "shouldEndSession": shouldEndSession = try json.optionalBool()
            case "canFulfillIntent": canFulfillIntent = try json.optional(CanFulfillIntent.self)
            default: try json.skip()
            }
        }
        self.init(
            outputSpeech: outputSpeech, card: card, reprompt: reprompt, directives: directives,
            apiResponse: apiResponse, shouldEndSession: shouldEndSession, canFulfillIntent: canFulfillIntent)
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("outputSpeech", outputSpeech)
            json.member("card", card)
            json.member("reprompt", reprompt)
            json.member("directives", _directives)
            json.member("apiResponse", apiResponse)
            json.member("shouldEndSession", shouldEndSession)
            json.member("canFulfillIntent", canFulfillIntent)
        }
    }
}
