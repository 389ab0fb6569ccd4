// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Collects the exchanges of a script; `if`, `for` and arrays are supported.
@resultBuilder
public enum ScriptBuilder {
    /// One exchange.
    public static func buildExpression(_ exchange: Exchange) -> [Exchange] { [exchange] }
    /// Exchanges that were collected elsewhere.
    public static func buildExpression(_ exchanges: [Exchange]) -> [Exchange] { exchanges }
    /// One after the other.
    public static func buildBlock(_ exchanges: [Exchange]...) -> [Exchange] { exchanges.flatMap { $0 } }
    /// An `if` without `else`.
    public static func buildOptional(_ exchanges: [Exchange]?) -> [Exchange] { exchanges ?? [] }
    /// The first branch.
    public static func buildEither(first exchanges: [Exchange]) -> [Exchange] { exchanges }
    /// The other branch.
    public static func buildEither(second exchanges: [Exchange]) -> [Exchange] { exchanges }
    /// A `for` loop.
    public static func buildArray(_ exchanges: [[Exchange]]) -> [Exchange] { exchanges.flatMap { $0 } }
}
