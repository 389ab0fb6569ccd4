// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A request that a ``ScriptedTransport`` expects, and what it is answered with.
///
/// ```swift
/// ExpectedRequest(.get, "/v1/me/playlists", query: ["limit": 50], answer: .json(["items": []]))
/// ```
public struct ExpectedRequest: Sendable {
    /// The method expected.
    public let method: HTTP.Method
    /// The path expected (`/v1/me`), or a whole URL without its query (`https://api.example.com/v1/me`).
    public let location: String
    /// The query expected, in any order; `nil` matches every query.
    public let query: HTTP.Query?
    /// The answer to the request.
    public let answer: Answer
    /// How often the request may be sent.
    public let times: Int

    /// A request with its answer.
    ///
    /// - Parameters:
    ///   - location: A path, percent-encoded, or a URL without query.
    ///   - query: The whole query, in any order; if left out, every query matches.
    ///   - times: How often it may be sent; once, if left out.
    public init(
        _ method: HTTP.Method, _ location: String, query: HTTP.Query? = nil, answer: Answer, times: Int = 1
    ) {
        self.method = method
        self.location = location
        self.query = query
        self.answer = answer
        self.times = times
    }

    func matches(_ request: HTTP.Request) -> Bool { mismatches(with: request).isEmpty }

    /// Returns how the request differs, in words.
    func mismatches(with request: HTTP.Request) -> [String] {
        var differences: [String] = []
        if request.method != method { differences.append("method \(request.method)") }
        let place = location.hasPrefix("/") ? request.url.path : "\(request.url.origin)\(request.url.path)"
        if place != location { differences.append("location \(place)") }
        if let query, Self.sorted(query) != Self.sorted(request.url.query) {
            let names = Self.differingNames(expected: query, actual: request.url.query)
            differences.append("query (\(names.joined(separator: ", ")))")
        }
        return differences
    }

    private static func sorted(_ query: HTTP.Query) -> [HTTP.Query.Item] {
        query.sorted { ($0.name, $0.value) < ($1.name, $1.value) }
    }

    private static func differingNames(expected: HTTP.Query, actual: HTTP.Query) -> [String] {
        Set(expected.map(\.name) + actual.map(\.name)).sorted().compactMap { name in
            let (expected, actual) = (expected.filter { $0.name == name }, actual.filter { $0.name == name })
            if Self.sorted(HTTP.Query(expected)) == Self.sorted(HTTP.Query(actual)) { return nil }
            return actual.isEmpty ? "no \(name)" : expected.isEmpty ? "an unexpected \(name)" : "another \(name)"
        }
    }
}

extension ExpectedRequest: CustomStringConvertible {
    /// Method, location and the names of the query.
    public var description: String {
        guard let query, !query.isEmpty else { return "\(method) \(location)" }
        return "\(method) \(location)?\(query.map(\.name).joined(separator: "&"))"
    }
}
