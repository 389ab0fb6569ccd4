// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension HTTP.Origin {
    /// Alexa's API for North and South America: `https://api.amazonalexa.com`.
    public static let alexaNorthAmerica = HTTP.Origin(host: "api.amazonalexa.com")
    /// Alexa's API for Europe and India: `https://api.eu.amazonalexa.com`.
    public static let alexaEurope = HTTP.Origin(host: "api.eu.amazonalexa.com")
    /// Alexa's API for Japan, Australia and New Zealand: `https://api.fe.amazonalexa.com`.
    public static let alexaFarEast = HTTP.Origin(host: "api.fe.amazonalexa.com")

    /// All three: the only origins that a request's token is sent to.
    static let alexa: Set<HTTP.Origin> = [.alexaNorthAmerica, .alexaEurope, .alexaFarEast]
}

extension Scope {
    /// Send proactive events (Login with Amazon).
    public static let alexaProactiveEvents: Scope = "alexa::proactive_events"
    /// Send messages to the skill (Login with Amazon).
    public static let alexaSkillMessaging: Scope = "alexa:skill_messaging"
    /// Change the data store of widgets (Login with Amazon).
    public static let alexaDataStore: Scope = "alexa::datastore"
}
