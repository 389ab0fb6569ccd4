// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaServices
import Testing

@Suite("The permissions of operations")
struct PermissionTests {
    @Test("Are those that the manifest has to list")
    func table() {
        let used: [AlexaServices.Operation] = [.fullAddress, .createReminder, .reminders, .timeZone, .products]
        #expect(AlexaServices.Operation.permissions(for: used) == [.fullAddress, .reminders])
        #expect(AlexaServices.Operation.permissions(for: [.personGivenName]) == [.givenName, .personID])
        #expect(AlexaServices.Operation.permissions(for: []) == [])
        #expect("\(AlexaServices.Operation.pauseTimer)" == "POST /v1/alerts/timers/{id}/pause")
    }

    @Test("Are compared with the manifest", arguments: [true, false])
    func manifest(isWrapped: Bool) throws {
        var manifest: JSON = [
            "manifestVersion": "1.0",
            "permissions": [
                ["name": "alexa::devices:all:address:full:read"], ["name": "alexa::devices:all:geolocation:read"],
            ],
        ]
        if isWrapped { manifest = ["manifest": manifest] }
        let listed = try ManifestPermissions(manifest: manifest.jsonBytes())
        #expect(listed.listed == [.fullAddress, .geolocation])
        #expect(listed.missing(for: [.fullAddress, .timers, .createReminder, .reminder]) == [.reminders, .timers])
        #expect(listed.unused(by: [.fullAddress]) == [.geolocation])
        #expect(listed.missing(for: [.fullAddress, .timeZone]) == [])
    }

    @Test(
        "Of a manifest without permissions are none", arguments: ["{}", #"{"manifest":{}}"#, #"{"permissions":null}"#])
    func none(text: String) throws {
        #expect(try ManifestPermissions(manifest: text.utf8).listed == [])
    }

    @Test(
        "Of a manifest that is none are an error",
        arguments: ["", "{", #"{"permissions":{}}"#, #"{"permissions":["x"]}"#, #"{"permissions":[{"nom":"x"}]}"#])
    func unreadable(text: String) {
        #expect(throws: JSONError.self) { try ManifestPermissions(manifest: text.utf8) }
    }
}
