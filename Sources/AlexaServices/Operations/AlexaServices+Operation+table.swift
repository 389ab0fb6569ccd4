// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// Names, paths and statuses are those of Amazon's ask-sdk-model; permissions are those of the pages of the operations' groups.

extension AlexaServices.Operation {
    // The device

    /// `getFullAddress`
    public static let fullAddress = Self(
        "getFullAddress", .get, "/v1/devices/{deviceId}/settings/address", [.fullAddress], [200, 204, 403, 405, 429])
    /// `getCountryAndPostalCode`
    public static let countryAndPostalCode = Self(
        "getCountryAndPostalCode", .get, "/v1/devices/{deviceId}/settings/address/countryAndPostalCode",
        [.countryAndPostalCode], [200, 204, 403, 405, 429])
    /// `getSystemDistanceUnits`
    public static let distanceUnits = Self(
        "getSystemDistanceUnits", .get, "/v2/devices/{deviceId}/settings/System.distanceUnits", settings)
    /// `getSystemTemperatureUnit`
    public static let temperatureUnit = Self(
        "getSystemTemperatureUnit", .get, "/v2/devices/{deviceId}/settings/System.temperatureUnit", settings)
    /// `getSystemTimeZone`
    public static let timeZone = Self(
        "getSystemTimeZone", .get, "/v2/devices/{deviceId}/settings/System.timeZone", settings)

    private static let settings = [200, 204, 401, 403, 429]

    // The user, and the person who speaks

    /// `getProfileName`
    public static let profileName = Self(
        "getProfileName", .get, "/v2/accounts/~current/settings/Profile.name", [.name], settings)
    /// `getProfileGivenName`
    public static let profileGivenName = Self(
        "getProfileGivenName", .get, "/v2/accounts/~current/settings/Profile.givenName", [.givenName], settings)
    /// `getProfileEmail`
    public static let profileEmail = Self(
        "getProfileEmail", .get, "/v2/accounts/~current/settings/Profile.email", [.email], settings)
    /// `getProfileMobileNumber`
    public static let profileMobileNumber = Self(
        "getProfileMobileNumber", .get, "/v2/accounts/~current/settings/Profile.mobileNumber", [.mobileNumber],
        settings)
    /// `getPersonsProfileName`
    public static let personName = Self(
        "getPersonsProfileName", .get, "/v2/persons/~current/profile/name", [.name, .personID], settings)
    /// `getPersonsProfileGivenName`
    public static let personGivenName = Self(
        "getPersonsProfileGivenName", .get, "/v2/persons/~current/profile/givenName", [.givenName, .personID], settings)
    /// `getPersonsProfileMobileNumber`
    public static let personMobileNumber = Self(
        "getPersonsProfileMobileNumber", .get, "/v2/persons/~current/profile/mobileNumber",
        [.mobileNumber, .personID], settings)

    // Reminders

    /// `getReminders`
    public static let reminders = Self(
        "getReminders", .get, "/v1/alerts/reminders", [.reminders], [200, 401, 429, 500])
    /// `getReminder`
    public static let reminder = Self(
        "getReminder", .get, "/v1/alerts/reminders/{alertToken}", [.reminders], [200, 401, 429, 500])
    /// `createReminder`
    public static let createReminder = Self(
        "createReminder", .post, "/v1/alerts/reminders", [.reminders], [200, 400, 403, 429, 500, 503, 504])
    /// `updateReminder`
    public static let updateReminder = Self(
        "updateReminder", .put, "/v1/alerts/reminders/{alertToken}", [.reminders], [200, 400, 404, 409, 429, 500])
    /// `deleteReminder`
    public static let deleteReminder = Self(
        "deleteReminder", .delete, "/v1/alerts/reminders/{alertToken}", [.reminders], [200, 401, 429, 500])

    // Timers

    /// `getTimers`
    public static let timers = Self("getTimers", .get, "/v1/alerts/timers", [.timers], [200, 400, 401, 500])
    /// `getTimer`
    public static let timer = Self("getTimer", .get, "/v1/alerts/timers/{id}", [.timers], [200, 400, 401, 404, 500])
    /// `createTimer`
    public static let createTimer = Self(
        "createTimer", .post, "/v1/alerts/timers", [.timers], [200, 400, 401, 403, 500, 504])
    /// `pauseTimer`
    public static let pauseTimer = Self(
        "pauseTimer", .post, "/v1/alerts/timers/{id}/pause", [.timers], [200, 400, 401, 404, 500, 504])
    /// `resumeTimer`
    public static let resumeTimer = Self(
        "resumeTimer", .post, "/v1/alerts/timers/{id}/resume", [.timers], [200, 400, 401, 404, 500, 504])
    /// `deleteTimer`
    public static let deleteTimer = Self(
        "deleteTimer", .delete, "/v1/alerts/timers/{id}", [.timers], [200, 400, 401, 404, 500])
    /// `deleteTimers`
    public static let deleteTimers = Self(
        "deleteTimers", .delete, "/v1/alerts/timers", [.timers], [200, 400, 401, 500])

    // In-skill purchases

    /// `getInSkillProducts`
    public static let products = Self(
        "getInSkillProducts", .get, "/v1/users/~current/skills/~current/inSkillProducts", [200, 400, 401, 500])
    /// `getInSkillProduct`
    public static let product = Self(
        "getInSkillProduct", .get, "/v1/users/~current/skills/~current/inSkillProducts/{productId}",
        [200, 400, 401, 404, 500])
    /// `getInSkillProductsTransactions`
    public static let transactions = Self(
        "getInSkillProductsTransactions", .get, "/v1/users/~current/skills/~current/inSkillProductsTransactions",
        [200, 400, 401, 403, 404, 412, 429, 500])
    /// `getVoicePurchaseSetting`
    public static let voicePurchaseSetting = Self(
        "getVoicePurchaseSetting", .get, "/v1/users/~current/skills/~current/settings/voicePurchasing.enabled",
        [200, 400, 401, 500])

    // Others in a turn

    /// `enqueue`: sends a progressive response.
    public static let enqueueDirective = Self("enqueue", .post, "/v1/directives", [204, 400, 401, 403])
    /// `getEndpoints`
    public static let endpoints = Self("getEndpoints", .get, "/v1/endpoints", [200, 400, 401, 403, 500, 503])

    // With the program's own token

    /// `createProactiveEvent`, for a skill that is live.
    public static let createProactiveEvent = Self(
        "createProactiveEvent", .post, "/v1/proactiveEvents", by: .program(.alexaProactiveEvents), [.notifications],
        [202, 400, 403, 409, 429, 500])
    /// `createProactiveEvent`, for a skill in development.
    public static let createProactiveEventInDevelopment = Self(
        "createProactiveEvent", .post, "/v1/proactiveEvents/stages/development", by: .program(.alexaProactiveEvents),
        [.notifications], [202, 400, 403, 409, 429, 500])
    /// `sendSkillMessage`
    public static let sendMessage = Self(
        "sendSkillMessage", .post, "/v1/skillmessages/users/{userId}", by: .program(.alexaSkillMessaging),
        [202, 400, 403, 404, 429, 500])
    /// `commandsV1`: changes the data store.
    public static let dataStoreCommands = Self(
        "commandsV1", .post, "/v1/datastore/commands", by: .program(.alexaDataStore), [200, 400, 401, 403, 429])
    /// `queuedResultV1`
    public static let queuedResult = Self(
        "queuedResultV1", .get, "/v1/datastore/queue/{queuedResultId}", by: .program(.alexaDataStore),
        [200, 400, 401, 403, 429])
    /// `cancelCommandsV1`
    public static let cancelCommands = Self(
        "cancelCommandsV1", .post, "/v1/datastore/queue/{queuedResultId}/cancel", by: .program(.alexaDataStore),
        [204, 400, 401, 403, 404, 429])

    /// The whole table.
    public static let all: [Self] = [
        fullAddress, countryAndPostalCode, distanceUnits, temperatureUnit, timeZone,
        profileName, profileGivenName, profileEmail, profileMobileNumber, personName, personGivenName,
        personMobileNumber,
        reminders, reminder, createReminder, updateReminder, deleteReminder,
        timers, timer, createTimer, pauseTimer, resumeTimer, deleteTimer, deleteTimers,
        products, product, transactions, voicePurchaseSetting,
        enqueueDirective, endpoints,
        createProactiveEvent, createProactiveEventInDevelopment, sendMessage,
        dataStoreCommands, queuedResult, cancelCommands,
    ]

    private init(
        _ name: String, _ method: HTTP.Method, _ path: String, by authorization: Authorization = .request,
        _ statuses: [Int]
    ) {
        self.init(name, method, path, by: authorization, [], statuses)
    }
}
