// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// Where a web application is.
public struct HTMLStartRequest: JSONModel, Hashable {
    /// The method of HTTP: `GET`.
    public var method: String = "GET"
    /// The page: https.
    public var uri: String?
    /// The headers to send, by their name.
    public var headers: JSON?

    // Made by .ci/models from the properties above.
    public init(method: String = "GET", uri: String? = nil, headers: JSON? = nil) {
        self.method = method
        self.uri = uri
        self.headers = headers
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var method = "GET" as String
        var uri = String?.none
        var headers = JSON?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "method": method = try json.optionalString() ?? method
            case "uri": uri = try json.optionalString()
            case "headers": headers = try json.optional(JSON.self)
            default: try json.skip()
            }
        }
        self.method = method
        self.uri = uri
        self.headers = headers
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
    /// Method, page, and the names of the headers: their values may be credentials.
    public var description: String {
        "\(method) \(uri ?? "nowhere") [\((headers?.object?.keys ?? []).joined(separator: ", "))]"
    }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(reflecting: description) }
}

/// How a web application is run.
public struct HTMLConfiguration: JSONModel, Hashable {
    /// After how many seconds without input it ends, at most 1800.
    public var timeoutInSeconds: Int?

    // Made by .ci/models from the properties above.
    public init(timeoutInSeconds: Int? = nil) {
        self.timeoutInSeconds = timeoutInSeconds
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var timeoutInSeconds = Int?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "timeoutInSeconds": timeoutInSeconds = try json.optionalInt()
            default: try json.skip()
            }
        }
        self.timeoutInSeconds = timeoutInSeconds
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("timeoutInSeconds", timeoutInSeconds)
        }
    }
}
