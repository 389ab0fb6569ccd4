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
/// If the service uses other member names, use `CodingKeys` or a computed property.
public protocol ListPage<Element>: Sendable {
    /// What the list is of.
    associatedtype Element: Sendable

    /// The elements of this page, in order.
    var items: [Element] { get }

    /// Says that there is another page: the next cursor, or any text for a list by offset; `nil` on the last page.
    ///
    /// A URL is never followed: the request has a token, and the URL could lead to any host.
    var next: String? { get }
}
