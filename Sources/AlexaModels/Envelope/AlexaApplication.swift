// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The skill that a request is for.
public struct AlexaApplication: JSONModel, Hashable {
    /// The skill's id, `amzn1.ask.skill.…`.
    public var applicationID: String? {
        get { keptApplicationID.text }
        set { keptApplicationID.text = newValue }
    }
    private var keptApplicationID = KeptText()

    /// Makes one of its members.
    public init(applicationID: String? = nil) {
        self.applicationID = applicationID
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "applicationId": keptApplicationID = try json.optionalText()
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("applicationId", applicationID)
        }
    }
}
