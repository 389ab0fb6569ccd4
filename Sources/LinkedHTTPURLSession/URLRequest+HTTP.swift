// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Foundation

#if canImport(FoundationNetworking)
internal import FoundationNetworking
#endif

extension URLRequest {
    /// The request as Foundation has it.
    ///
    /// - Throws: ``HTTP/TransportError`` with ``HTTP/TransportError/Code/refused`` where Foundation would read the URL
    ///   in another way, and where the environment would lead it through a proxy in the clear.
    init(_ request: HTTP.Request) throws {
        let host = request.url.host
        guard let url = URL(string: request.url.text), url.absoluteString == request.url.text,
            url.host.map({ $0 == host || "[\($0)]" == host }) == true,
            url.port ?? request.url.scheme.defaultPort == request.url.port
        else { throw HTTP.TransportError(.refused, host: host, detail: "the URL reads in two ways") }
        // A query or a body may be as secret as a header: nothing goes to a proxy in the clear.
        if request.url.scheme == .http, Proxy.isSet(for: host) {
            throw HTTP.TransportError(
                .refused, host: host,
                detail: "the environment names a proxy, which would see it in the clear; name the host in no_proxy")
        }
        self.init(url: url)
        httpMethod = request.method.rawValue
        for field in request.headers { addValue(field.value, forHTTPHeaderField: field.name.text) }
        if let body = request.body { httpBody = Data(body) }
        // An idle timeout, no deadline: the deadline is the transport's own, and always earlier.
        timeoutInterval = 3600
    }
}
