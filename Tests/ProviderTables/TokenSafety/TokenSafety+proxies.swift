// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTP
import LinkedHTTPTesting

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

extension TokenSafety {
    /// A proxy from the environment never sees a token without TLS: the request does not use it, or is not sent.
    ///
    /// Run it in its own process, because the environment belongs to the whole program.
    package static let proxies = [
        "http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "ftp_proxy",
    ].map { name in
        Row("the environment's \(name)") { transport in
            let proxy = try LoopbackServer(answering: answer(body: "got you"))
            let stage = try Stage(over: transport)
            _ = unsafe setenv(name, proxy.url(), 1)
            defer { unsafe unsetenv(name) }
            let outcome = await outcome { try await stage.get("/v1/me") }
            try require(proxy.requests.isEmpty, "the proxy received a request")
            switch outcome {
            case .success: try stage.judge(["/v1/me"])
            case .failure(let error):
                try stage.judge([])
                try require((error as? HTTP.TransportError)?.code == .refused, "the error is \(error)")
            }
        }
    }
}
