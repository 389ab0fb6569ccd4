// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaServices
import Testing

/// One operation: the call, the expected request, and a body for the answer.
struct Golden: Sendable, CustomTestStringConvertible {
    let operation: AlexaServices.Operation
    let target: String
    var language: String?
    var body: JSON?
    /// The answer, with the first status of the table.
    let answer: JSON?
    let result: String
    let call: @Sendable (AlexaServices) async throws -> String

    var testDescription: String { operation.description }
}

extension Golden {
    /// A call for each operation. Those that read give what they read; the others give an empty text.
    static let all = device + people + alerts + purchases + others + program

    private static let device = [
        Golden(
            operation: .fullAddress, target: "/v1/devices/\(awkwardInPath)/settings/address",
            answer: ["city": "Seattle", "addressLine1": "410 Terry Ave North", "stateOrRegion": nil], result: "Seattle"
        ) { try await $0.device.address()?.city?.revealed() ?? "" },
        Golden(
            operation: .countryAndPostalCode,
            target: "/v1/devices/\(awkwardInPath)/settings/address/countryAndPostalCode",
            answer: ["countryCode": "US", "postalCode": "98109"], result: "98109"
        ) { try await $0.device(awkward).countryAndPostalCode()?.postalCode?.revealed() ?? "" },
        Golden(
            operation: .timeZone, target: "/v2/devices/\(awkwardInPath)/settings/System.timeZone",
            answer: "Africa/Abidjan", result: "Africa/Abidjan"
        ) { try await $0.device.timeZone() ?? "" },
        Golden(
            operation: .distanceUnits, target: "/v2/devices/\(awkwardInPath)/settings/System.distanceUnits",
            answer: "METRIC", result: "METRIC"
        ) { try await $0.device.distanceUnits()?.rawValue ?? "" },
        Golden(
            operation: .temperatureUnit, target: "/v2/devices/\(awkwardInPath)/settings/System.temperatureUnit",
            answer: "CELSIUS", result: "CELSIUS"
        ) { try await $0.device.temperatureUnit()?.rawValue ?? "" },
    ]

    private static let people = [
        Golden(
            operation: .profileName, target: "/v2/accounts/~current/settings/Profile.name", answer: "Mira Example",
            result: "Mira Example"
        ) { try await $0.profile.name()?.revealed() ?? "" },
        Golden(
            operation: .profileGivenName, target: "/v2/accounts/~current/settings/Profile.givenName", answer: "Mira",
            result: "Mira"
        ) { try await $0.profile.givenName()?.revealed() ?? "" },
        Golden(
            operation: .profileEmail, target: "/v2/accounts/~current/settings/Profile.email",
            answer: "mira@mail.example", result: "mira@mail.example"
        ) { try await $0.profile.email()?.revealed() ?? "" },
        Golden(
            operation: .profileMobileNumber, target: "/v2/accounts/~current/settings/Profile.mobileNumber",
            answer: ["countryCode": "+1", "phoneNumber": "999-999-9999"], result: "+1 999-999-9999"
        ) { services in
            let number = try await services.profile.mobileNumber()
            return "\(number?.countryCode?.revealed() ?? "") \(number?.phoneNumber?.revealed() ?? "")"
        },
        Golden(
            operation: .personName, target: "/v2/persons/~current/profile/name", answer: "Mira Example",
            result: "Mira Example"
        ) { try await $0.person.name()?.revealed() ?? "" },
        Golden(
            operation: .personGivenName, target: "/v2/persons/~current/profile/givenName", answer: "Mira",
            result: "Mira"
        ) { try await $0.person.givenName()?.revealed() ?? "" },
        Golden(
            operation: .personMobileNumber, target: "/v2/persons/~current/profile/mobileNumber",
            answer: ["phoneNumber": "999"], result: "999"
        ) { try await $0.person.mobileNumber()?.phoneNumber?.revealed() ?? "" },
    ]

    private static let others = [
        Golden(
            operation: .enqueueDirective, target: "/v1/directives",
            body: [
                "header": ["requestId": "amzn1.echo-api.request.example"],
                "directive": ["type": "VoicePlayer.Speak", "speech": "<speak>One \"moment\" & so on</speak>"],
            ], answer: nil, result: ""
        ) { services in
            try await services.directives.speak("<speak>One \"moment\" & so on</speak>")
            return ""
        },
        Golden(
            operation: .endpoints, target: "/v1/endpoints",
            answer: [
                "endpoints": [
                    [
                        "endpointId": "amzn1.ask.endpoint.example", "friendlyName": "Gadget",
                        "capabilities": [["interface": "Custom.Lights", "type": "AlexaInterface", "version": "1.0"]],
                    ]
                ]
            ], result: "Custom.Lights"
        ) { try await $0.endpoints().first?.capabilities.first?.interface ?? "" },
    ]
}
