// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// What Alexa makes of a part of the data, for instance speech of text.
public struct HTMLTransformer: JSONModel, Hashable {
    /// What it makes.
    public var transformer: Kind
    /// Where the part is, for instance `phrases.0.ssml`.
    public var inputPath: String
    /// The member that the result gets; without it the result replaces the part.
    public var outputName: String?

    // Made by .ci/models from the properties above.
    public init(transformer: Kind, inputPath: String, outputName: String? = nil) {
        self.transformer = transformer
        self.inputPath = inputPath
        self.outputName = outputName
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var transformer = Kind?.none
        var inputPath = String?.none
        var outputName = String?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "transformer": transformer = try json.optional(Kind.self)
            case "inputPath": inputPath = try json.optionalString()
            case "outputName": outputName = try json.optionalString()
            default: try json.skip()
            }
        }
        guard let transformer else { throw json.error(.missing("transformer")) }
        guard let inputPath else { throw json.error(.missing("inputPath")) }
        self.transformer = transformer
        self.inputPath = inputPath
        self.outputName = outputName
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("transformer", transformer)
            json.member("inputPath", inputPath)
            json.member("outputName", outputName)
        }
    }
}

extension HTMLTransformer {
    /// What Alexa makes of a part of the data; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Speech of SSML.
        public static var ssmlToSpeech: Self { Self(rawValue: "ssmlToSpeech") }
        /// Speech of text.
        public static var textToSpeech: Self { Self(rawValue: "textToSpeech") }
        /// A hint of text, with the right wake word.
        public static var textToHint: Self { Self(rawValue: "textToHint") }
        /// Text of SSML.
        public static var ssmlToText: Self { Self(rawValue: "ssmlToText") }
    }
}
