// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import HTTPTypes
public import Hummingbird
internal import LinkedHTTP
public import MixtapeDemo
internal import NIOCore

/// Serves a simulated Spotify over HTTP.
public struct DemoSpotifyServer: Sendable {
    private let spotify: DemoSpotify

    /// Makes a server. A token has to be linked before.
    public init(_ spotify: DemoSpotify) { self.spotify = spotify }

    /// Returns what answers requests: all paths and methods.
    public var responder: some HTTPResponder<BasicRequestContext> {
        CallbackResponder { (request: Request, _: BasicRequestContext) in try await answer(request) }
    }

    private func answer(_ request: Request) async throws -> Response {
        let body = try await request.body.collect(upTo: 1 << 20)
        // It answers under Spotify's own name, and so the links in its lists are Spotify's.
        guard let url = try? HTTP.URL("https://api.spotify.com\(request.uri.string)") else {
            throw HTTPError(.badRequest)
        }
        var asked = HTTP.Request(HTTP.Method(rawValue: request.method.rawValue), url)
        asked.headers[.authorization] = request.headers[.authorization]
        if body.readableBytes > 0 { asked.body = Array(buffer: body) }
        let answer = spotify.answer(asked)
        return Response(
            status: HTTPResponse.Status(code: answer.status.code), headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body)))
    }
}
