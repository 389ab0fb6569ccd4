// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The request that a dialog continues with.
@nonexhaustive
public enum UpdatedRequest: JSONModel, Hashable {
    /// An intent.
    case intent(AlexaIntent)
    /// An input of Alexa Conversations.
    case input(DialogInput)
    /// A kind that has no model, as its JSON.
    case other(JSON)

    public init(from json: inout JSONReader) throws(JSONError) {
        let type = try json.member("type")
        guard type == IntentRequest.type || type == DialogInputRequest.type else {
            self = .other(try json.value())
            return
        }
        var (intent, input) = (AlexaIntent?.none, DialogInput?.none)
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "intent": intent = try AlexaIntent(from: &json)
            case "input": input = try DialogInput(from: &json)
            default: try json.skip()
            }
        }
        if type == IntentRequest.type {
            guard let intent else { throw json.error(.missing("intent")) }
            self = .intent(intent)
        } else {
            guard let input else { throw json.error(.missing("input")) }
            self = .input(input)
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .intent(let intent):
            json.object { json in
                json.member("type", IntentRequest.type)
                json.member("intent", intent)
            }
        case .input(let input):
            json.object { json in
                json.member("type", DialogInputRequest.type)
                json.member("input", input)
            }
        case .other(let value): json.value(value)
        }
    }
}
