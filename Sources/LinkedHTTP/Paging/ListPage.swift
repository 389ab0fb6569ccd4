// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A part of a long list, as a service sends it: what ``Pages`` needs to know of it.
///
/// ```swift
/// struct DoorPage: Decodable, ListPage {
///     var items: [Door]
///     var next: String?
/// }
/// ```
///
/// Where the service's members have other names, `CodingKeys` say so, or a property that is computed.
public protocol ListPage<Element>: Sendable {
    /// What the list is of.
    associatedtype Element: Sendable

    /// The elements of this page, in order.
    var items: [Element] { get }

    /// What says that there is more: the next cursor, or for a list by offset anything at all; `nil` on the last page.
    ///
    /// An address is never followed: with a token on board it could lead anywhere.
    var next: String? { get }
}
