// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension TransportCompatTest.Check {
    /// Checks of requests as they are sent, and of responses as they are received.
    static let exchanging: [Self] = [
        Self(name: "sends method, headers and body as they are") { bench in
            for method in ["GET", "POST", "PUT", "PATCH", "DELETE"] as [HTTP.Method] {
                let server = try LoopbackServer(answering: answer(body: "fine"))
                let body = method == .get ? nil : Array("{\"a\":1}".utf8)
                let response = try await bench.send(
                    bench.request(
                        method, server, headers: ["X-One": "1", "Accept": "application/json", "x-TWO": "a, \"b\""],
                        body: body))
                try bench.require(response.status == .ok, "\(method): the status is \(response.status)")
                try bench.require(response.body == Array("fine".utf8), "\(method): the response's body is another")
                let requests = server.requests
                try bench.require(requests.count == 1, "\(method): the server received \(requests.count) requests")
                guard let received = requests.first else { return }
                try bench.require(received.method == method.rawValue, "\(method) was sent as \(received.method)")
                try bench.require(received.body == body ?? [], "\(method): the body that was sent is another")
                let expected = [
                    "x-one": "1", "x-two": "a, \"b\"", "accept": "application/json",
                    "authorization": "Bearer example-token", "host": "127.0.0.1:\(server.port)",
                ]
                for (name, value) in expected {
                    let values = received.headers.filter { $0.name == name }.map(\.value)
                    try bench.require(values == [value], "\(method): the header \(name) was sent as \(values)")
                }
            }
        },
        Self(name: "sends path and query as they are written") { bench in
            let server = try LoopbackServer(answering: answer())
            let targets = [
                "/", "/a%2Fb?q=a%20b%26c%3D%2B%C3%BC", "//other.example/x", "/a;b=1,2/:c@d", "/a//b/",
                "/?next=http://other.example/", "/%C3%BC?%C3%BC", "/a?b?c/d", "/?q", "/a?b=%0D%0AX-Evil:%201",
            ]
            for target in targets { _ = try await bench.get(server, target) }
            try bench.require(server.requests.count == targets.count, "not every request was sent")
            for (target, received) in zip(targets, server.requests) {
                try bench.require(received.target == target, "\(target) was sent as \(received.target)")
            }
        },
        Self(name: "refuses a request that would smuggle a header") { bench in
            let server = try LoopbackServer(answering: answer())
            let smuggling: [HTTP.Headers] = [
                ["X-One": "a\r\nX-Two: b"], ["X-One": "a\nX-Two: b"], ["X-One": "a\u{0}"], ["X One": "a"],
                ["X-One: a\r\nX-Two": "b"], ["Host": "other.example"], ["Content-Length": "5"],
                ["Transfer-Encoding": "chunked"],
                HTTP.Headers([.init(name: "X-One", value: "a", origin: HTTP.Origin(host: "other.example"))]),
            ]
            for headers in smuggling {
                let request = HTTP.Request(.get, try HTTP.URL(server.url()), headers: headers)
                let error = try await bench.error("a header that must not be sent", of: request)
                try bench.require(error is HTTP.RequestError, "threw \(type(of: error)), not an HTTP.RequestError")
            }
            try bench.require(server.requests.isEmpty, "something was sent")
        },
        Self(name: "returns every status as a response") { bench in
            let codes = [200, 201, 202, 206, 301, 302, 304, 400, 401, 403, 404, 407, 418, 429, 500, 503, 599]
            for code in codes {
                let challenge = code == 407 ? "Proxy-Authenticate" : "WWW-Authenticate"
                let server = try LoopbackServer(answering: answer("\(code) Any", ["\(challenge): Basic realm=\"x\""]))
                let response = try await bench.get(server)
                try bench.require(response.status.code == code, "\(code) was returned as \(response.status)")
                try bench.require(server.requests.count == 1, "\(code) was asked for \(server.requests.count) times")
            }
        },
        Self(name: "finds headers whatever their case, and keeps those that repeat") { bench in
            let server = try LoopbackServer(answering: answer("200 OK", ["RETRY-after: 3", "X-Many: a", "X-Many: b"]))
            let response = try await bench.get(server)
            try bench.require(response.headers["Retry-After"] == "3", "Retry-After was not found: \(response.headers)")
            let values = response.headers.all("x-many").joined(separator: ",").filter { $0 != " " }
            try bench.require(values == "a,b", "a header that came twice, a and b, is \(values)")
        },
        Self(name: "keeps cookies apart, each as it was sent") { bench in
            let cookies = [
                "csrftoken=a1; Expires=Wed, 09 Jun 2027 10:18:14 GMT; Path=/",
                "sessionid=b2; HttpOnly; expires=Wednesday, 09-Jun-27 10:18:14 GMT", "theme=\"dark, or=not\"", "last=",
            ]
            let server = try LoopbackServer(answering: answer("200 OK", cookies.map { "Set-Cookie: \($0)" }))
            let response = try await bench.get(server)
            let values = response.headers.all(.setCookie)
            try bench.require(values == cookies, "\(cookies.count) cookies came back as \(values)")
        },
        Self(name: "keeps nothing between exchanges: no cookie, no cache") { bench in
            let headers = ["Set-Cookie: a=b; Path=/", "Cache-Control: max-age=600", "ETag: \"1\""]
            let server = try LoopbackServer(answering: answer("200 OK", headers, body: "x"))
            for _ in 0..<3 { _ = try await bench.send(HTTP.Request(.get, HTTP.URL(server.url()))) }
            try bench.require(server.requests.count == 3, "of 3 requests, \(server.requests.count) were sent")
            for name in ["cookie", "if-none-match", "authorization"] {
                try bench.require(server.requests.allSatisfy { $0[name] == nil }, "a header was added: \(name)")
            }
        },
    ]
}
