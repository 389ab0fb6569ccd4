// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTP
import LinkedHTTPTesting

extension TokenSafety {
    /// The token's own server, in every spelling.
    static let ownLinks = Places.own.map { link in
        Row("the link \(link)") { transport in
            let stage = try Stage(over: transport)
            let url = try HTTP.URL(stage.url(link))
            _ = try await stage.client.send(HTTP.Request(.get, url), requiring: [])
            try stage.judge([url.target])
        }
    }

    /// Redirects of the token's own server, if following them is turned on, up to a limit.
    static let ownRedirects =
        Places.ownLocations.map { location in
            Row("a redirect to \(location)") { transport in
                let stage = try Stage(over: transport, redirectingTo: location)
                _ = try await stage.get("/start")
                try stage.judge(["/start", "/next"])
            }
        } + [
            Row("a chain of three redirects") { transport in
                let stage = try Stage(over: transport, redirectingTo: "/never", steps: 4)
                _ = try await stage.get("/start")
                try stage.judge(["/start", "/1", "/2", "/3"])
            },
            Row("a redirect to itself: three hops, and no more") { transport in
                let stage = try Stage(over: transport, redirectingTo: "/start")
                let error = try await outcome { try await stage.get("/start") }.failure()
                try stage.judge(Array(repeating: "/start", count: 4))
                try require((error as? AccountError)?.code == .redirected, "the error is \(error)")
            },
        ]

    /// Every method carries it.
    static let methods = (["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"] as [HTTP.Method]).map { method in
        Row("\(method)") { transport in
            let stage = try Stage(over: transport)
            _ = try await stage.get("/v1/me", method)
            try stage.judge(["/v1/me"])
            try require(stage.own.requests.first?.method == method.rawValue, "the method is another")
        }
    }
}
