// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import Fetching
import LinkedHTTPURLSession

@main
struct Program {
    static func main() async throws { try await fetch(over: URLSessionTransport()) }
}
