// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The documents that share the screen.
public struct PresentationState: JSONModel, Hashable {
    /// The contexts, one for each document.
    @JSONList public var contexts: [PresentationContext]

    // Made by .ci/models from the properties above.
    public init(contexts: [PresentationContext] = []) {
        self._contexts = JSONList(stated: contexts.isEmpty ? nil : contexts)
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "contexts": _contexts = JSONList(stated: try json.optionalArray(of: PresentationContext.self))
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("contexts", _contexts)
        }
    }
}

/// A document that shares the screen.
public struct PresentationContext: JSONModel, Hashable {
    /// The kind of document, for instance `Alexa.Presentation.APL`.
    public var type: String?
    /// The document's state.
    public var context: JSON?

    // Made by .ci/models from the properties above.
    public init(type: String? = nil, context: JSON? = nil) {
        self.type = type
        self.context = context
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "type": type = try json.optionalString()
            case "context": context = try json.optional(JSON.self)
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("type", type)
            json.member("context", context)
        }
    }
}
