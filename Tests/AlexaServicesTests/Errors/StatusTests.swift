// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaServices
import LinkedHTTPTesting
import Testing

/// An operation and one of the statuses that Amazon documents for it.
struct Documented: Sendable, CustomTestStringConvertible {
    let golden: Golden
    let status: HTTP.Status

    var testDescription: String { "\(golden.operation) answers \(status)" }

    static let all = Golden.all.flatMap { golden in
        golden.operation.statuses.map { Documented(golden: golden, status: $0) }
    }

    /// Makes the call; each answer has the status and the body.
    func call(answering body: [UInt8]) async throws -> String {
        let status = status
        let http = ScriptedTransport { _ in HTTP.Response(status: status, body: body) }
        var policy = RetryPolicy.alexa
        policy.pause = { _ in }
        let client = AccountClient(
            exampleToken, origins: [.alexaEurope], retry: policy, diagnosis: { _ in nil }, over: http)
        let services = AlexaServices(
            client: client, at: .alexaEurope, deviceID: "device", requestID: "request", locale: .deDE)
        return try await golden.call(services)
    }
}

@Suite("Every documented status of every operation")
struct StatusTests {
    static let bodies: [String] = [
        "", " ", "null", "{}", "[]", "\"\"", "5", "true", "{", "\"", "[{", "<html><body>Bad gateway</body></html>",
        #"{"message":"m","type":"FORBIDDEN"}"#, #"{"code":"ACCESS_DENIED","message":"m"}"#,
        #"{"code":403,"message":5}"#,
        #"{"code":{"code":1},"message":null,"type":[]}"#, "\u{FEFF}{}", "\0", "no JSON at all",
    ]

    @Test("Is a value or a typed error, with any body", arguments: Documented.all)
    func anyBody(documented: Documented) async throws {
        for body in Self.bodies {
            do {
                _ = try await documented.call(answering: Array(body.utf8))
                #expect(documented.status.isSuccess)
            } catch let error as AlexaServiceError {
                #expect(error.status == documented.status)
                #expect(error.operation == documented.golden.operation)
                #expect(documented.status.isSuccess == (error.code == .unreadable))
                #expect(!"\(error)".contains("<html>"))
            }
        }
    }

    @Test("Half a body is a value or a typed error", arguments: Golden.all)
    func half(golden: Golden) async throws {
        guard let whole = golden.answer?.jsonBytes(), let status = golden.operation.statuses.first else { return }
        let documented = Documented(golden: golden, status: status)
        for end in whole.indices.dropFirst() {
            let error = await #expect(throws: AlexaServiceError.self) {
                try await documented.call(answering: Array(whole[..<end]))
            }
            #expect(error?.code == .unreadable)
        }
    }

    /// The code of an error without a body, by its status.
    static let codes: [Int: AlexaServiceError.Code] = [
        400: .badRequest, 404: .notFound, 405: .badRequest, 409: .conflict, 412: .skillNotSupported, 429: .rateLimited,
        500: .server, 503: .server,
    ]

    @Test("Has a code", arguments: Documented.all.filter { !$0.status.isSuccess })
    func code(documented: Documented) async throws {
        let error = await #expect(throws: AlexaServiceError.self) { try await documented.call(answering: []) }
        let operation = documented.golden.operation
        let permission = operation.permissions.first
        let isAlert = permission == .reminders || permission == .timers
        let expected: AlexaServiceError.Code? =
            switch documented.status.code {
            case 401: isAlert ? .permissionMissing : .unauthorized
            case 403:
                permission == nil || isAlert || operation.authorization != .request ? .forbidden : .permissionMissing
            case 504: permission == .timers ? .deviceOffline : .server
            case let status: Self.codes[status]
            }
        #expect(error?.code == expected)
        #expect(
            error?.missingPermissions == (expected == .permissionMissing ? Set([permission].compactMap { $0 }) : []))
    }

    @Test(
        "204 and an empty body are nothing, and no error",
        arguments: Golden.all.filter { $0.operation.statuses.contains(204) && $0.answer != nil })
    func notSet(golden: Golden) async throws {
        for body in ["", " \n", "null", " null\r\n"] {
            let text = try await Documented(golden: golden, status: 204).call(answering: Array(body.utf8))
            #expect(text.allSatisfy { $0 == " " })
        }
    }

    @Test("An answer of another kind is an error that shows nothing of it")
    func otherKind() async throws {
        let golden = try #require(Golden.all.first { $0.operation == .profileName })
        let error = await #expect(throws: AlexaServiceError.self) {
            try await Documented(golden: golden, status: 200).call(answering: Array(#"{"name":"Mira Example"}"#.utf8))
        }
        #expect(error?.code == .unreadable)
        #expect(error.map { "\($0)".contains("Mira") } == false)
    }
}
