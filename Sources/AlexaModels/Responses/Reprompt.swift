// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The reprompt: what Alexa says when the user does not answer.
public struct Reprompt: JSONModel, Hashable {
    /// What Alexa says.
    public var outputSpeech: OutputSpeech?
    /// The directives; Alexa allows only APL for Audio documents here.
    @JSONList public var directives: [Directive]
}

extension Reprompt {
    // Made by .ci/models from the properties above.
    public init(outputSpeech: OutputSpeech? = nil, directives: [Directive] = []) {
        self.init(outputSpeech: outputSpeech, directives: JSONList(stated: directives.isEmpty ? nil : directives))
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var outputSpeech = OutputSpeech?.none
        var directives = JSONList<Directive>()
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "outputSpeech": outputSpeech = try json.optional(OutputSpeech.self)
            case "directives": directives = JSONList(stated: try json.optionalArray(of: Directive.self))
            default: try json.skip()
            }
        }
        self.init(outputSpeech: outputSpeech, directives: directives)
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("outputSpeech", outputSpeech)
            json.member("directives", _directives)
        }
    }
}
