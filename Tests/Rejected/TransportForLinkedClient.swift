// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// A transport attaches no token, so that it is not a client of a linked account.
import LinkedHTTP

struct Garage {
    let client: any LinkedClient
}

struct Loopback: HTTP.Transport {
    func send(_ request: HTTP.Request) async throws -> HTTP.Response { HTTP.Response(status: .ok) }
}

let garage = Garage(client: Loopback())
// expected: argument type 'Loopback' does not conform to expected type 'LinkedClient'
