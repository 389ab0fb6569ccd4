// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Foundation

#if canImport(FoundationNetworking)
internal import FoundationNetworking
#endif

extension URLRequest {
    /// Converts a request for Foundation.
    ///
    /// - Throws: ``HTTP/TransportError`` with ``HTTP/TransportError/Code/refused`` if Foundation would read the URL
    ///   in another way, or if the environment would send it through a proxy without TLS.
    init(_ request: HTTP.Request) throws {
        let host = request.url.host
        guard let url = URL(string: request.url.text), url.absoluteString == request.url.text,
            url.host.map({ $0 == host || "[\($0)]" == host }) == true,
            url.port ?? request.url.scheme.defaultPort == request.url.port
        else { throw HTTP.TransportError(.refused, host: host, detail: "the URL reads in two ways") }
        // A query or a body may be as secret as a header: nothing is sent to a proxy without TLS.
        if request.url.scheme == .http, Proxy.isSet(for: host) {
            throw HTTP.TransportError(
                .refused, host: host,
                detail: "the environment names a proxy, which would see it in the clear; name the host in no_proxy")
        }
        self.init(url: url)
        httpMethod = request.method.rawValue
        for field in request.headers { addValue(field.value, forHTTPHeaderField: field.name.text) }
        if let body = request.body { httpBody = Data(body) }
        // This is an idle timeout. The transport's own deadline always comes earlier.
        timeoutInterval = 3600
    }
}
