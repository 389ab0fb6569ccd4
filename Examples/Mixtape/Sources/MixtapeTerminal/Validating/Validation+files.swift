// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaServices
internal import AlexaSkill

extension Validation {
    /// The manifest: what Amazon refuses, or certification complains about.
    mutating func checkManifest(_ json: JSON, _ model: InteractionModel) {
        let manifest = json["manifest"]
        let endpoint = manifest?["apis"]?["custom"]?["endpoint"]?["uri"]?.string ?? ""
        note(
            endpoint.hasPrefix("https://") || endpoint.hasPrefix("arn:aws:lambda:"), "manifest: endpoint \(endpoint)",
            else: "manifest: the endpoint has to be an https address or a Lambda function, not \"\(endpoint)\"")
        let page = manifest?["publishingInformation"]?["locales"]?["en-US"]
        note(
            page != nil, "manifest: has the locale of the interaction model, en-US",
            else: "manifest: has no locale en-US")
        let phrases = (page?["examplePhrases"]?.array ?? []).compactMap(\.string)
        let good = phrases.filter {
            $0.lowercased().hasPrefix("alexa") && $0.lowercased().contains(model.invocationName.lowercased())
        }
        note(
            (1...3).contains(phrases.count) && good.count == phrases.count,
            "manifest: \(phrases.count) example phrases, each with the invocation name",
            else: "manifest: between 1 and 3 example phrases are needed, each with Alexa and \(model.invocationName)")
    }

    /// Checks that the manifest lists the permissions that the skill needs, and no others.
    mutating func checkPermissions(_ package: SkillPackage, _ services: [AlexaServices.Operation]) {
        let read = read("manifest's permissions") { () throws(JSONError) in
            try ManifestPermissions(manifest: package.manifest)
        }
        guard let read else { return }
        for permission in read.missing(for: services) {
            defects.append("manifest: lacks the permission \(permission.rawValue), which the skill needs")
        }
        for permission in read.unused(by: services) {
            defects.append("manifest: asks the user for \(permission.rawValue), which the skill does not use")
        }
    }

    /// Checks the account-linking configuration: it exists, works with Spotify, and has all scopes that the skill needs.
    mutating func checkAccountLinking(_ package: SkillPackage, _ scopes: Set<Scope>, isNeeded: Bool) {
        guard isNeeded else { return }
        guard let bytes = package.accountLinking else {
            return defects.append(
                "account linking: handlers need a linked account, and there is no accountLinking.json")
        }
        guard let json = read("account linking", { () throws(JSONError) in try JSON(parsing: bytes) }) else { return }
        let request = json["accountLinkingRequest"] ?? .null
        note(
            request["type"]?.string == "AUTH_CODE", "account linking: authorization code grant",
            else: "account linking: type has to be AUTH_CODE; Spotify has no other grant that keeps a user linked")
        for name in ["authorizationUrl", "accessTokenUrl"] where request[name]?.string?.hasPrefix("https://") != true {
            defects.append("account linking: \(name) has to be an https address")
        }
        note(
            request["clientSecret"] == nil, "account linking: no client secret in the file",
            else: "account linking: the client secret does not belong into a file; pass it from the environment")
        let named = Set((request["scopes"]?.array ?? []).compactMap(\.string).map(Scope.init(rawValue:)))
        let missing = scopes.subtracting(named).sorted()
        note(
            missing.isEmpty, "account linking: names the \(scopes.count) scopes that the skill needs",
            else: "account linking: lacks \(missing.map(\.rawValue).joined(separator: ", ")), which the skill needs")
        let spare = named.subtracting(scopes).sorted()
        if !spare.isEmpty {
            let names = spare.map(\.rawValue).joined(separator: ", ")
            defects.append("account linking: asks the user for \(names), which the skill does not need")
        }
        for list in ["scopes", "domains"] where (request[list]?.array?.count ?? 0) > 15 {
            defects.append("account linking: \(list) may have 15 entries at most")
        }
    }
}
