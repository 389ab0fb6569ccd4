// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A transformation of a part of the data, for instance from text to speech.
public struct HTMLTransformer: JSONModel, Hashable {
    /// The kind of transformation.
    public var transformer: Kind
    /// The path of the part, for instance `phrases.0.ssml`.
    public var inputPath: String
    /// The name of the member for the result; if `nil`, the result replaces the part.
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
    /// The kind of transformation; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// From SSML to speech.
        public static var ssmlToSpeech: Self { Self(rawValue: "ssmlToSpeech") }
        /// From text to speech.
        public static var textToSpeech: Self { Self(rawValue: "textToSpeech") }
        /// From text to a hint with the device's wake word.
        public static var textToHint: Self { Self(rawValue: "textToHint") }
        /// From SSML to text.
        public static var ssmlToText: Self { Self(rawValue: "ssmlToText") }
    }
}
