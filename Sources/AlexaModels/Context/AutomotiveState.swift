// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The state of a car. Amazon documents no members yet.
public struct AutomotiveState: JSONModel, Hashable {
    /// The members as sent.
    public var members: JSONObject<JSON>

    public init(members: JSONObject<JSON> = [:]) { self.members = members }

    public init(from json: inout JSONReader) throws(JSONError) { members = try JSONObject(from: &json) }

    public func write(to json: inout JSONWriter) { members.write(to: &json) }
}
