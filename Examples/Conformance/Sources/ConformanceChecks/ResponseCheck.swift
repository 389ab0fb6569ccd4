// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill

/// Reads what a skill answers, or a part of it, writes it again from the typed values, and compares.
public enum ResponseCheck {
    /// Checks a response envelope, a response, or one part: a speech, a card, a directive.
    public static func check(_ body: [UInt8]) -> Outcome {
        var outcome = Outcome()
        do throws(JSONError) {
            let json = try JSON(parsing: body)
            switch json["type"]?.string {
            case _ where json["response"] != nil:
                var envelope = try outcome.read(ResponseEnvelope.self, body)
                envelope.response = outcome.typedOnly(envelope.response, at: "response")
                outcome.compare(json, with: envelope, at: "")
            case nil:
                let response = try outcome.read(AlexaResponse.self, body)
                outcome.compare(json, with: outcome.typedOnly(response, at: "response"), at: "response")
            case "PlainText", "SSML":
                let speech = try outcome.read(OutputSpeech.self, body)
                outcome.compare(json, with: speech, at: "outputSpeech")
            case "Simple", "Standard", "LinkAccount", "AskForPermissionsConsent":
                outcome.compare(json, with: try outcome.read(Card.self, body), at: "card")
            default:
                let directive = outcome.typedOnly(try outcome.read(Directive.self, body), at: "directive")
                outcome.list(directive, at: "directive")
                outcome.compare(json, with: directive, at: "directive")
            }
        } catch {
            outcome.failures.append("\(error)")
        }
        return outcome
    }
}

extension Outcome {
    fileprivate mutating func read<Model: JSONModel>(_: Model.Type, _ body: [UInt8]) throws(JSONError) -> Model {
        let reading = try Reading<Model>(body)
        note(reading.problems)
        return reading.model
    }

    /// The response with nothing in it that was kept as bytes; what was kept as JSON is listed.
    fileprivate mutating func typedOnly(_ response: AlexaResponse, at path: String) -> AlexaResponse {
        list(response, at: path)
        var response = response
        if !response.directives.isEmpty {
            response.directives = typedOnly(response.directives, at: "\(path).directives")
        }
        if let directives = response.reprompt?.directives, !directives.isEmpty {
            response.reprompt?.directives = typedOnly(directives, at: "\(path).reprompt.directives")
        }
        return response
    }

    // What was kept as JSON instead of read into a model.

    fileprivate mutating func list(_ response: AlexaResponse, at path: String) {
        if let speech = response.outputSpeech { list(speech, at: "\(path).outputSpeech") }
        if let card = response.card { list(card, at: "\(path).card") }
        list(response.directives, at: "\(path).directives")
        if let speech = response.reprompt?.outputSpeech { list(speech, at: "\(path).reprompt.outputSpeech") }
        list(response.reprompt?.directives ?? [], at: "\(path).reprompt.directives")
    }

    fileprivate mutating func list(_ speech: OutputSpeech, at path: String) {
        if case .other = speech { unmodelled.append(path) }
    }

    fileprivate mutating func list(_ card: Card, at path: String) {
        if case .other = card { unmodelled.append(path) }
    }

    fileprivate mutating func list(_ directives: [Directive], at path: String) {
        for (index, directive) in directives.enumerated() { list(directive, at: "\(path)[\(index)]") }
    }

    fileprivate mutating func list(_ directive: Directive, at path: String) {
        switch directive {
        case .other: unmodelled.append(directive.type.isEmpty ? path : "\(path) \(directive.type)")
        case .executeCommands(let directive): list(directive.commands, at: "\(path).commands")
        case .executeTextCommands(let directive): list(directive.commands, at: "\(path).commands")
        case .delegateRequest(let directive):
            if case .other? = directive.updatedRequest { unmodelled.append("\(path).updatedRequest") }
        case .updateIndexListData(let directive):
            for (index, operation) in directive.operations.enumerated() {
                if case .other = operation { unmodelled.append("\(path).operations[\(index)]") }
            }
        default: break
        }
    }

    fileprivate mutating func list(_ commands: [APLCommand], at path: String) {
        for (index, command) in commands.enumerated() {
            if case .other = command { unmodelled.append("\(path)[\(index)]") }
        }
    }
}
