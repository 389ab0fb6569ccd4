// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaServicesTesting
import LinkedHTTPTesting
import Testing

@Suite("Simulated services")
struct SimulatedServicesTests {
    private let world = SimulatedServices()
    private let services: AlexaServices

    init() throws {
        services = try AlexaServices(
            AlexaAPIToken("example-api-token"), at: .alexaNorthAmerica, deviceID: "amzn1.ask.device.example",
            requestID: "amzn1.echo-api.request.1", over: world)
    }

    /// Returns the error's code; `nil` if there is none.
    private func code(_ call: () async throws -> Void) async -> AlexaServiceError.Code? {
        do {
            try await call()
            return nil
        } catch {
            return (error as? AlexaServiceError)?.code
        }
    }

    @Test("Know the user, the person and the device, within the permissions")
    func profiles() async throws {
        let number = AlexaServices.PhoneNumber(countryCode: "+44", phoneNumber: "1632 960000")
        world.state.user = .init(name: "Ada Lovelace", givenName: "Ada", email: "ada@example.com", mobileNumber: number)
        world.state.person = .init(name: "Mary S", givenName: "Mary", mobileNumber: number)
        world.state.devices["amzn1.ask.device.example"]?.address = .init(
            addressLine1: "1 Example Street", postalCode: "SO23", countryCode: "GB")
        world.grant(
            .name, .givenName, .email, .mobileNumber, .personID, .fullAddress, .countryAndPostalCode)
        #expect(try await services.profile.name()?.revealed() == "Ada Lovelace")
        #expect(try await services.profile.givenName()?.revealed() == "Ada")
        #expect(try await services.profile.email()?.revealed() == "ada@example.com")
        #expect(try await services.profile.mobileNumber() == number)
        #expect(try await services.person.name()?.revealed() == "Mary S")
        #expect(try await services.person.givenName()?.revealed() == "Mary")
        #expect(try await services.person.mobileNumber() == number)
        #expect(try await services.device.address()?.addressLine1?.revealed() == "1 Example Street")
        let area = try #require(try await services.device.countryAndPostalCode())
        #expect(area == AlexaServices.Address(postalCode: "SO23", countryCode: "GB"))
        #expect(try await services.device.timeZone() == "Europe/London")
        #expect(try await services.device.distanceUnits() == .metric)
        #expect(try await services.device.temperatureUnit() == .celsius)
        #expect(world.calls.allSatisfy { $0.status == .ok })
    }

    @Test("Answer that nothing is set")
    func nothingSet() async throws {
        world.grant(.name, .givenName, .personID, .fullAddress)
        #expect(try await services.profile.name() == nil)
        #expect(try await services.person.givenName() == nil)
        #expect(try await services.device.address() == nil)
        #expect(world.calls.map(\.status) == [204, 204, 204])
    }

    @Test("Refuse what the user did not grant, by its permission")
    func refused() async throws {
        let refusals: [(Permission, () async throws -> Void)] = [
            (.fullAddress, { _ = try await services.device.address() }),
            (.countryAndPostalCode, { _ = try await services.device.countryAndPostalCode() }),
            (.name, { _ = try await services.profile.name() }),
            (.email, { _ = try await services.profile.email() }),
            (.givenName, { _ = try await services.person.givenName() }),
            (.reminders, { _ = try await services.reminders.list() }),
            (.timers, { _ = try await services.timers.list() }),
        ]
        for (permission, call) in refusals {
            let error = try await #require(throws: AlexaServiceError.self) { try await call() }
            #expect(error.missingPermissions == [permission])
            #expect(!"\(error)".contains("REDACTED"))
        }
        world.state.manifest = []
        for (_, call) in refusals {
            #expect(await code(call) == .permissionNotInManifest)
        }
    }

    @Test("Keep reminders")
    func reminders() async throws {
        world.grant(.reminders)
        let first = try await services.reminders.create(.init(.after(.seconds(60)), saying: [.enUS: "Tea."]))
        let second = try await services.reminders.create(.init(.after(.seconds(90)), saying: [.enUS: "Cake."]))
        #expect(first.id != second.id)
        #expect(try await services.reminders.list().map(\.id) == [first.id, second.id])
        try await services.reminders.update(first.id, to: .init(.after(.seconds(120)), saying: [.enUS: "More tea."]))
        let changed = try await services.reminders.reminder(first.id)
        #expect(changed.trigger?.offsetInSeconds == 120)
        #expect(changed.version == "2")
        #expect(changed.alertInfo?.spokenInfo?.content.first?.text == "More tea.")
        try await services.reminders.delete(first.id)
        #expect(world.state.reminders.map(\.id) == [second.id])
        #expect(await code { _ = try await services.reminders.reminder(first.id) } == .notFound)
        #expect(await code { try await services.reminders.delete("a/b?c") } == .notFound)
        world.state.reminderLimit = 1
        #expect(
            await code { try await services.reminders.create(.init(.after(.seconds(1)), saying: [.enUS: "No."])) }
                == .limitReached)
    }

    @Test("Keep timers")
    func timers() async throws {
        world.grant(.timers)
        let timer = try await services.timers.create(.init(.seconds(600), label: "eggs"))
        #expect(timer.triggerTime == Timestamp(secondsSince1970: world.state.time + 600))
        #expect(await code { _ = try await services.timers.create(.init(.seconds(5), label: "eggs")) } == .badRequest)
        try await services.timers.pause(timer.id)
        #expect(try await services.timers.timer(timer.id).status == .paused)
        try await services.timers.resume(timer.id)
        #expect(try await services.timers.list().map(\.status) == [.on])
        try await services.timers.delete(timer.id)
        #expect(await code { _ = try await services.timers.timer(timer.id) } == .notFound)
        _ = try await services.timers.create(.init(.seconds(5)))
        try await services.timers.deleteAll()
        #expect(world.state.timers.isEmpty)
    }

    @Test("List products over several pages, and by their state")
    func products() async throws {
        world.state.products = (0..<250).map { .forSale("p\($0)", "Product \($0)") }
        world.state.products[7].entitled = .entitled
        var ids: [String] = []
        for try await product in services.products.all() { ids.append(product.id) }
        #expect(ids == (0..<250).map { "p\($0)" })
        var owned: [String] = []
        for try await product in services.products.all(entitled: .entitled) { owned.append(product.id) }
        #expect(owned == ["p7"])
        #expect(try await services.products.product("p3").name == "Product 3")
        #expect(await code { _ = try await services.products.product("none") } == .notFound)
        #expect(try await services.products.isVoicePurchasingEnabled() == true)
    }

    @Test("Refuse another token, and answer at no other host")
    func tokenAndHost() async throws {
        let wrong = try AlexaServices(
            AlexaAPIToken("example-other-token"), at: .alexaNorthAmerica, deviceID: "amzn1.ask.device.example",
            over: world)
        world.grant(.name, .reminders)
        for call: () async throws -> Void in [
            { _ = try await wrong.profile.name() }, { _ = try await wrong.reminders.list() },
            { _ = try await wrong.device.timeZone() },
        ] {
            #expect(await code(call) == .unauthorized)
        }
        let europe = try AlexaServices(AlexaAPIToken("example-api-token"), at: .alexaEurope, over: world)
        await #expect(throws: SimulatedServices.UnknownHost.self) { _ = try await europe.profile.name() }
        world.state.origin = .alexaEurope
        #expect(try await europe.profile.name() == nil)
    }

    @Test("Let another transport answer other hosts")
    func others() async throws {
        let scripted = ScriptedTransport { ExpectedRequest(.get, "/v1/me", answer: .json(["id": "me"])) }
        let world = SimulatedServices(others: scripted)
        let response = try await world.send(HTTP.Request(.get, try HTTP.URL("https://api.example.com/v1/me")))
        #expect(response.status == .ok)
        #expect(world.calls.isEmpty)
    }

    @Test("Fail on demand, and then no more")
    func failures() async throws {
        world.grant(.name, .givenName)
        world.fail(.profileName, with: HTTP.Response(status: 500), times: 2)
        #expect(try await services.profile.givenName() == nil)
        let plain = HTTP.Request(
            .get, try HTTP.URL("https://api.amazonalexa.com/v2/accounts/~current/settings/Profile.name"),
            headers: [.authorization: "Bearer example-api-token"])
        for status in [500, 500, 204] as [HTTP.Status] { #expect(try await world.send(plain).status == status) }
        world.fail(with: HTTP.Response(status: 503))
        #expect(try await world.send(plain).status == 503)
        #expect(world.calls.map(\.status) == [204, 500, 500, 204, 503])
    }

    @Test(
        "Answer rubbish with a status, and never trap",
        arguments: [
            "", "{", "null", "[]", "7", #"{"trigger":7}"#, #"{"duration":"soon"}"#, #"{"header":{}}"#, "\u{FFFD}",
        ])
    func rubbish(_ body: String) async throws {
        world.grant(.reminders, .timers)
        for operation in AlexaServices.Operation.all where operation.authorization == .request {
            let path = operation.path.split(separator: "/").map { $0.hasPrefix("{") ? "%2e%2e%00" : String($0) }
            let request = HTTP.Request(
                operation.method, try HTTP.URL("https://api.amazonalexa.com/" + path.joined(separator: "/")),
                headers: [.authorization: "Bearer example-api-token"],
                body: operation.method == .get ? nil : Array(body.utf8))
            let response = try await world.send(request)
            #expect((200...499).contains(response.status.code))
        }
        #expect(world.state.reminders.isEmpty && world.state.timers.isEmpty)
    }

    @Test("Answer unknown paths with 404")
    func unknownPath() async throws {
        for path in ["", "v1", "v1/alerts/reminders/a/b", "v2/accounts/~current/settings/Profile.shoeSize"] {
            let request = HTTP.Request(.get, try HTTP.URL("https://api.amazonalexa.com/" + path))
            #expect(try await world.send(request).status == .notFound)
        }
    }

    @Test("Have descriptions without what they hold")
    func descriptions() async throws {
        world.state.user.name = "Ada Lovelace"
        world.grant(.reminders)
        try await services.reminders.create(.init(.after(.seconds(60)), saying: [.enUS: "Secret tea."]))
        var dumped = ""
        dump(world.state, to: &dumped)
        dump(world.calls, to: &dumped)
        #expect(!dumped.contains("Ada") && !dumped.contains("Secret") && !dumped.contains("example-api-token"))
        #expect("\(world.calls)".contains("POST /v1/alerts/reminders"))
    }
}
