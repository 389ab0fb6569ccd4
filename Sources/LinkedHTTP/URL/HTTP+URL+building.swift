// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension HTTP.URL {
    /// This URL with more path segments; each is percent-encoded whole, so that a `/` in an id stays part of the id.
    ///
    /// - Throws: ``HTTP/URLError`` with ``HTTP/URLError/Code/path`` for an empty component, `.` or `..`: a server
    ///   would read another path.
    public func appending(_ components: String...) throws(HTTP.URLError) -> HTTP.URL {
        var path = path
        for component in components {
            guard !component.isEmpty, !PercentEncoding.isDotSegment(component.utf8) else {
                throw HTTP.URLError(.path)
            }
            if !path.hasSuffix("/") { path += "/" }
            path += PercentEncoding.encode(component)
        }
        return HTTP.URL(scheme: scheme, host: host, port: port, path: path, encodedQuery: encodedQuery)
    }

    /// This URL with more query items after those it has.
    public func appending(query: HTTP.Query) -> HTTP.URL {
        guard !query.isEmpty else { return self }
        let before = encodedQuery.map { $0.isEmpty ? "" : "\($0)&" } ?? ""
        return HTTP.URL(scheme: scheme, host: host, port: port, path: path, encodedQuery: before + query.encoded)
    }
}
