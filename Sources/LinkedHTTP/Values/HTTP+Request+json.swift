// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension HTTP.Request {
    /// Makes a request whose body is `value` as JSON.
    ///
    /// Tokens in a `JSONModel` are written as `REDACTED`, as everywhere.
    ///
    /// - Parameter coder: Writes the value as JSON; a client's own is its ``JSONClient/coder``.
    /// - Throws: `JSONError` or `EncodingError` if `value` does not encode.
    public init(
        _ method: HTTP.Method, _ url: HTTP.URL, headers: HTTP.Headers = [:], json value: some Encodable,
        coder: JSONCoder = .standard
    ) throws {
        self.init(method, url, headers: headers)
        try setBody(json: value, coder)
    }

    /// A request at a URL given as text, with or without a JSON body.
    init(
        _ method: HTTP.Method, at url: String, _ query: HTTP.Query, json value: (some Encodable)? = Never?.none,
        _ coder: JSONCoder = .standard
    ) throws {
        self.init(method, try HTTP.URL(url).appending(query: query))
        if let value { try setBody(json: value, coder) }
    }

    private mutating func setBody(json value: some Encodable, _ coder: JSONCoder) throws {
        body = try coder.encode(value)
        if headers[.contentType] == nil { headers[.contentType] = "application/json" }
    }
}
