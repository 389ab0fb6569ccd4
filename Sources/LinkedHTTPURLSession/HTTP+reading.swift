// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Foundation

#if canImport(FoundationNetworking)
internal import FoundationNetworking
#endif

extension HTTP.Response {
    /// Converts status and headers of a response.
    ///
    /// Foundation keeps headers in a dictionary: their order is lost, and several fields of one name are joined with commas.
    /// Cookies are separated again; of two spellings of one name (`set-cookie`, `Set-Cookie`) Foundation keeps one.
    init(head: HTTPURLResponse) {
        let fields = head.allHeaderFields.flatMap { name, value -> [HTTP.Headers.Field] in
            guard let name = (name as? String).map({ HTTP.Headers.Name($0) }) else { return [] }
            let values = name == .setCookie ? JoinedCookies.separate("\(value)") : ["\(value)"]
            return values.map { HTTP.Headers.Field(name: name, value: $0) }
        }
        self.init(
            status: HTTP.Status(head.statusCode),
            headers: HTTP.Headers(fields.sorted { $0.name.lowercased < $1.name.lowercased }))
    }
}

extension HTTP.TransportError {
    /// Converts a failure of the session. Its text is dropped, because it may contain the URL.
    static func reading(_ error: any Error, host: String?) -> any Error {
        let error = error as NSError
        guard error.domain == NSURLErrorDomain else {
            return HTTP.TransportError(.other, host: host, detail: "\(error.domain) \(error.code)")
        }
        let code: Code
        switch URLError.Code(rawValue: error.code) {
        case .cancelled: return CancellationError()
        case .cannotFindHost, .dnsLookupFailed: code = .unresolvable
        case .cannotConnectToHost, .notConnectedToInternet: code = .unreachable
        case .networkConnectionLost, .timedOut: code = .connectionLost
        case .badServerResponse, .cannotParseResponse, .cannotDecodeRawData, .cannotDecodeContentData,
            .zeroByteResource:
            code = .malformedResponse
        case .secureConnectionFailed, .serverCertificateHasBadDate, .serverCertificateUntrusted,
            .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid:
            code = .untrusted
        case .dataLengthExceedsMaximum: code = .responseTooLarge
        // On Linux, Foundation and libcurl write an IPv6 address differently, and then nothing is sent.
        case .badURL where host?.hasPrefix("[") == true:
            return HTTP.TransportError(.refused, host: host, detail: "URLSession takes no IPv6 address on Linux")
        // On Linux an untrusted certificate has no error code; only curl's text shows it.
        case .unknown where error.localizedDescription.contains("SSL"): code = .untrusted
        default: code = .other
        }
        return HTTP.TransportError(code, host: host, detail: "\(error.code)")
    }
}
