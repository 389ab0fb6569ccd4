// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// One call of an endpoint: what is sent, and the type of its answer.
struct Operation<Output: JSONModel>: Sendable {
    let endpoint: Spotify.Endpoint
    /// The values of the variable path segments, in order.
    let arguments: [String]
    let query: HTTP.Query
    let body: JSON?

    init(_ endpoint: Spotify.Endpoint, _ arguments: String..., query: HTTP.Query = [:], body: JSON? = nil) {
        self.endpoint = endpoint
        self.arguments = arguments
        self.query = query
        self.body = body
    }

    /// - Throws: ``HTTP/URLError`` if an id cannot be part of a path: an empty one, or `..`.
    func request(at origin: HTTP.Origin) throws(HTTP.URLError) -> HTTP.Request {
        var url = try HTTP.URL("\(origin)/v1")
        var rest = arguments[...]
        for segment in endpoint.path.split(separator: "/") {
            url = try url.appending(segment.hasPrefix("{") ? rest.popFirst() ?? "" : String(segment))
        }
        var request = HTTP.Request(endpoint.method, url.appending(query: query), headers: [.accept: "application/json"])
        request.pathTemplate = "/v1\(endpoint.path)"
        if let body {
            request.headers[.contentType] = "application/json"
            request.body = body.jsonBytes()
        }
        return request
    }
}
