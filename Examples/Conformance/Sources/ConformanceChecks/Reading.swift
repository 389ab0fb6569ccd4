// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill

/// A model, and what was skipped when it was read.
struct Reading<Model: JSONModel> {
    let model: Model
    let problems: [JSONError]

    init(_ body: [UInt8]) throws(JSONError) {
        (model, problems) = try JSONReader.read(body) { (json: inout JSONReader) throws(JSONError) in
            (try Model(from: &json), json.problems)
        }
    }
}

extension Outcome {
    /// Compares a body with what a model of it writes, tokens revealed.
    mutating func compare(_ body: JSON, with model: some JSONModel, at path: String) {
        do throws(JSONError) {
            let rewritten = try JSON(parsing: model.jsonBytes(revealingTokens: true))
            compare(body, with: rewritten, at: path)
        } catch {
            failures.append("what was written is no JSON: \(error)")
        }
    }

    mutating func note(_ problems: [JSONError]) {
        failures += problems.map { "passed over: \($0)" }
    }
}
