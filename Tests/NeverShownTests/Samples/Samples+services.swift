// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaServices
import LinkedHTTPTesting

extension Samples {
    /// Values of Alexa's services: what holds the request's token, and what says something about a person.
    static func services() async throws -> [Sample] {
        let services = try AlexaServices(
            apiToken, at: .alexaEurope, deviceID: Planted.personal.text, over: echo)
        let name = PersonalText(Planted.personal.text)
        let address = AlexaServices.Address(addressLine1: name, city: name, postalCode: name)
        let number = AlexaServices.PhoneNumber(countryCode: "+1", phoneNumber: name)
        let endpoint = AlexaServices.Endpoint(id: "e-1", friendlyName: name)
        let sender = ProactiveEvent.MessageAlert.Sender(name: name)
        let messages = ProactiveEvent.MessageAlert.MessageGroup(creator: sender, count: 1)
        let inviter = ProactiveEvent.SocialGameInvite.Inviter(name: name)
        let invite = ProactiveEvent.SocialGameInvite.Invite(inviter: inviter)
        let event = ProactiveEvent.messageAlert(ProactiveEvent.MessageAlert(messageGroup: messages))
        let request = AlexaServices.ProactiveEventRequest(
            timestamp: "2026-11-24T20:00:00Z", referenceID: "r-1", expiryTime: "2026-11-25T20:00:00Z", event: event,
            relevantAudience: .everyone)
        return [
            Sample(services, holding: .apiToken) { try await told(by: $0) },
            Sample(services.device(name.revealed()), holding: .apiToken, .personal) { _ in
                try await told(by: services) + name.revealed()
            },
            Sample(services.profile, holding: .apiToken) { _ in try await told(by: services) },
            Sample(services.person, holding: .apiToken) { _ in try await told(by: services) },
            Sample(services.reminders, holding: .apiToken) { _ in try await told(by: services) },
            Sample(services.timers, holding: .apiToken) { _ in try await told(by: services) },
            Sample(services.products, holding: .apiToken) { _ in try await told(by: services) },
            Sample(services.directives, holding: .apiToken) { _ in try await told(by: services) },
            Sample(services.proactiveEvents, holding: .apiToken) { _ in try await told(by: services) },
            Sample(services.messaging, holding: .apiToken) { _ in try await told(by: services) },
            Sample(services.dataStore, holding: .apiToken) { _ in try await told(by: services) },
            Sample(name, holding: .personal) { $0.revealed() },
            Sample(address, holding: .personal) { revealed($0) },
            Sample(number, holding: .personal) { revealed($0) },
            Sample(endpoint, holding: .personal) { revealed($0) },
            Sample(AlexaServices.EndpointList(endpoints: [endpoint]), holding: .personal) { revealed($0) },
            Sample(sender, holding: .personal) { revealed($0) },
            Sample(messages, holding: .personal) { revealed($0) },
            Sample(ProactiveEvent.MessageAlert(messageGroup: messages), holding: .personal) { revealed($0) },
            Sample(inviter, holding: .personal) { revealed($0) },
            Sample(invite, holding: .personal) { revealed($0) },
            Sample(ProactiveEvent.SocialGameInvite(invite: invite), holding: .personal) { revealed($0) },
            Sample(event, holding: .personal) { revealed($0) },
            Sample(request, holding: .personal) { revealed($0) },
        ] + (try await refusedByServices())
    }

    /// An error about an answer that quotes the token and the device's id.
    private static func refusedByServices() async throws -> [Sample] {
        let id = Planted.personal.text
        let quoting = ScriptedTransport { request in
            let text = "no \(request.headers[.authorization] ?? "") for \(id)"
            let body: JSON = ["type": .string(text), "message": .string(text)]
            return HTTP.Response(status: .forbidden, body: body.jsonBytes())
        }
        let services = try AlexaServices(apiToken, at: .alexaEurope, over: quoting)
        let error: AlexaServiceError? = await thrown { try await services.device(id).address() }
        return error.map { error in
            [
                Sample(error, holding: .apiToken, .personal) { error in
                    error.message?.contains("REDACTED for REDACTED") == true ? apiToken.revealed() + id : nil
                }
            ]
        } ?? []
    }

    private static let apiToken = AlexaAPIToken(Planted.apiToken.text)

    private static func revealed(_ model: some JSONModel) -> String {
        String(decoding: model.jsonBytes(revealingTokens: true), as: UTF8.self)
    }

    private static func told(by services: AlexaServices) async throws -> String {
        let request = HTTP.Request(.get, try HTTP.URL("https://api.eu.amazonalexa.com/v1/endpoints"))
        let response = try await services.client(for: .endpoints).send(request, requiring: [])
        return String(decoding: response.body, as: UTF8.self)
    }
}
