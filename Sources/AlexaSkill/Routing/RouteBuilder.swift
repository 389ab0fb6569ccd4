// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Collects handlers into a skill's routing table.
@resultBuilder
public enum RouteBuilder<Account: Sendable> {
    public static func buildExpression<Group: RouteGroup>(_ group: Group) -> [Route<Account>]
    where Group.TurnAccount == Account { group.routes }
    public static func buildBlock(_ parts: [Route<Account>]...) -> [Route<Account>] { parts.flatMap(\.self) }
    public static func buildOptional(_ part: [Route<Account>]?) -> [Route<Account>] { part ?? [] }
    public static func buildEither(first part: [Route<Account>]) -> [Route<Account>] { part }
    public static func buildEither(second part: [Route<Account>]) -> [Route<Account>] { part }
    public static func buildArray(_ parts: [[Route<Account>]]) -> [Route<Account>] { parts.flatMap(\.self) }
}
