// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill
import LinkedHTTPTesting
import MixtapeSkill

/// Bodies as Alexa sends them.
enum Requests {
    static let skill = "amzn1.ask.skill.test"

    static func launch(token: String? = nil, at time: String = "2026-11-24T12:00:00Z", skill: String = skill) -> [UInt8]
    {
        body(
            #"{"type":"LaunchRequest","requestId":"amzn1.echo-api.request.1","timestamp":"\#(time)","locale":"en-US"}"#,
            token, skill)
    }

    static func intent(_ name: String, token: String? = nil) -> [UInt8] {
        body(
            #"""
            {"type":"IntentRequest","requestId":"amzn1.echo-api.request.2","timestamp":"2026-11-24T12:00:00Z",
             "locale":"en-US","intent":{"name":"\#(name)","confirmationStatus":"NONE","slots":{}}}
            """#, token, skill)
    }

    private static func body(_ request: String, _ token: String?, _ skill: String) -> [UInt8] {
        let account = token.map { #","accessToken":"\#($0)""# } ?? ""
        let system = #"""
            "application":{"applicationId":"\#(skill)"},"user":{"userId":"amzn1.ask.account.secret-user-\#(token ?? "")"\#(account)}
            """#
        return Array(
            #"""
            {"version":"1.0","session":{"new":true,"sessionId":"amzn1.echo-api.session.secret-session",\#(system)},
             "context":{"System":{\#(system),"device":{"deviceId":"amzn1.ask.device.secret-device"},
             "apiEndpoint":"https://api.amazonalexa.com","apiAccessToken":"secret-api-token"}},"request":\#(request)}
            """#.utf8)
    }
}

extension ScriptedTransport {
    /// A Spotify whose every user is called after their token.
    static var namesakes: ScriptedTransport { namesakes {} }

    static func namesakes(after wait: @escaping @Sendable () async -> Void) -> ScriptedTransport {
        ScriptedTransport { request in
            await wait()
            let name = request.headers[.authorization]?.split(separator: " ").last ?? ""
            let profile: JSON = [
                "id": "user", "type": "user", "uri": "spotify:user:user", "display_name": .string(String(name)),
            ]
            return HTTP.Response(status: .ok, headers: [.contentType: "application/json"], body: profile.jsonBytes())
        }
    }
}

extension Endpoint {
    /// My Mixtape, without signatures.
    static func mixtape(
        over http: any HTTP.Transport = ScriptedTransport.namesakes,
        middleware: [any SkillMiddleware] = [], onEvent: @escaping @Sendable (Skill.Event) -> Void = { _ in }
    ) throws -> Endpoint {
        let mixtape = Mixtape(id: Requests.skill, over: HTTP.Client(http), middleware: middleware, onEvent: onEvent)
        return try Endpoint(mixtape.skill, verifying: .unverified)
    }
}
