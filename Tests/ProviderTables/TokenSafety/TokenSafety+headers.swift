// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTP

extension TokenSafety {
    /// A token with anything else in it is not sent.
    static let tokens = Places.tokens.map { token in
        Row("the token \(token.debugDescription)") { transport in
            let stage = try Stage(over: transport, token: token)
            let error = try await outcome { try await stage.get("/") }.failure()
            try stage.judge([])
            try require(error is AccountError, "the error is \(error)")
        }
    }

    /// It is refused in a header's value and name, and encoded in a path and a query.
    static let smuggling = Places.smuggling.map { text in
        Row("\(text.debugDescription) in a header, a path and a query") { transport in
            let stage = try Stage(over: transport)
            let base = try HTTP.URL(stage.url("http://127.0.0.1:OWN/"))
            for headers: HTTP.Headers in [["X-One": text], [.init(text): "1"], ["Host": "evil.example"]] {
                let error = try await outcome {
                    try await stage.client.send(HTTP.Request(.get, base, headers: headers), requiring: [])
                }.failure()
                try require(error is HTTP.RequestError, "the error is \(error)")
                // The transport checks by itself, without the client above it.
                let alone = try await outcome { try await transport.send(HTTP.Request(.get, base, headers: headers)) }
                    .failure()
                try require(alone is HTTP.RequestError, "the transport's error is \(alone)")
            }
            try stage.judge([])
            let url = try base.appending(text).appending(query: ["q": text, text: "q"])
            _ = try await stage.client.send(HTTP.Request(.get, url), requiring: [])
            try stage.judge([url.target])
        }
    }
}
