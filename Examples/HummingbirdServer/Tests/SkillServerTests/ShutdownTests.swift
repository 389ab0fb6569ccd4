// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill
import AlexaTesting
import LinkedHTTPTesting
import ServiceLifecycle
import SkillServer
import Testing

/// What becomes of requests while a server ends.
@Suite(.timeLimit(.minutes(1)))
struct ShutdownTests {
    @Test("Answers 200 turns that are in flight, each with its own answer")
    func inFlight() async throws {
        let gate = Gate()
        let endpoint = try Endpoint.mixtape(over: ScriptedTransport.namesakes { await gate.pass() })
        try await Live.serving(endpoint) { live in
            try await withThrowingTaskGroup(of: (Int, HTTP.Response).self) { turns in
                for number in 0..<200 {
                    turns.addTask { (number, try await live.ask(Requests.launch(token: "user-\(number)"))) }
                }
                await gate.arrived(200)
                await live.group.triggerGracefulShutdown()
                // From here on nobody is listening.
                while await live.isListening { await Task.yield() }
                await gate.open()
                var answered = 0
                for try await (number, response) in turns {
                    #expect(response.status == .ok)
                    #expect(response.text.contains("Welcome back, user-\(number)!"))
                    answered += 1
                }
                #expect(answered == 200)
            }
        }
    }

    @Test("Says at /ready that it leaves, and answers until then")
    func leaving() async throws {
        let clock = ManualClock()
        var settings = Settings.test
        settings.leavingTime = .seconds(5)
        try await Live.serving(try .mixtape(), settings: settings, clock: clock) { live in
            #expect(try await live.send(.get, "/ready").status == .ok)
            await live.group.triggerGracefulShutdown()
            await clock.whenAsleep()
            let ready = try await live.send(.get, "/ready")
            #expect(ready.status == .serviceUnavailable)
            #expect(ready.text == "leaving\n")
            #expect(try await live.send(.get, "/health").status == .ok)
            #expect(try await live.ask(Requests.launch(token: "late")).text.contains("Welcome back, late!"))
            clock.advance(by: .seconds(5))
            while await live.isListening { await Task.yield() }
        }
    }

    @Test("Does not wait for a request that never arrives")
    func halfARequest() async throws {
        var settings = Settings.test
        settings.finishingTime = .milliseconds(200)
        let began = ContinuousClock.now
        try await Live.serving(try .mixtape(), settings: settings) { live in
            let half = try await RawConnection(to: live.port)
            try await half.send("POST /alexa HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{")
            // The server has read the half if it has answered another request meanwhile.
            #expect(try await live.send(.get, "/health").status == .ok)
        }
        #expect(.now - began < .seconds(8))
    }
}

extension Live {
    /// Whether somebody accepts connections.
    var isListening: Bool {
        get async {
            guard let connection = try? await RawConnection(to: port) else { return false }
            await connection.close()
            return true
        }
    }
}
