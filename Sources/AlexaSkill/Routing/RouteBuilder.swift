// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Collects handlers into a skill's table.
@resultBuilder
public enum RouteBuilder<Account: Sendable> {
    public static func buildExpression<Input>(_ on: On<Input, Account>) -> [Route<Account>] { on.routes }
    public static func buildExpression(_ routes: [Route<Account>]) -> [Route<Account>] { routes }
    public static func buildBlock(_ parts: [Route<Account>]...) -> [Route<Account>] { parts.flatMap(\.self) }
    public static func buildOptional(_ part: [Route<Account>]?) -> [Route<Account>] { part ?? [] }
    public static func buildEither(first part: [Route<Account>]) -> [Route<Account>] { part }
    public static func buildEither(second part: [Route<Account>]) -> [Route<Account>] { part }
    public static func buildArray(_ parts: [[Route<Account>]]) -> [Route<Account>] { parts.flatMap(\.self) }
}

extension RouteBuilder where Account == Guest {
    public static func buildExpression<Linkable>(_ linked: Linked<Linkable>) -> [Route<Guest>] { linked.routes }
}
