// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaServices

/// Reads bodies of Alexa's services as the client's public types, writes them again and compares.
///
/// What the client drops on purpose is named, with its place and why, and so is what no model knows. Anything else that differs
/// fails the body.
public enum ServicesCheck {
    /// The public types by their names in the table, each with its check.
    public static let types: [String: @Sendable ([UInt8]) -> Outcome] = [
        "AlexaServices.Address": { check($0, as: AlexaServices.Address.self) },
        "AlexaServices.PhoneNumber": { check($0, as: AlexaServices.PhoneNumber.self) },
        "PersonalText": { check($0, as: PersonalText.self) },
        "AlexaServices.Reminder": { check($0, as: AlexaServices.Reminder.self) },
        "AlexaServices.ReminderList": { check($0, as: AlexaServices.ReminderList.self) },
        "AlexaServices.ReminderRequest": { check($0, as: AlexaServices.ReminderRequest.self) },
        "AlexaServices.Timer": { check($0, as: AlexaServices.Timer.self) },
        "AlexaServices.TimerList": { check($0, as: AlexaServices.TimerList.self) },
        "AlexaServices.TimerRequest": { check($0, as: AlexaServices.TimerRequest.self) },
        "InSkillProduct": { check($0, as: InSkillProduct.self) },
        "InSkillProductPage": { check($0, as: InSkillProductPage.self) },
        "AlexaServices.TransactionPage": { check($0, as: AlexaServices.TransactionPage.self) },
        "AlexaServices.EndpointList": { check($0, as: AlexaServices.EndpointList.self) },
        "AlexaServices.DataStoreRequest": { check($0, as: AlexaServices.DataStoreRequest.self) },
        "AlexaServices.DataStoreAnswer": { check($0, as: AlexaServices.DataStoreAnswer.self) },
        "ProactiveEvent": { check($0, as: ProactiveEvent.self) },
        "ProactiveEvent.OrderStatus": { check($0, as: ProactiveEvent.OrderStatus.self) },
        "AlexaServices.ProactiveEventRequest": { check($0, as: AlexaServices.ProactiveEventRequest.self) },
    ]

    private static func check<Model: JSONModel>(_ body: [UInt8], as _: Model.Type) -> Outcome {
        var outcome = Outcome()
        do throws(JSONError) {
            let original = try JSON(parsing: body)
            let reading = try Reading<Model>(body)
            let written = try JSON(parsing: reading.model.jsonBytes(revealingTokens: true))
            let problems = try Places.of(reading.problems, in: body)
            outcome.compare(original, with: written, problems: problems, dropsNulls: true, at: "$")
        } catch {
            outcome.failures = [error.description]
        }
        return outcome
    }
}
