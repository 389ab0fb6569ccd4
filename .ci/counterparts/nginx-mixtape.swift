// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// Tests what the user of a skill hears while its provider fails: a sensible answer, in time for Alexa.
import LinkedHTTPURLSession
import MixtapeSkill

/// Sends requests for Spotify to a failing server instead.
private struct Instead: HTTP.Transport {
    let url: HTTP.URL
    let transport: any HTTP.Transport

    func send(_ request: HTTP.Request) async throws -> HTTP.Response {
        var request = request
        request.url = url
        // The token is bound to Spotify's origin, or it would not be sent here.
        let value = request.headers[.authorization]
        request.headers[.authorization] = value
        return try await transport.send(request)
    }
}

private let trouble = ["Spotify has a problem", "I can't reach Spotify", "Spotify is taking too long"]

/// Asks Mixtape for the user's playlists, with each failure instead of Spotify; returns the number of wrong answers.
func mixtapeFaults(
    _ transports: [(name: String, transport: any HTTP.Transport)], own: Int, untrusted: Int, expired: Int
) async -> Int {
    let base = "http://127.0.0.1:\(own)"
    let faults = [
        ("\(base)/slow", trouble), ("\(base)/hangs-up", trouble), ("\(base)/away", trouble), ("\(base)/large", trouble),
        ("\(base)/bomb", trouble), ("\(base)/headers", trouble), ("\(base)/fine", ["You have no playlists"] + trouble),
        ("\(base)/status/401", ["link"]), ("\(base)/status/404", ["Spotify can't find that"]),
        ("\(base)/status/429", ["enough questions"]), ("\(base)/status/503", trouble), ("\(base)/301/loop", trouble),
        ("\(base)/307/port", trouble), ("https://127.0.0.1:\(untrusted)/", trouble),
        ("https://localhost:\(expired)/", trouble), ("https://provider.invalid/", trouble), ("http://127.0.0.1:1/", trouble),
    ]
    let body = #"""
        {"version":"1.0","session":{"new":true,"sessionId":"s","attributes":{}},"context":{"System":{"user":
        {"userId":"u","accessToken":"example-token"}}},"request":{"type":"IntentRequest","requestId":"r","locale":"en-US",
        "timestamp":"2026-01-01T00:00:00Z","intent":{"name":"MyPlaylists","slots":{}}}}
        """#
    var wrong = 0
    for (name, transport) in transports {
        for (address, expected) in faults {
            guard let url = try? HTTP.URL(address) else { fatalError(address) }
            let clock = ContinuousClock()
            let start = clock.now
            let answer = await Mixtape(over: HTTP.Client(Instead(url: url, transport: transport))).skill.respond(to: body.utf8)
            let elapsed = start.duration(to: clock.now)
            let response = try? JSON(parsing: answer.body)["response"]
            let said = response?["outputSpeech"]?["text"]?.string ?? response?["outputSpeech"]?["ssml"]?.string ?? ""
            let makesSense = expected.contains { said.contains($0) }
            let hasCard = response?["card"]?["type"]?.string == "LinkAccount"
            let shows = String(decoding: answer.body, as: UTF8.self).contains("example-token")
            if !makesSense || hasCard != (expected == ["link"]) || elapsed > .seconds(8) || shows {
                wrong += 1
                print("Mixtape over \(name), \(address): \"\(said)\" after \(elapsed)")
            }
        }
        print("Mixtape over \(name): \(faults.count) answers")
    }
    return wrong
}
