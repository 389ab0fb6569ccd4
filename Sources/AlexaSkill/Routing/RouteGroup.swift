// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// What a skill is built from: ``On`` and ``Linked``.
///
/// Do not implement it elsewhere. It is a protocol so that the builder has one function: with an overload for each type, the
/// compiler reports a mistake inside a handler at the builder; with one function, it names the handler's own types ("value of
/// type 'Guest' has no member 'playlists'").
public protocol RouteGroup<TurnAccount>: Sendable {
    /// The account of the turns in the group.
    associatedtype TurnAccount: Sendable

    /// The routes that it adds to the table.
    var routes: [Route<TurnAccount>] { get }
}
