// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// What Alexa says when the user does not answer.
public struct Reprompt: JSONModel, Hashable {
    /// What Alexa says.
    public var outputSpeech: OutputSpeech?
    /// What the device does; Alexa takes only documents of APL for audio here.
    public var directives: [Directive] {
        get { listedDirectives.value }
        set { listedDirectives.value = newValue }
    }
    private var listedDirectives = Listed<[Directive]>()
}

extension Reprompt {
    /// Makes one of its members.
    public init(outputSpeech: OutputSpeech? = nil, directives: [Directive] = []) {
        self.init(
            outputSpeech: outputSpeech, listedDirectives: Listed(stated: directives.isEmpty ? nil : directives))
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "outputSpeech": outputSpeech = try json.optional(OutputSpeech.self)
            case "directives": listedDirectives = Listed(stated: try json.optionalArray(of: Directive.self))
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("outputSpeech", outputSpeech)
            json.member("directives", listedDirectives.stated)
        }
    }
}
