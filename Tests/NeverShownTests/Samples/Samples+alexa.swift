// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaModels
import LinkedCore

extension Samples {
    /// The members of requests of all types; each type reads its own.
    private static func members(of type: String) -> String {
        // The body of a launch is data for the skill, and a code is one in a grant only.
        let grant =
            type.hasSuffix("Grant")
            ? #","grant":{"type":"OAuth2.AuthorizationCode","code":"\#(Planted.code.text)"}"# : ""
        let body = #"{"accessToken":"\#(Planted.accessToken.text)"\#(grant)}"#
        return """
            "requestId":"amzn1.echo-api.request.example","timestamp":"2026-05-13T12:34:56Z","locale":"en-GB",\
            "accessToken":"\(Planted.accessToken.text)","intent":{"name":"Example"},"reason":"USER_INITIATED",\
            "apiRequest":{"name":"example"},"name":"example","error":{"type":"INVALID_RESPONSE"},\
            "cause":{"type":"ConnectionCompleted","accessToken":"\(Planted.accessToken.text)"},\
            "body":\(type == "LaunchRequest" ? "{}" : body)
            """
    }

    private static let types = [
        "LaunchRequest", "IntentRequest", "SessionEndedRequest", "CanFulfillIntentRequest", "SessionResumedRequest",
        "Connections.Request", "Connections.Response", "System.ExceptionEncountered", "Messaging.MessageReceived",
        "AlexaSkillEvent.SkillAccountLinked", "AudioPlayer.PlaybackStarted", "PlaybackController.NextCommandIssued",
        "Alexa.Authorization.Grant", "Alexa.Advertisement.AdCompleted", "Alexa.DataStore.Error",
        "Alexa.DataStore.PackageManager.InstallationError", "Alexa.DataStore.PackageManager.UpdateRequest",
        "Alexa.DataStore.PackageManager.UsagesInstalled", "Alexa.DataStore.PackageManager.UsagesRemoved",
        "Alexa.Presentation.APL.LoadIndexListData", "Alexa.Presentation.APL.LoadTokenListData",
        "Alexa.Presentation.APL.RuntimeError", "Alexa.Presentation.APL.UserEvent", "Alexa.Presentation.HTML.Message",
        "Alexa.Presentation.HTML.RuntimeError", "CustomInterfaceController.EventsReceived",
        "CustomInterfaceController.Expired", "Dialog.API.Invoked", "Dialog.InputRequest", "Reminders.ReminderCreated",
        "Example.NobodyKnowsThis",
    ]

    static func body(of type: String) -> String {
        let user = """
            {"userId":"amzn1.ask.account.example","accessToken":"\(Planted.accessToken.text)",\
            "permissions":{"consentToken":"\(Planted.apiToken.text)"}}
            """
        return """
            {"version":"1.0","session":{"sessionId":"amzn1.echo-api.session.example","user":\(user),\
            "application":{"applicationId":"amzn1.ask.skill.example"},\
            "attributes":{"example":1}},\
            "context":{"System":{"application":{"applicationId":"amzn1.ask.skill.example"},"user":\(user),\
            "person":{"personId":"amzn1.ask.person.example","accessToken":"\(Planted.personToken.text)"},\
            "unit":{"unitId":"amzn1.ask.unit.example","accessToken":"\(Planted.accessToken.text)"},\
            "device":{"deviceId":"amzn1.ask.device.example","accessToken":"\(Planted.accessToken.text)"},\
            "apiAccessToken":"\(Planted.apiToken.text)"},"Viewport":{"accessToken":"\(Planted.accessToken.text)"},\
            "Example":{"refreshToken":"\(Planted.refreshToken.text)"}},\
            "request":{"type":"\(type)",\(members(of: type))}}
            """
    }

    static func alexa() throws -> [Sample] {
        var samples: [Sample] = []
        var seen: Set<String> = []
        for type in types {
            let body = body(of: type)
            let envelope = try RequestEnvelope(json: body)
            samples.append(
                Sample(envelope, holding: .accessToken, .personToken, .apiToken, note: type) {
                    String(decoding: $0.jsonBytes(revealingTokens: true), as: UTF8.self)
                })
            // The parts of an envelope can be taken out of it, and share its body.
            for part in parts(of: envelope) where seen.insert(Sample.name(of: Swift.type(of: part))).inserted {
                samples.append(sample(part, from: body))
            }
            if seen.insert("head").inserted { samples.append(sample(envelope.request.head, from: body)) }
            if seen.insert("viewport").inserted { samples.append(sample(envelope.context.$viewport, from: body)) }
            if case .authorizationGrant(let request) = envelope.request, let code = request.body?.grant?.code {
                samples.append(Sample(code, holding: .code) { $0.revealed() })
            }
        }
        return samples + sent() + (try data())
    }

    /// JSON that a skill reads or sends as it is: there, a member with a token's name is data. It is returned and encoded, and
    /// not printed.
    private static func data() throws -> [Sample] {
        let json: JSON = ["deep": [["access_token": .string(Planted.accessToken.text)]]]
        let object: JSONObject<JSON> = ["accessToken": .string(Planted.accessToken.text), "deep": json]
        let text = json.jsonBytes()
        let launch = try AlexaRequest(
            json: #"{"type":"LaunchRequest","body":{"accessToken":"\#(Planted.accessToken.text)"}}"#)
        let connection = try AlexaRequest(
            json: #"{"type":"Connections.Request","payload":{"accessToken":"\#(Planted.accessToken.text)"}}"#)
        let session = Session(attributes: object)
        return [
            Sample(json, holding: .accessToken, isSent: true) { _ in String(decoding: text, as: UTF8.self) },
            Sample(object, holding: .accessToken, isSent: true) { $0["accessToken"]?.string },
            Sample(launch, holding: .accessToken, isSent: true, note: "data") {
                String(decoding: $0.jsonBytes(), as: UTF8.self)
            },
            Sample(connection, holding: .accessToken, isSent: true, note: "data") {
                String(decoding: $0.jsonBytes(), as: UTF8.self)
            },
            Sample(session, holding: .accessToken, isSent: true, note: "data") { $0.attributes["accessToken"]?.string },
            Sample(ResponseEnvelope(sessionAttributes: object), holding: .accessToken, isSent: true, note: "data") {
                $0.sessionAttributes?["accessToken"]?.string
            },
        ]
    }

    private static func sample<Part: Sendable>(_ part: Part, from body: String) -> Sample {
        Sample(part, holding: .accessToken, .personToken, .apiToken) { _ in body }
    }

    /// What the mirrors of a value show, as far as the types are the models' own.
    private static func parts(of value: Any) -> [any Sendable] {
        Mirror(reflecting: value).children.flatMap { child -> [any Sendable] in
            let isModel = Sample.name(of: type(of: child.value)).hasPrefix("AlexaModels.")
            return (isModel ? (child.value as? any JSONModel & Sendable).map { [$0] } ?? [] : [])
                + parts(of: child.value)
        }
    }

    /// What a skill sends with its own secret in it.
    private static func sent() -> [Sample] {
        let start = HTMLStartRequest(
            uri: "https://skill.example", headers: ["Authorization": .string(Planted.authorization.text)])
        let directive = Directive.startHTML(Directive.StartHTML(request: start))
        let response = ResponseEnvelope(
            response: AlexaResponse(reprompt: Reprompt(directives: [directive]), directives: [directive]))
        let text = String(decoding: response.jsonBytes(), as: UTF8.self)
        var seen: Set<String> = []
        return ([response] + parts(of: response)).compactMap { part in
            guard seen.insert(Sample.name(of: type(of: part))).inserted else { return nil }
            // Its JSON is what goes to Alexa.
            func sample<Part: Sendable>(_ part: Part) -> Sample {
                Sample(part, holding: .authorization, isSent: true) { _ in text }
            }
            return sample(part)
        }
    }
}
