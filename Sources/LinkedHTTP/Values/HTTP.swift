// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The namespace of the HTTP types.
///
/// Their names are the usual ones (`Request`, `Response`, `Headers`); the namespace keeps them apart from those of a server
/// framework or another client that your program imports.
///
/// ```swift
/// let http = HTTP.Client(URLSessionTransport(), middleware: [LogExchanges(to: log), FollowRedirects()])
/// ```
public enum HTTP {}
