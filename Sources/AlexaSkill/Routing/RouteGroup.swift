// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// What may stand in a skill's table of contents: ``On`` and ``Linked``.
///
/// Not meant to be implemented elsewhere. It is a protocol so that the builder has one way in: with an overload for each
/// type, the compiler blames the table for a mistake inside a handler; with one, it names the handler's own types
/// ("value of type 'Guest' has no member 'playlists'").
public protocol RouteGroup<TurnAccount>: Sendable {
    /// The account that a turn has in the table where this stands.
    associatedtype TurnAccount: Sendable

    /// The lines of the table.
    var routes: [Route<TurnAccount>] { get }
}
