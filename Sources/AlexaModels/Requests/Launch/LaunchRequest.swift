// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The user opened the skill without naming an intent.
///
/// Source: <https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-types-reference.html>
public struct LaunchRequest: JSONModel, Hashable {
    /// The value of `type` in the JSON.
    public static let type = "LaunchRequest"
    /// The value of `type` in the JSON.
    public var type: String { Self.type }
    /// The task that another skill or a quick link asks for.
    public var task: LaunchTask?
    /// Undocumented; sent with some launches.
    public var target: JSON?
    /// Undocumented; sent with some launches.
    public var metadata: JSON?
    /// Undocumented; sent with some launches.
    public var body: JSON?
    /// Undocumented; sent with some launches.
    public var payload: JSON?
    /// Undocumented; sent with some launches.
    public var targetURI: String?  // "targetURI"
    /// Undocumented; sent with some launches.
    public var launchRequestType: String?
    /// Whether the skill connection that launched the skill waits for a result.
    public var shouldLinkResultBeReturned: Bool?
    /// The IP address that the request came from; sent by old versions only.
    public var originIPAddress: String?
    // Last, so that the memberwise initializer, to which those below delegate, has another order than the public one.
    /// The request's id, timestamp and locale.
    public var head: RequestHead
}

extension LaunchRequest {
    // Made by .ci/models from the properties above.
    public init(
        head: RequestHead = RequestHead(), task: LaunchTask? = nil, target: JSON? = nil, metadata: JSON? = nil,
        body: JSON? = nil, payload: JSON? = nil, targetURI: String? = nil, launchRequestType: String? = nil,
        shouldLinkResultBeReturned: Bool? = nil, originIPAddress: String? = nil
    ) {
        self.init(
            task: task, target: target, metadata: metadata, body: body, payload: payload, targetURI: targetURI,
            launchRequestType: launchRequestType, shouldLinkResultBeReturned: shouldLinkResultBeReturned,
            originIPAddress: originIPAddress, head: head)
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var task = LaunchTask?.none
        var target = JSON?.none
        var metadata = JSON?.none
        var body = JSON?.none
        var payload = JSON?.none
        var targetURI = String?.none
        var launchRequestType = String?.none
        var shouldLinkResultBeReturned = Bool?.none
        var originIPAddress = String?.none
        var head = RequestHead()
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "task": task = try json.optional(LaunchTask.self)
            case "target": target = try json.optional(JSON.self)
            case "metadata": metadata = try json.optional(JSON.self)
            case "body": body = try json.optional(JSON.self)
            case "payload": payload = try json.optional(JSON.self)
            case "targetURI": targetURI = try json.optionalString()
            case "launchRequestType": launchRequestType = try json.optionalString()
            case "shouldLinkResultBeReturned": shouldLinkResultBeReturned = try json.optionalBool()
            case "originIpAddress": originIPAddress = try json.optionalString()
            default: try head.read(member, from: &json)
            }
        }
        self.init(
            task: task, target: target, metadata: metadata, body: body, payload: payload, targetURI: targetURI,
            launchRequestType: launchRequestType, shouldLinkResultBeReturned: shouldLinkResultBeReturned,
            originIPAddress: originIPAddress, head: head)
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            json.member("task", task)
            json.member("target", target)
            json.member("metadata", metadata)
            json.member("body", body)
            json.member("payload", payload)
            json.member("targetURI", targetURI)
            json.member("launchRequestType", launchRequestType)
            json.member("shouldLinkResultBeReturned", shouldLinkResultBeReturned)
            json.member("originIpAddress", originIPAddress)
        }
    }
}
