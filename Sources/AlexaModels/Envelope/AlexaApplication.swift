// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The skill that a request is for.
public struct AlexaApplication: JSONModel, Hashable {
    /// The skill's id, `amzn1.ask.skill.…`.
    @RawText public var applicationID: String?

    // Made by .ci/models from the properties above.
    public init(applicationID: String? = nil) {
        self._applicationID = RawText(applicationID)
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var applicationID = RawText()
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "applicationId": applicationID = try json.optionalText()
            default: try json.skip()
            }
        }
        self._applicationID = applicationID
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("applicationId", _applicationID)
        }
    }
}
