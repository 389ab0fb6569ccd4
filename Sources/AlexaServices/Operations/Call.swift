// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// One call of an operation: what is sent, and the type of its answer.
struct Call<Output: JSONModel>: Sendable {
    let operation: AlexaServices.Operation
    /// The values of the variable path segments, in order.
    let arguments: [String]
    let query: HTTP.Query
    let headers: HTTP.Headers
    let body: [UInt8]?

    init(
        _ operation: AlexaServices.Operation, _ arguments: String..., query: HTTP.Query = [:],
        headers: HTTP.Headers = [:], body: (some JSONModel)? = JSON?.none
    ) {
        self.operation = operation
        self.arguments = arguments
        self.query = query
        self.headers = headers
        self.body = body?.jsonBytes(revealingTokens: true)
    }

    /// - Throws: ``HTTP/URLError`` if an id cannot be part of a path: an empty one, or `..`.
    func request(at origin: HTTP.Origin) throws(HTTP.URLError) -> HTTP.Request {
        var url = try HTTP.URL("\(origin)/")
        var rest = arguments[...]
        for segment in operation.path.split(separator: "/") {
            url = try url.appending(segment.hasPrefix("{") ? rest.popFirst() ?? "" : String(segment))
        }
        var request = HTTP.Request(operation.method, url.appending(query: query), headers: headers)
        request.headers[.accept] = "application/json"
        request.pathTemplate = operation.path
        // Devices' and users' ids are personal. Errors leave them out where an answer quotes them.
        request.secrets = arguments
        if let body {
            request.headers[.contentType] = "application/json"
            request.body = body
        }
        return request
    }
}
