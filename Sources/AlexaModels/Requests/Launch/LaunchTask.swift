// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A task that the skill offers to other skills and to quick links.
///
/// Answer it with ``Directive/CompleteTask``.
public struct LaunchTask: JSONModel, Hashable {
    /// The task's name, for instance `AMAZON.PrintPDF`.
    public var name: String?
    /// The version of the task.
    public var version: String?
    /// The input of the task, in the form that the task defines.
    public var input: JSON?

    // Made by .ci/models from the properties above.
    public init(name: String? = nil, version: String? = nil, input: JSON? = nil) {
        self.name = name
        self.version = version
        self.input = input
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "name": name = try json.optionalString()
            case "version": version = try json.optionalString()
            case "input": input = try json.optional(JSON.self)
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("name", name)
            json.member("version", version)
            json.member("input", input)
        }
    }
}
