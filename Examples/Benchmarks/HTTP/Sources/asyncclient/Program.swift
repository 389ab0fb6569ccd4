// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import Fetching
import LinkedHTTPAsyncClient

@main
struct Program {
    static func main() async throws { try await fetch(over: AsyncHTTPClientTransport()) }
}
