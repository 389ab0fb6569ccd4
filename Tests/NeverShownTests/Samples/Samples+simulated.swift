// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaServicesTesting
import AlexaTesting

extension Samples {
    /// What the simulated services keep, and what a turn says about permissions.
    static func simulated() async throws -> [Sample] {
        let personal = PersonalText(Planted.personal.text)
        let number = AlexaServices.PhoneNumber(phoneNumber: personal)
        let profile = SimulatedServices.Profile(name: personal, mobileNumber: number)
        var device = SimulatedServices.Device()
        device.address = AlexaServices.Address(city: personal)
        var state = SimulatedServices.State()
        state.token = AlexaAPIToken(Planted.apiToken.text)
        state.user = profile
        state.devices = [Planted.personal.text: device]
        state.granted = [.name]
        let world = SimulatedServices(state)
        world.accept(clientID: "example", secret: Planted.clientSecret.text)
        let client = try AlexaServices(
            state.token, at: .alexaNorthAmerica, deviceID: Planted.personal.text, requestID: "r", over: world)
        _ = try? await client.profile.name()
        _ = try? await client.device.timeZone()
        await client.say(Planted.personal.text)
        let call = world.calls[1]
        let foreign = try AlexaServices(state.token, at: .alexaEurope, over: world)
        let unknown: SimulatedServices.UnknownHost? = await thrown { try await foreign.profile.name() }
        let failed = AccountError(.rejectedToken, try request())
        return [
            Sample(world, holding: .apiToken, .personal, .clientSecret) { world in
                world.state.token.revealed() + (world.state.user.name?.revealed() ?? "") + Planted.clientSecret.text
            },
            Sample(state, holding: .apiToken, .personal) { $0.token.revealed() + ($0.user.name?.revealed() ?? "") },
            Sample(profile, holding: .personal) { $0.name?.revealed() },
            Sample(device, holding: .personal) { $0.address?.city?.revealed() },
            Sample(call, holding: .personal) { $0.ids.first },
            Sample(ProgressiveResponse.failed(failed), holding: .accessToken) { _ in body(of: "IntentRequest") },
            Sample(PermissionsNotGranted([.name], cause: failed), holding: .accessToken) { _ in
                body(of: "IntentRequest")
            },
        ]
            + [unknown].compactMap(\.self).map {
                Sample($0, holding: .apiToken) { _ in world.state.token.revealed() }
            }
    }
}
