// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaServices
import LinkedHTTPTesting
import TestSupport
import Testing

@Suite("What the services say when they refuse")
struct RefusalTests {
    static func error(
        of operation: AlexaServices.Operation, _ status: HTTP.Status, _ body: JSON, headers: HTTP.Headers = [:]
    ) async throws -> AlexaServiceError? {
        let golden = try #require(Golden.all.first { $0.operation == operation })
        let http = ScriptedTransport { _ in HTTP.Response(status: status, headers: headers, body: body.jsonBytes()) }
        let isForRequest = operation.authorization == .request
        let services = isForRequest ? try AlexaServices.example(over: http) : try AlexaServices.program(over: http)
        return await #expect(throws: AlexaServiceError.self) { try await golden.call(services) }
    }

    @Test(
        "A permission that the user did not grant",
        arguments: [
            (
                .fullAddress, 403, ["type": "FORBIDDEN", "message": "The authentication token is not valid."],
                .fullAddress
            ),
            (.countryAndPostalCode, 403, ["type": "FORBIDDEN"], .countryAndPostalCode),
            (
                .profileEmail, 403,
                ["code": "ACCESS_DENIED", "message": "Access denied with reason: ACCESS_NOT_REQUESTED"], .email
            ),
            (.personName, 403, ["code": "ACCESS_DENIED", "message": "Access denied"], .name),
            (.createReminder, 401, ["code": "UNAUTHORIZED", "message": "Request is not authorized."], .reminders),
            (.reminders, 401, [:], .reminders),
            (.createTimer, 401, ["message": "Unauthorized"], .timers),
            (.createTimer, 403, ["code": "ACCESS_DENIED"], .timers),
            (.fullAddress, 401, ["message": "Access to this resource has not yet been requested."], .fullAddress),
        ] as [(AlexaServices.Operation, HTTP.Status, JSON, Permission)])
    func missing(
        operation: AlexaServices.Operation, status: HTTP.Status, body: JSON, permission: Permission
    ) async throws {
        let error = try await Self.error(of: operation, status, body)
        #expect(error?.code == .permissionMissing)
        #expect(error?.missingPermissions == [permission])
        #expect(error?.description.contains(permission.rawValue) == true)
    }

    @Test(
        "What asking the user would not help",
        arguments: [
            (
                .profileName, 403, ["code": "ACCESS_DENIED", "message": "Access denied with reason: FORBIDDEN"],
                .permissionNotInManifest
            ),
            (.fullAddress, 403, ["message": "Access to this resource cannot be requested."], .permissionNotInManifest),
            (.profileName, 401, ["code": "INVALID_TOKEN"], .unauthorized),
            (.reminders, 401, ["code": "INVALID_BEARER_TOKEN"], .unauthorized),
            (.createReminder, 403, ["code": "DEVICE_NOT_SUPPORTED"], .deviceNotSupported),
            (.createReminder, 403, ["code": "MAX_REMINDERS_EXCEEDED"], .limitReached),
            (.createReminder, 403, ["code": "NEW_CODE"], .forbidden),
            (.timeZone, 500, ["code": "DEVICE_UNREACHABLE"], .deviceOffline),
            (.timeZone, 403, ["code": "ACCESS_DENIED"], .forbidden),
            (.pauseTimer, 504, [:], .deviceOffline),
            (.createReminder, 504, [:], .server),
            (.dataStoreCommands, 403, ["type": "DATASTORE_SUPPORT_REQUIRED"], .deviceNotSupported),
            (.dataStoreCommands, 401, ["type": "INVALID_ACCESS_TOKEN"], .unauthorized),
            (.createProactiveEvent, 403, ["code": 403, "message": "Forbidden"], .forbidden),
            (.createProactiveEvent, 409, [:], .conflict),
            (.transactions, 412, ["message": "Non-Child Directed Skill is not supported."], .skillNotSupported),
            (.enqueueDirective, 403, ["code": 403], .forbidden),
        ] as [(AlexaServices.Operation, HTTP.Status, JSON, AlexaServiceError.Code)])
    func other(
        operation: AlexaServices.Operation, status: HTTP.Status, body: JSON, code: AlexaServiceError.Code
    ) async throws {
        let error = try await Self.error(of: operation, status, body)
        #expect(error?.code == code)
        #expect(error?.missingPermissions == [])
    }

    @Test("Is kept: status, Amazon's code and message")
    func kept() async throws {
        let error = try await Self.error(
            of: .createReminder, 400, ["code": "INVALID_TRIGGER", "message": "line one\nline two"])
        #expect(error?.status == 400)
        #expect(error?.reason == "INVALID_TRIGGER")
        #expect(error?.message == "line one line two")
        #expect(
            error?.description
                == "Alexa's services: the request is wrong, POST /v1/alerts/reminders answered 400 INVALID_TRIGGER "
                + "(line one line two)")
    }

    @Test("Leaves out ids that an answer quotes, and what is no code")
    func quoted() async throws {
        let body: JSON = ["type": "the user Mira Example", "message": .string("no device \(awkward) for it")]
        let error = try await Self.error(of: .fullAddress, 403, body)
        #expect(error?.reason == nil)
        #expect(error?.message == "no device REDACTED for it")
        #expect(error.map { "\($0)".contains("amzn1.ask.device") } == false)
        #expect(error.map { String(reflecting: $0).contains("amzn1.ask.device") } == false)
    }

    @Test(
        "Has codes with identifiers as raw values and sentences as descriptions",
        arguments: CodeSample.samples(Self.all))
    func codes(code: CodeSample) {
        #expect(code.isIdentifier)
        #expect(code.text.contains(" "))
    }

    static let all: [AlexaServiceError.Code] = [
        .noToken, .foreignEndpoint, .wrongToken, .noDevice, .noRequest, .permissionMissing, .permissionNotInManifest,
        .unauthorized, .forbidden, .deviceNotSupported, .deviceOffline, .limitReached, .notFound, .conflict,
        .skillNotSupported, .rateLimited, .badRequest, .server, .unreadable, .other,
    ]
}
