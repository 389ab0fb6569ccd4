// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if AsyncHTTPClient
internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1

extension HTTPClientRequest {
    /// Converts a request for AsyncHTTPClient.
    init(_ request: HTTP.Request) {
        self.init(url: request.url.text)
        method = HTTPMethod(rawValue: request.method.rawValue)
        for field in request.headers { headers.add(name: field.name.text, value: field.value) }
        if let body = request.body { self.body = .bytes(ByteBuffer(bytes: body)) }
    }
}

extension HTTP.Response {
    /// Converts status and headers of a response.
    init(head: HTTPClientResponse) {
        let fields = head.headers.map { name, value in
            HTTP.Headers.Field(name: HTTP.Headers.Name(name), value: value)
        }
        self.init(status: HTTP.Status(Int(head.status.code)), headers: HTTP.Headers(fields))
    }
}

extension AsyncHTTPClientTransport.Limits {
    /// Refuses a response whose head is too large, or says that its body will be.
    func check(_ head: HTTP.Response, to request: HTTP.Request) throws(HTTP.TransportError) {
        let host = request.url.host
        guard head.headers.count <= headerFields else {
            throw HTTP.TransportError(.responseTooLarge, host: host, detail: "more than \(headerFields) header fields")
        }
        let bytes = head.headers.reduce(0) { $0 + $1.name.text.utf8.count + $1.value.utf8.count }
        guard bytes <= headerBytes else {
            throw HTTP.TransportError(
                .responseTooLarge, host: host, detail: "more than \(headerBytes) bytes of headers")
        }
        // After a HEAD and a 304 it is the length of a body that is not sent.
        let hasBody = request.method != .head && head.status != .notModified
        if hasBody, let length = head.headers[.contentLength].flatMap({ Int($0) }), length > body {
            throw exceeded(by: request)
        }
    }

    func exceeded(by request: HTTP.Request) -> HTTP.TransportError {
        HTTP.TransportError(.responseTooLarge, host: request.url.host, detail: "more than \(body) bytes")
    }
}
#endif
