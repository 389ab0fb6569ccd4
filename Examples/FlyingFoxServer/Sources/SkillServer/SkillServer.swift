// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaSkill
public import FlyingFox
internal import FlyingSocks

/// Makes a server on this machine's loopback address, with a skill at `/alexa`.
///
/// FlyingFox has neither TLS nor a time limit for a client that sends its headers slowly: put a proxy in front.
///
/// - Parameter port: The port; 0 takes a free one.
public func skillServer(_ endpoint: Endpoint, port: UInt16) async throws -> HTTPServer {
    // Alexa waits 8 seconds. The skill answers in 7, so that this limit is for bodies that arrive too slowly.
    let server = HTTPServer(address: try .inet(ip4: "127.0.0.1", port: port), timeout: 8)
    // Every method, so that the endpoint can say which one it takes.
    await server.appendRoute("/alexa") { request in try await endpoint.answer(request) }
    return server
}
