// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill

/// Reads what Alexa sends, writes it again from the typed values, compares, and has a skill answer it.
public enum RequestCheck {
    /// Checks a request envelope, or a request without one.
    public static func check(_ body: [UInt8]) async -> Outcome {
        var outcome = Outcome()
        do throws(JSONError) {
            let json = try JSON(parsing: body)
            if json["request"] == nil {
                let reading = try Reading<AlexaRequest>(body)
                outcome.note(reading.problems)
                outcome.compare(json, with: reading.model.typedOnly(&outcome, at: "request"), at: "request")
            } else {
                let envelope = try RequestEnvelope(json: body)
                outcome.note(envelope.problems)
                outcome.compare(json, with: envelope.typedOnly(&outcome), at: "")
                outcome.failures += await answer(body)
            }
        } catch {
            outcome.failures.append("\(error)")
        }
        return outcome
    }

    /// Has a skill that takes anything answer the envelope; says what is wrong with the answer.
    private static func answer(_ body: [UInt8]) async -> [String] {
        let skill = Skill { On(.anything) { _, _ in "Fine." } }
        let answer = await skill.respond(to: body)
        guard answer.status == 200 else { return ["answered with status \(answer.status)"] }
        do throws(JSONError) {
            let problems = try Reading<ResponseEnvelope>(answer.body).problems
            return problems.map { "answered with a malformed response: \($0)" }
        } catch {
            return ["answered with something that is no response: \(error)"]
        }
    }
}

extension RequestEnvelope {
    /// The envelope with nothing in it that was kept as bytes instead of read into a model.
    fileprivate func typedOnly(_ outcome: inout Outcome) -> RequestEnvelope {
        var envelope = self
        envelope.request = request.typedOnly(&outcome, at: "request")
        envelope.context = context.typedOnly(&outcome)
        return envelope
    }
}

extension AlexaRequest {
    fileprivate func typedOnly(_ outcome: inout Outcome, at path: String) -> AlexaRequest {
        switch self {
        case .other(let request):
            // Everything but the head is kept as JSON: leave it out, so that the comparison reports it.
            return .other(OtherRequest(type: request.type, head: request.head))
        case .intent(var request):
            outcome.read(&request.intent.slots, at: "\(path).intent.slots")
            return .intent(request)
        case .canFulfillIntent(var request):
            outcome.read(&request.intent.slots, at: "\(path).intent.slots")
            return .canFulfillIntent(request)
        case .dialogInput(var request):
            guard var input = request.input else { return self }
            outcome.read(&input.slots, at: "\(path).input.slots")
            request.input = input
            return .dialogInput(request)
        case .dialogAPIInvoked(let request):
            for (name, value) in request.apiRequest?.slots ?? [:] {
                outcome.list(value, at: "\(path).apiRequest.slots.\(name)")
            }
            return self
        default: return self
        }
    }
}

extension Context {
    /// Reads every block that keeps its bytes, so that it is written from its model.
    fileprivate func typedOnly(_ outcome: inout Outcome) -> Context {
        var context = self
        outcome.note($viewport.problems)
        context.viewport = viewport
        outcome.note($viewports.problems)
        context.viewports = viewports
        outcome.note($apl.problems)
        context.apl = apl
        outcome.note($presentation.problems)
        context.presentation = presentation
        outcome.note($audioPlayer.problems)
        context.audioPlayer = audioPlayer
        outcome.note($geolocation.problems)
        context.geolocation = geolocation
        outcome.note($extensions.problems)
        context.extensions = extensions
        outcome.note($dataStorePackages.problems)
        context.dataStorePackages = dataStorePackages
        outcome.note($appLink.problems)
        context.appLink = appLink
        outcome.note($automotive.problems)
        context.automotive = automotive
        outcome.note($advertising.problems)
        context.advertising = advertising
        for (index, viewport) in (viewports ?? []).enumerated() {
            if case .other = viewport { outcome.unmodelled.append("context.Viewports[\(index)]") }
        }
        return context
    }
}
