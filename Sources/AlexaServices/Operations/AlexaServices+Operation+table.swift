// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// Names, paths and statuses are those of Amazon's ask-sdk-model; permissions are those of the pages of the operations' groups.

extension AlexaServices.Operation {
    // The device

    /// ``AlexaServices/Device/address()``
    public static let fullAddress = Self(
        "getFullAddress", .get, "/v1/devices/{deviceId}/settings/address", [.fullAddress], [200, 204, 403, 405, 429])
    /// ``AlexaServices/Device/countryAndPostalCode()``
    public static let countryAndPostalCode = Self(
        "getCountryAndPostalCode", .get, "/v1/devices/{deviceId}/settings/address/countryAndPostalCode",
        [.countryAndPostalCode], [200, 204, 403, 405, 429])
    /// ``AlexaServices/Device/distanceUnits()``
    public static let distanceUnits = Self(
        "getSystemDistanceUnits", .get, "/v2/devices/{deviceId}/settings/System.distanceUnits", settings)
    /// ``AlexaServices/Device/temperatureUnit()``
    public static let temperatureUnit = Self(
        "getSystemTemperatureUnit", .get, "/v2/devices/{deviceId}/settings/System.temperatureUnit", settings)
    /// ``AlexaServices/Device/timeZone()``
    public static let timeZone = Self(
        "getSystemTimeZone", .get, "/v2/devices/{deviceId}/settings/System.timeZone", settings)

    private static let settings = [200, 204, 401, 403, 429]

    // The user, and the person who speaks

    /// ``AlexaServices/Profile/name()``
    public static let profileName = Self(
        "getProfileName", .get, "/v2/accounts/~current/settings/Profile.name", [.name], settings)
    /// ``AlexaServices/Profile/givenName()``
    public static let profileGivenName = Self(
        "getProfileGivenName", .get, "/v2/accounts/~current/settings/Profile.givenName", [.givenName], settings)
    /// ``AlexaServices/Profile/email()``
    public static let profileEmail = Self(
        "getProfileEmail", .get, "/v2/accounts/~current/settings/Profile.email", [.email], settings)
    /// ``AlexaServices/Profile/mobileNumber()``
    public static let profileMobileNumber = Self(
        "getProfileMobileNumber", .get, "/v2/accounts/~current/settings/Profile.mobileNumber", [.mobileNumber],
        settings)
    /// ``AlexaServices/Person/name()``
    public static let personName = Self(
        "getPersonsProfileName", .get, "/v2/persons/~current/profile/name", [.name, .personID], settings)
    /// ``AlexaServices/Person/givenName()``
    public static let personGivenName = Self(
        "getPersonsProfileGivenName", .get, "/v2/persons/~current/profile/givenName", [.givenName, .personID], settings)
    /// ``AlexaServices/Person/mobileNumber()``
    public static let personMobileNumber = Self(
        "getPersonsProfileMobileNumber", .get, "/v2/persons/~current/profile/mobileNumber",
        [.mobileNumber, .personID], settings)

    // Reminders

    /// ``AlexaServices/Reminders/list()``
    public static let reminders = Self(
        "getReminders", .get, "/v1/alerts/reminders", [.reminders], [200, 401, 429, 500])
    /// ``AlexaServices/Reminders/reminder(_:)``
    public static let reminder = Self(
        "getReminder", .get, "/v1/alerts/reminders/{alertToken}", [.reminders], [200, 401, 429, 500])
    /// ``AlexaServices/Reminders/create(_:)``
    public static let createReminder = Self(
        "createReminder", .post, "/v1/alerts/reminders", [.reminders], [200, 400, 403, 429, 500, 503, 504])
    /// ``AlexaServices/Reminders/update(_:to:)``
    public static let updateReminder = Self(
        "updateReminder", .put, "/v1/alerts/reminders/{alertToken}", [.reminders], [200, 400, 404, 409, 429, 500])
    /// ``AlexaServices/Reminders/delete(_:)``
    public static let deleteReminder = Self(
        "deleteReminder", .delete, "/v1/alerts/reminders/{alertToken}", [.reminders], [200, 401, 429, 500])

    // Timers

    /// ``AlexaServices/Timers/list()``
    public static let timers = Self("getTimers", .get, "/v1/alerts/timers", [.timers], [200, 400, 401, 500])
    /// ``AlexaServices/Timers/timer(_:)``
    public static let timer = Self("getTimer", .get, "/v1/alerts/timers/{id}", [.timers], [200, 400, 401, 404, 500])
    /// ``AlexaServices/Timers/create(_:)``
    public static let createTimer = Self(
        "createTimer", .post, "/v1/alerts/timers", [.timers], [200, 400, 401, 403, 500, 504])
    /// ``AlexaServices/Timers/pause(_:)``
    public static let pauseTimer = Self(
        "pauseTimer", .post, "/v1/alerts/timers/{id}/pause", [.timers], [200, 400, 401, 404, 500, 504])
    /// ``AlexaServices/Timers/resume(_:)``
    public static let resumeTimer = Self(
        "resumeTimer", .post, "/v1/alerts/timers/{id}/resume", [.timers], [200, 400, 401, 404, 500, 504])
    /// ``AlexaServices/Timers/delete(_:)``
    public static let deleteTimer = Self(
        "deleteTimer", .delete, "/v1/alerts/timers/{id}", [.timers], [200, 400, 401, 404, 500])
    /// ``AlexaServices/Timers/deleteAll()``
    public static let deleteTimers = Self(
        "deleteTimers", .delete, "/v1/alerts/timers", [.timers], [200, 400, 401, 500])

    // In-skill purchases

    /// ``AlexaServices/Products/all(type:entitled:purchasable:)``
    public static let products = Self(
        "getInSkillProducts", .get, "/v1/users/~current/skills/~current/inSkillProducts", [200, 400, 401, 500])
    /// ``AlexaServices/Products/product(_:)``
    public static let product = Self(
        "getInSkillProduct", .get, "/v1/users/~current/skills/~current/inSkillProducts/{productId}",
        [200, 400, 401, 404, 500])
    /// ``AlexaServices/Products/transactions(of:status:from:to:)``
    public static let transactions = Self(
        "getInSkillProductsTransactions", .get, "/v1/users/~current/skills/~current/inSkillProductsTransactions",
        [200, 400, 401, 403, 404, 412, 429, 500])
    /// ``AlexaServices/Products/isVoicePurchasingEnabled()``
    public static let voicePurchaseSetting = Self(
        "getVoicePurchaseSetting", .get, "/v1/users/~current/skills/~current/settings/voicePurchasing.enabled",
        [200, 400, 401, 500])

    // Others in a turn

    /// ``AlexaServices/Directives/speak(_:)``
    public static let enqueueDirective = Self("enqueue", .post, "/v1/directives", [204, 400, 401, 403])
    /// ``AlexaServices/endpoints()``
    public static let endpoints = Self("getEndpoints", .get, "/v1/endpoints", [200, 400, 401, 403, 500, 503])

    // With the program's own token

    /// ``AlexaServices/ProactiveEvents/send(_:stage:)``, for a skill that is live.
    public static let createProactiveEvent = Self(
        "createProactiveEvent", .post, "/v1/proactiveEvents", by: .program(.alexaProactiveEvents), [.notifications],
        [202, 400, 403, 409, 429, 500])
    /// ``AlexaServices/ProactiveEvents/send(_:stage:)``, for a skill in development.
    public static let createProactiveEventInDevelopment = Self(
        "createProactiveEvent", .post, "/v1/proactiveEvents/stages/development", by: .program(.alexaProactiveEvents),
        [.notifications], [202, 400, 403, 409, 429, 500])
    /// ``AlexaServices/Messaging/send(_:to:expiresAfter:)``
    public static let sendMessage = Self(
        "sendSkillMessage", .post, "/v1/skillmessages/users/{userId}", by: .program(.alexaSkillMessaging),
        [202, 400, 403, 404, 429, 500])
    /// ``AlexaServices/DataStore/run(_:on:deliveringUntil:)``
    public static let dataStoreCommands = Self(
        "commandsV1", .post, "/v1/datastore/commands", by: .program(.alexaDataStore), [200, 400, 401, 403, 429])
    /// ``AlexaServices/DataStore/results(of:)``
    public static let queuedResult = Self(
        "queuedResultV1", .get, "/v1/datastore/queue/{queuedResultId}", by: .program(.alexaDataStore),
        [200, 400, 401, 403, 429])
    /// ``AlexaServices/DataStore/cancel(_:)``
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
