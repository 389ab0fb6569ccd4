// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill
import AsyncHTTPClient
import Crypto
import Foundation
import LinkedHTTPTesting
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import SkillServer
import Testing
import X509

private let nginx = ProcessInfo.processInfo.environment["NGINX_PATH"]

/// Signed requests through the proxy that the README shows: nginx, with its file from this package.
@Suite(.serialized, .timeLimit(.minutes(1)), .enabled(if: nginx != nil, "NGINX_PATH is the path of nginx"))
struct ProxyTests {
    private let authority: Authority
    private let signer: Signer

    init() throws {
        authority = try Authority()
        signer = try Signer(authority)
    }

    @Test("Lets signed requests through, over HTTP/1.1 and HTTP/2", arguments: [HTTPVersion.http1_1, .http2])
    func signed(_ version: HTTPVersion) async throws {
        try await throughProxy(try signer.endpoint(), version) { proxy in
            for number in 0..<20 {
                // Spaces and escapes that a program which writes JSON again would not keep.
                let body = Array("\t ".utf8) + Requests.launchNow(token: "user-\(number)") + Array(" \r\n".utf8)
                let answer = try await proxy.ask(body, headers: signer.headers(for: body), inChunks: number % 2 == 1)
                #expect(answer.version == version)
                #expect(answer.status == 200)
                #expect(answer.text.contains("Welcome back, user-\(number)!"))
                #expect(answer.contentType == "application/json;charset=UTF-8")
                let forged = Requests.launchNow(token: "user-x")
                let forgedHeaders = try signer.headers(for: body)
                #expect(try await proxy.ask(forged, headers: forgedHeaders).status == 400)
            }
            let small = try HTTP.Headers(
                signer.headers(for: [0x7B]).map {
                    HTTP.Headers.Field(name: HTTP.Headers.Name($0.name.text.lowercased()), value: $0.value)
                })
            #expect(try await proxy.ask([0x7B], headers: small).status == 400)
            let large = [UInt8](repeating: 0x20, count: 2 << 20)
            let largeHeaders = try signer.headers(for: large)
            #expect(try await proxy.ask(large, headers: largeHeaders).status == 400)
            #expect(try await proxy.ask(large + large, headers: [:]).status == 413)
        }
        #expect(signer.host.requests.count == 1)
    }

    @Test("Waits for the answer that comes at the deadline")
    func late() async throws {
        let hanging = ScriptedTransport { _ in
            try await Task.sleep(for: .seconds(60))
            return HTTP.Response(status: .ok)
        }
        try await throughProxy(try signer.endpoint(over: hanging), .http2) { proxy in
            let body = Requests.launchNow(token: "user-1")
            let answer = try await proxy.ask(body, headers: signer.headers(for: body))
            #expect(answer.status == 200)
            #expect(answer.text.contains("Spotify is taking too long"))
        }
    }

    /// Runs a test with nginx in front of a server.
    private func throughProxy(
        _ endpoint: Endpoint, _ version: HTTPVersion, _ test: @Sendable (Proxy) async throws -> Void
    ) async throws {
        try await Live.serving(endpoint) { live in
            let proxy = try await Proxy(authority, before: live.port, version)
            do { try await test(proxy) } catch { Issue.record(error) }
            try await proxy.end()
        }
    }
}

/// nginx on loopback, and a client that trusts its certificate.
private struct Proxy: Sendable {
    let port: Int
    private let process: Process
    private let folder: URL
    private let client: HTTPClient

    struct Answer {
        let version: HTTPVersion
        let status: Int
        let contentType: String?
        let text: String
    }

    init(_ authority: Authority, before server: Int, _ version: HTTPVersion) async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "proxy-\(UUID())")
        // Started as root, nginx gives its rights up, and still has to write here.
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o777])
        port = try Self.freePort()
        let key = P256.Signing.PrivateKey()
        let certificate = try authority.issue(for: "localhost", Certificate.PublicKey(key.publicKey))
        try Data(certificate.utf8).write(to: folder.appending(path: "fullchain.pem"))
        try Data(key.pemRepresentation.utf8).write(to: folder.appending(path: "key.pem"))
        try Data(try Self.configuration(in: folder, port, before: server).utf8).write(
            to: folder.appending(path: "nginx.conf"))
        process = Process()
        process.executableURL = URL(filePath: try #require(nginx))
        process.arguments = [
            "-c", folder.appending(path: "nginx.conf").path(), "-e", folder.appending(path: "error.log").path(),
        ]
        try process.run()

        var tls = TLSConfiguration.makeClientConfiguration()
        tls.trustRoots = .certificates([try NIOSSLCertificate(bytes: Array(authority.root.utf8), format: .pem)])
        var configuration = HTTPClient.Configuration(tlsConfiguration: tls)
        configuration.httpVersion = version == .http2 ? .automatic : .http1Only
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        while !(await isListening) {
            guard process.isRunning else {
                let log = try? String(contentsOf: folder.appending(path: "error.log"), encoding: .utf8)
                Issue.record("nginx ended: \(log ?? "")")
                throw CancellationError()
            }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    private var isListening: Bool {
        get async {
            guard let connection = try? await RawConnection(to: port) else { return false }
            await connection.close()
            return true
        }
    }

    private static func freePort() throws -> Int {
        let channel = try ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton).bind(host: "127.0.0.1", port: 0)
            .wait()
        defer { try? channel.close().wait() }
        return try #require(channel.localAddress?.port)
    }

    /// The package's own file, with other ports and paths, in a complete configuration.
    private static func configuration(in folder: URL, _ port: Int, before server: Int) throws -> String {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = try String(contentsOf: package.appending(path: "Proxy/skill.conf"), encoding: .utf8)
        let changes = [
            ("server 127.0.0.1:8080;", "server 127.0.0.1:\(server);"), ("listen 443 ", "listen 127.0.0.1:\(port) "),
            ("/etc/nginx/skill/", folder.path() + "/"),
        ]
        var site = file
        for (old, new) in changes {
            #expect(site.contains(old))
            site = site.replacingOccurrences(of: old, with: new)
        }
        let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map {
            "    \($0)_temp_path \(folder.path())/\($0);\n"
        }.joined()
        return "daemon off;\npid \(folder.path())/pid;\nevents {}\nhttp {\n    access_log off;\n\(temporary)\(site)}\n"
    }

    func ask(_ body: [UInt8], headers: HTTP.Headers, inChunks: Bool = false) async throws -> Answer {
        var request = HTTPClientRequest(url: "https://localhost:\(port)/alexa")
        request.method = .POST
        for field in headers { request.headers.add(name: field.name.text, value: field.value) }
        let buffer = ByteBuffer(bytes: body)
        if inChunks {
            let half = body.count / 2
            let parts = [buffer.getSlice(at: 0, length: half), buffer.getSlice(at: half, length: body.count - half)]
                .compactMap(\.self)
            request.body = .stream(
                AsyncStream {
                    for part in parts { $0.yield(part) }
                    $0.finish()
                }, length: .unknown)
        } else {
            request.body = .bytes(buffer)
        }
        let response = try await client.execute(request, timeout: .seconds(20))
        let text = String(buffer: try await response.body.collect(upTo: 1 << 20))
        return Answer(
            version: response.version, status: Int(response.status.code),
            contentType: response.headers.first(name: "Content-Type"), text: text)
    }

    func end() async throws {
        try await client.shutdown()
        process.terminate()
        process.waitUntilExit()
        try? FileManager.default.removeItem(at: folder)
    }
}
