// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The HTTP request that loads a web application.
public struct HTMLStartRequest: JSONModel, Hashable {
    /// The HTTP method: `GET`.
    public var method: String = "GET"
    /// The page's URL: https.
    public var uri: String?
    /// The headers to send, by name.
    public var headers: JSON?

    // Made by .ci/models from the properties above.
    public init(method: String = "GET", uri: String? = nil, headers: JSON? = nil) {
        self.method = method
        self.uri = uri
        self.headers = headers
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "method": method = try json.optionalString() ?? method
            case "uri": uri = try json.optionalString()
            case "headers": headers = try json.optional(JSON.self)
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("method", method)
            json.member("uri", uri)
            json.member("headers", headers)
        }
    }
}

extension HTMLStartRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The method, the URL and the names of the headers, without their values, which may be credentials.
    public var description: String {
        "\(method) \(uri ?? "nowhere") [\((headers?.object?.keys ?? []).joined(separator: ", "))]"
    }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(reflecting: description) }
}

/// The configuration of a web application.
public struct HTMLConfiguration: JSONModel, Hashable {
    /// The time without input after which it ends, in seconds, at most 1800.
    public var timeoutInSeconds: Int?

    // Made by .ci/models from the properties above.
    public init(timeoutInSeconds: Int? = nil) {
        self.timeoutInSeconds = timeoutInSeconds
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "timeoutInSeconds": timeoutInSeconds = try json.optionalInt()
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("timeoutInSeconds", timeoutInSeconds)
        }
    }
}
