// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The state of the device and of Alexa when the request was sent.
public struct Context: JSONModel, Hashable {
    /// Who and what the request is about.
    public var system: SystemState?

    public init(system: SystemState? = nil) {
        self.system = system
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "System": system = try json.optional(SystemState.self)
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("System", system)
        }
    }
}
