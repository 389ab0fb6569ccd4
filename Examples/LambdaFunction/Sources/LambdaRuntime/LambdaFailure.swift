// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaSkill

/// Why an event, or the start, failed: what Lambda counts as an error and writes to its log. It has nothing of the event.
public struct LambdaFailure: Sendable, Hashable {
    /// `Function.` and a name. Lambda records anything that does not match `(Runtime|Function)\.[A-Z][a-zA-Z]+` as unknown.
    public let type: String
    /// What happened, and what to do about it.
    public let message: String

    init(_ type: String, _ message: String) {
        self.type = type
        self.message = message
    }

    func jsonBytes() -> [UInt8] {
        let error: JSON = ["errorMessage": .string(message), "errorType": .string(type), "stackTrace": []]
        return error.jsonBytes()
    }

    /// The event is an HTTP request, and the skill would not see whether Alexa signed it.
    public static let httpEvent = LambdaFailure(
        "Function.HttpEvent",
        """
        The event is an HTTP request, from API Gateway, a Function URL or a load balancer: nobody has checked that it is \
        signed by Alexa. Let Alexa invoke the function (trigger "Alexa Skills Kit"), or host the skill behind `Endpoint`.
        """)
    /// The event is something else.
    public static let notAlexa = LambdaFailure("Function.NotAlexa", "The event is not a request from Alexa.")
    /// The event is for another skill.
    public static let otherSkill = LambdaFailure(
        "Function.OtherSkill", "The event is a request to a skill whose id is not the one in ALEXA_SKILL_ID.")
    /// The function does not know its skill's id.
    public static let noSkillID = LambdaFailure(
        "Function.NoSkillId", "ALEXA_SKILL_ID is not set: the function would answer requests to any skill.")
    /// The skill has mistakes.
    public static func defects(_ defects: [Defect]) -> LambdaFailure {
        LambdaFailure("Function.DefectiveSkill", defects.map { "\($0)" }.joined(separator: "; "))
    }

    /// Returns why a skill refused an event.
    init(_ refusal: Skill.Refusal, of event: [UInt8]) {
        switch refusal {
        case .wrongSkill: self = .otherSkill
        default: self = Self.isHTTP(event) ? .httpEvent : .notAlexa
        }
    }

    /// Whether an event has what API Gateway (both versions), Function URLs or load balancers put around an HTTP request.
    private static func isHTTP(_ event: [UInt8]) -> Bool {
        guard let event = try? JSON(parsing: event) else { return false }
        let isWrapped = event["requestContext"] != nil || event["httpMethod"] != nil || event["rawPath"] != nil
        return isWrapped && event["request"] == nil
    }
}
