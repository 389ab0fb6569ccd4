// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import SpotifyClient
import Synchronization

/// The user's own client, which records the scopes and returns a given response.
final class FakeClient: LinkedClient {
    private let asked = Mutex<[(request: HTTP.Request, scopes: Set<Scope>)]>([])
    private let answer: @Sendable (HTTP.Request) throws -> HTTP.Response

    init(_ answer: @escaping @Sendable (HTTP.Request) throws -> HTTP.Response) { self.answer = answer }

    convenience init(_ body: [UInt8]) { self.init { _ in HTTP.Response(status: .ok, body: body) } }

    var requests: [HTTP.Request] { asked.withLock { $0.map(\.request) } }
    var scopes: [Set<Scope>] { asked.withLock { $0.map(\.scopes) } }

    func send(_ request: HTTP.Request, requiring scopes: Set<Scope>) async throws -> HTTP.Response {
        asked.withLock { $0.append((request, scopes)) }
        return try answer(request)
    }
}
