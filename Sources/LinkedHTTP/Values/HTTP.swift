// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The namespace of everything HTTP.
///
/// The names inside are the field's own (`Request`, `Response`, `Headers`); the namespace keeps them from meeting
/// those of the server framework or the client that your program imports as well.
///
/// ```swift
/// let http = HTTP.Client(URLSessionTransport(), middleware: [LogExchanges(to: log), FollowRedirects()])
/// ```
public enum HTTP {}
