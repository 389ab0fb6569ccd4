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
    ///   in another way, and where the environment would lead a credential through a proxy in the clear.
    init(_ request: HTTP.Request) throws {
        let host = request.url.host
        guard let url = URL(string: request.url.text), url.absoluteString == request.url.text,
            url.host.map({ $0 == host || "[\($0)]" == host }) == true,
            url.port ?? request.url.scheme.defaultPort == request.url.port
        else { throw HTTP.TransportError(.refused, host: host, detail: "the URL reads in two ways") }
        if request.url.scheme == .http, request.headers.contains(where: \.name.isSecret), Proxy.isSet(for: host) {
            throw HTTP.TransportError(
                .refused, host: host, detail: "a proxy is set in the environment, and would see the credential")
        }
        self.init(url: url)
        httpMethod = request.method.rawValue
        for field in request.headers { addValue(field.value, forHTTPHeaderField: field.name.text) }
        if let body = request.body { httpBody = Data(body) }
        // An idle timeout, no deadline: the deadline is the transport's own, and always earlier.
        timeoutInterval = 3600
    }
}

/// Whether the environment sends plain http through a proxy.
///
/// On Linux the library below `URLSession` reads these variables, and nothing of the session's configuration stops it.
/// Over TLS a proxy sees the host's name only; in the clear it would see everything.
enum Proxy {
    static func isSet(
        for host: String, in environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> Bool {
        #if canImport(FoundationNetworking)
        let isSet = ["http_proxy", "all_proxy", "ALL_PROXY"].contains { environment[$0]?.isEmpty == false }
        let excepted = (environment["no_proxy"] ?? environment["NO_PROXY"] ?? "").split { ", ".contains($0) }
        return isSet && !excepted.contains { $0 == "*" || $0 == host }
        #else
        return false
        #endif
    }
}
