// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import OAuthLinking

extension Provider {
    /// The garage's authorization server.
    public static let garage = Provider(
        name: "Garage", authorizationURL: "https://id.garage.example/authorize",
        tokenURL: "https://id.garage.example/token", revocationURL: "https://id.garage.example/revoke",
        knownScopes: GarageSkill.scopes)
}

extension GarageSkill {
    /// How Alexa links accounts of the garage: `skill-package/accountLinking.json` says the same.
    public static let accountLinking = AccountLinkingRequest(for: .garage, clientID: "alexa", scopes: scopes)
}
