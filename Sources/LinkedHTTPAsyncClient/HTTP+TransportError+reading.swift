// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if AsyncHTTPClient
internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1
internal import NIOHTTPCompression
internal import NIOPosix

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

extension HTTP.TransportError {
    /// Converts a failure of the client. Its text is dropped, because it may contain the URL or what a server sent.
    static func reading(_ error: any Error, host: String) -> any Error {
        switch error {
        case let error as HTTP.TransportError: return error
        case is CancellationError: return error
        case let error as HTTPClientError: return reading(error, host: host)
        case let error as NIOConnectionError:
            return HTTP.TransportError(error.connectionErrors.isEmpty ? .unresolvable : .unreachable, host: host)
        case let error as IOError:
            let neverWas = [ECONNREFUSED, EHOSTUNREACH, ENETUNREACH, ETIMEDOUT].contains(error.errnoCode)
            return HTTP.TransportError(
                neverWas ? .unreachable : .connectionLost, host: host, detail: "errno \(error.errnoCode)")
        case let error as ChannelError:
            if case .connectTimeout = error { return HTTP.TransportError(.unreachable, host: host) }
            return HTTP.TransportError(.connectionLost, host: host)
        case let error as HTTPParserError:
            switch error {
            case .invalidEOFState, .closedConnection: return HTTP.TransportError(.connectionLost, host: host)
            case .headerOverflow:
                return HTTP.TransportError(.responseTooLarge, host: host, detail: "the headers")
            default: return HTTP.TransportError(.malformedResponse, host: host)
            }
        case let error as NIOHTTPDecompression.DecompressionError:
            return HTTP.TransportError(
                error == .limit ? .responseTooLarge : .malformedResponse, host: host, detail: "decompressing")
        default: return reading(other: error, host: host)
        }
    }

    private static func reading(_ error: HTTPClientError, host: String) -> any Error {
        let code: Code
        switch error {
        case .cancelled: return CancellationError()
        case .deadlineExceeded: return DeadlineExceeded()
        case .connectTimeout, .getConnectionFromPoolTimeout, .tlsHandshakeTimeout, .socksHandshakeTimeout,
            .httpProxyHandshakeTimeout:
            code = .unreachable
        case .remoteConnectionClosed, .readTimeout, .writeTimeout, .uncleanShutdown: code = .connectionLost
        case .invalidProxyResponse: code = .malformedResponse
        case .redirectLimitReached, .redirectCycleDetected, .invalidURL, .emptyHost, .alreadyShutdown: code = .refused
        default: code = .other
        }
        return HTTP.TransportError(code, host: host, detail: "HTTPClientError")
    }

    /// Converts errors of TLS and of Apple's network stack by the names of their types: the platform decides which of
    /// them exist.
    private static func reading(other error: any Error, host: String) -> any Error {
        let type = String(reflecting: type(of: error))
        if type.hasPrefix("NIOSSL.") || type.hasSuffix("NWTLSError") {
            return HTTP.TransportError(.untrusted, host: host, detail: type)
        }
        if type.hasSuffix("NWDNSError") { return HTTP.TransportError(.unresolvable, host: host, detail: type) }
        if type.hasSuffix("NWPOSIXError") { return HTTP.TransportError(.connectionLost, host: host, detail: type) }
        return HTTP.TransportError(.other, host: host, detail: type)
    }
}
#endif
