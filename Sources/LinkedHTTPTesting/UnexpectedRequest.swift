// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Says that a ``ScriptedTransport`` got a request that its script does not have.
///
/// Its text compares the request with the expected ones, the most similar first, without query values and tokens.
public struct UnexpectedRequest: Error, CustomStringConvertible {
    /// The request, without its secret headers.
    public let request: HTTP.Request
    /// The comparison, a line for each request of the script.
    public let description: String

    init(_ request: HTTP.Request, script: [(expected: ExpectedRequest, used: Int)]) {
        var request = request
        request.headers = request.headers.withoutSecrets
        self.request = request

        let lines = script.map { entry in
            let differences = entry.expected.mismatches(with: request)
            let spent = entry.used >= entry.expected.times
            let verdict =
                switch (differences.isEmpty, spent) {
                case (true, _): "matches, but happened \(entry.used) of \(entry.expected.times) times already"
                case (false, true): "happened already; differs in \(differences.joined(separator: ", "))"
                case (false, false): "differs in \(differences.joined(separator: ", "))"
                }
            return (weight: differences.count, text: "  \(entry.expected): \(verdict)")
        }
        let expected = lines.enumerated().sorted { ($0.element.weight, $0.offset) < ($1.element.weight, $1.offset) }
        description =
            "unexpected request \(request)\n"
            + (expected.isEmpty
                ? "  nothing was expected" : expected.map(\.element.text).joined(separator: "\n"))
    }
}
