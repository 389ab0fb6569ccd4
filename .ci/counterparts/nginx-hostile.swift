// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// The main program of .ci/hostile-upstream: tests a client with a token against a hostile server, over both transports.
import LinkedHTTPAsyncClient
import LinkedHTTPURLSession

/// The expected outcome of an exchange.
enum Outcome {
    case answer(String)
    case account(AccountError.Code)
    case transport(HTTP.TransportError.Code)
    /// No response, because of a transient failure.
    case broken
    case deadline
    /// No such host. Without a resolver, the deadline may come first.
    case nowhere

    func isMet(by result: Result<JSON, any Error>) -> Bool {
        switch (self, result) {
        case (.answer(let name), .success(let json)): json["name"]?.string == name
        case (.account(let code), .failure(let error as AccountError)): error.code == code
        case (.transport(let code), .failure(let error as HTTP.TransportError)): error.code == code
        case (.broken, .failure(let error as HTTP.TransportError)): error.isTransient
        case (.deadline, .failure(is DeadlineExceeded)): true
        case (.nowhere, .failure(let error as HTTP.TransportError)): error.code == .unresolvable
        case (.nowhere, .failure(is DeadlineExceeded)): true
        default: false
        }
    }
}

let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
guard arguments.count == 3 else { fatalError("usage: Program OWN_PORT UNTRUSTED_PORT EXPIRED_PORT") }
let (own, untrusted, expired) = (arguments[0], arguments[1], arguments[2])
let base = "http://127.0.0.1:\(own)"

var cases: [(url: String, outcome: Outcome)] = [
    ("\(base)/fine", .answer("fine")),
    ("\(base)/zipped", .answer("page")),
    ("\(base)/slow", .deadline),
    ("\(base)/hangs-up", .broken),
    ("\(base)/away", .account(.providerFailed)),
    ("\(base)/large", .transport(.responseTooLarge)),
    ("\(base)/bomb", .transport(.responseTooLarge)),
    ("\(base)/headers", .transport(.responseTooLarge)),
    ("\(base)/status/401", .account(.rejectedToken)),
    ("\(base)/status/404", .account(.refused)),
    ("\(base)/status/429", .account(.rateLimited)),
    ("\(base)/status/503", .account(.providerFailed)),
    ("https://127.0.0.1:\(untrusted)/", .transport(.untrusted)),
    ("https://localhost:\(untrusted)/", .transport(.untrusted)),
    ("https://127.0.0.1:\(expired)/", .transport(.untrusted)),
    ("https://localhost:\(expired)/", .transport(.untrusted)),
    ("https://provider.invalid/", .nowhere),
]
for code in [301, 302, 303, 307, 308] {
    for place in ["port", "address", "name", "relative", "tls", "loop"] {
        cases.append(("\(base)/\(code)/\(place)", .account(.redirected)))
    }
    cases.append(("\(base)/\(code)/same", .answer("fine")))
}
cases += Array(repeating: ("\(base)/once", .answer("once")), count: 10)

let transports: [(name: String, transport: any HTTP.Transport)] = [
    ("URLSession", URLSessionTransport()), ("AsyncHTTPClient", AsyncHTTPClientTransport()),
]
let origins: [HTTP.Origin] =
    [.loopback(port: own), HTTP.Origin(host: "provider.invalid")]
    + [untrusted, expired].flatMap { [HTTP.Origin(host: "127.0.0.1", port: $0), HTTP.Origin(host: "localhost", port: $0)] }

var wrong = 0
for (name, transport) in transports {
    let client = AccountClient(
        AccessToken("example-token"), origins: origins, retry: .never,
        over: HTTP.Client(transport, middleware: [FollowRedirects()]))
    for (url, outcome) in cases {
        let clock = ContinuousClock()
        let start = clock.now
        let result: Result<JSON, any Error>
        do {
            result = .success(
                try await Deadline.$current.withValue(Deadline(after: .seconds(2))) {
                    try await client.get(url, as: JSON.self)
                })
        } catch {
            result = .failure(error)
        }
        let elapsed = start.duration(to: clock.now)
        if !outcome.isMet(by: result) || elapsed > .seconds(4) {
            wrong += 1
            print("\(name), \(url): expected \(outcome), got \(result) after \(elapsed)")
        }
        if "\(result)".contains("example-token") {
            wrong += 1
            print("\(name), \(url): the token shows")
        }
    }
    print("\(name): \(cases.count) exchanges")
}
wrong += await mixtapeFaults(transports, own: own, untrusted: untrusted, expired: expired)
print("\(wrong) outcomes are not as they should be")
