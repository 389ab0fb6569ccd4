// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Collects the requests of a script; `if`, `for` and arrays work as anywhere.
@resultBuilder
public enum ScriptBuilder {
    /// One request.
    public static func buildExpression(_ request: ExpectedRequest) -> [ExpectedRequest] { [request] }
    /// Requests that were collected elsewhere.
    public static func buildExpression(_ requests: [ExpectedRequest]) -> [ExpectedRequest] { requests }
    /// One after the other.
    public static func buildBlock(_ requests: [ExpectedRequest]...) -> [ExpectedRequest] { requests.flatMap { $0 } }
    /// An `if` without `else`.
    public static func buildOptional(_ requests: [ExpectedRequest]?) -> [ExpectedRequest] { requests ?? [] }
    /// The first branch.
    public static func buildEither(first requests: [ExpectedRequest]) -> [ExpectedRequest] { requests }
    /// The other branch.
    public static func buildEither(second requests: [ExpectedRequest]) -> [ExpectedRequest] { requests }
    /// A `for` loop.
    public static func buildArray(_ requests: [[ExpectedRequest]]) -> [ExpectedRequest] { requests.flatMap { $0 } }
}
