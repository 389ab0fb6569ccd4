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
                let envelope = try outcome.read(ResponseEnvelope.self, body, json, at: "")
                outcome.list(envelope.response, at: "response")
            case nil:
                outcome.list(try outcome.read(AlexaResponse.self, body, json, at: "response"), at: "response")
            case "PlainText", "SSML":
                outcome.list(try outcome.read(OutputSpeech.self, body, json, at: "outputSpeech"), at: "outputSpeech")
            case "Simple", "Standard", "LinkAccount", "AskForPermissionsConsent":
                outcome.list(try outcome.read(Card.self, body, json, at: "card"), at: "card")
            default:
                outcome.list([try outcome.read(Directive.self, body, json, at: "directive")], at: "directive")
            }
        } catch {
            outcome.failures.append("\(error)")
        }
        return outcome
    }
}

extension Outcome {
    fileprivate mutating func read<Model: JSONModel>(
        _: Model.Type, _ body: [UInt8], _ json: JSON, at path: String
    ) throws(JSONError) -> Model {
        let reading = try Reading<Model>(body)
        note(reading.problems)
        compare(json, with: reading.model, at: path)
        return reading.model
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
        for (index, directive) in directives.enumerated() {
            let path = "\(path)[\(index)]"
            switch directive {
            case .other: unmodelled.append(directive.type.isEmpty ? path : "\(path) \(directive.type)")
            case .executeCommands(let directive): list(directive.commands, at: "\(path).commands")
            case .executeTextCommands(let directive): list(directive.commands, at: "\(path).commands")
            case .updateIndexListData(let directive):
                for (index, operation) in directive.operations.enumerated() {
                    if case .other = operation { unmodelled.append("\(path).operations[\(index)]") }
                }
            default: break
            }
        }
    }

    fileprivate mutating func list(_ commands: [APLCommand], at path: String) {
        for (index, command) in commands.enumerated() {
            if case .other = command { unmodelled.append("\(path)[\(index)]") }
        }
    }
}
