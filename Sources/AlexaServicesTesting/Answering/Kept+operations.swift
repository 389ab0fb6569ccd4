// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension SimulatedServices.Kept {
    /// Carries out an operation that nothing forbids.
    mutating func carryOut(
        _ operation: AlexaServices.Operation, _ ids: [String], _ body: [UInt8], _ json: JSON, query: HTTP.Query
    ) -> HTTP.Response {
        let id = ids.first ?? ""
        switch operation {
        case .fullAddress, .countryAndPostalCode, .distanceUnits, .temperatureUnit, .timeZone:
            return setting(operation, of: id)
        case .profileName: return .service(ifSet: state.user.name)
        case .profileGivenName: return .service(ifSet: state.user.givenName)
        case .profileEmail: return .service(ifSet: state.user.email)
        case .profileMobileNumber: return .service(ifSet: state.user.mobileNumber)
        case .personName: return .service(ifSet: state.person?.name)
        case .personGivenName: return .service(ifSet: state.person?.givenName)
        case .personMobileNumber: return .service(ifSet: state.person?.mobileNumber)
        case .reminders, .reminder, .createReminder, .updateReminder, .deleteReminder:
            return reminder(operation, id, body)
        case .timers, .timer, .createTimer, .pauseTimer, .resumeTimer, .deleteTimer, .deleteTimers:
            return timer(operation, id, body)
        case .products, .product, .transactions, .voicePurchaseSetting: return product(operation, id, query)
        case .enqueueDirective:
            guard json["header"]?["requestId"]?.string?.isEmpty == false,
                json["directive"]?["type"]?.string == "VoicePlayer.Speak",
                json["directive"]?["speech"]?.string?.isEmpty == false
            else { return .refused(.badRequest, "INVALID_DIRECTIVE", "The directive is not complete.") }
            return HTTP.Response(status: .noContent)
        case .endpoints: return .service(AlexaServices.EndpointList(endpoints: state.endpoints))
        case .createProactiveEvent, .createProactiveEventInDevelopment:
            guard json["referenceId"]?.string != nil, json["event"]?["name"]?.string != nil else {
                return .refused(.badRequest, "INVALID_EVENT", "The event is not complete.")
            }
            return HTTP.Response(status: .accepted)
        case .sendMessage: return HTTP.Response(status: .accepted)
        case .dataStoreCommands: return .service(.ok, ["results": [], "queuedResultId": nil])
        case .queuedResult: return .service(.ok, ["items": []])
        case .cancelCommands: return HTTP.Response(status: .noContent)
        default: return .refused(.notFound, "NOT_FOUND", "There is no such operation.")
        }
    }

    private func setting(_ operation: AlexaServices.Operation, of deviceID: String) -> HTTP.Response {
        guard let device = state.devices[deviceID] else {
            return .refused(.notFound, "DEVICE_NOT_FOUND", "The user has no such device.")
        }
        switch operation {
        case .fullAddress: return .service(ifSet: device.address)
        case .countryAndPostalCode:
            return .service(
                ifSet: device.address.map {
                    AlexaServices.Address(postalCode: $0.postalCode, countryCode: $0.countryCode)
                })
        case .distanceUnits: return .service(ifSet: device.distanceUnits)
        case .temperatureUnit: return .service(ifSet: device.temperatureUnit)
        default: return .service(ifSet: device.timeZone.map(JSON.string))
        }
    }

    private func product(_ operation: AlexaServices.Operation, _ id: String, _ query: HTTP.Query) -> HTTP.Response {
        switch operation {
        case .products:
            let wanted = state.products.filter { product in
                (query["purchasable"].map { $0 == product.purchasable?.rawValue } ?? true)
                    && (query["entitled"].map { $0 == product.entitled?.rawValue } ?? true)
                    && (query["productType"].map { $0 == product.type?.rawValue } ?? true)
            }
            return .page(wanted, named: "inSkillProducts", query)
        case .product:
            guard let product = state.products.first(where: { $0.id == id }) else {
                return .refused(.notFound, "NOT_FOUND", "There is no such product.")
            }
            return .service(product)
        case .transactions:
            return .service(
                .ok, ["results": .array(state.transactions.map { $0.json }), "metadata": ["resultSet": [:]]])
        default: return .service(.ok, .bool(state.allowsVoicePurchases))
        }
    }
}

extension HTTP.Response {
    /// Makes a page of a list, as long as `maxResults` of the query says, from the place that `nextToken` says.
    fileprivate static func page(_ all: [some JSONModel], named name: String, _ query: HTTP.Query) -> HTTP.Response {
        let start = min(max(query["nextToken"].flatMap { Int($0) } ?? 0, 0), all.count)
        let count = min(max(query["maxResults"].flatMap { Int($0) } ?? 100, 1), 100)
        let end = min(start + count, all.count)
        var page: JSON = [:]
        page[name] = .array(all[start..<end].map { $0.json })
        page["isTruncated"] = .bool(end < all.count)
        if end < all.count { page["nextToken"] = .string("\(end)") }
        return service(.ok, page)
    }
}
