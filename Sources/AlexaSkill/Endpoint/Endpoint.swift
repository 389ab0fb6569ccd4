// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A skill behind a public HTTPS address: answers Alexa's requests, and refuses all others before any handler runs.
///
/// ```swift
/// let endpoint = try Endpoint(skill, verifying: verifier)
/// // For each request, in the server of your choice:
/// let answer = await endpoint.respond(to: body, method: "POST") { name in headers[name] }
/// ```
///
/// It never throws: ``SkillResponse`` has the status, the headers and the body to send. It checks, in this order, and the
/// first failure decides:
///
/// 1. the method is `POST` (405), and the body at most ``Skill/longestRequest`` (413);
/// 2. `Signature-256` and `SignatureCertChainUrl` are there, once each, and have the right form;
/// 3. the body can be read; it is read once, for the checks and the turn;
/// 4. it was sent at most 150 seconds ago, and at most 150 seconds in the future. The five skill events `SkillEnabled`,
///    `SkillDisabled`, `SkillAccountLinked`, `SkillPermissionAccepted` and `SkillPermissionChanged` may be an hour old, as
///    Alexa sends them again until they are answered;
/// 5. it is for this skill;
/// 6. its id is new, if the endpoint remembers ids;
/// 7. Alexa signed it: the ``RequestVerifier`` says so.
///
/// The answer to a refused request tells nothing of the reason: ``Skill/Refusal`` goes to the skill's `onEvent`. Each request
/// has one event. The skill's deadline starts when `respond` is called. A verifier that does not answer by then is cancelled,
/// and the answer has status 500; ``SkillResponse/settled()`` waits for what still runs.
///
/// A forged request is never answered. A genuine one that somebody has read on its way can be sent again for 150 seconds, which
/// changes nothing for most skills. Let a skill that opens doors or sells remember ids.
///
/// Source: <https://developer.amazon.com/en-US/docs/alexa/custom-skills/host-a-custom-skill-as-a-web-service.html>
public struct Endpoint: Sendable {
    let skill: Skill
    /// `nil` if no signature is verified.
    let verifier: (any RequestVerifier)?
    let now: @Sendable () -> WallTime
    /// `nil` if a request may come twice.
    let memory: RequestMemory?

    /// Makes the endpoint of a skill.
    ///
    /// - Parameters:
    ///   - skill: The skill. It needs an id, unless nothing is verified: Alexa signs the requests to all skills with the same
    ///     key, so that anyone could send you those of their own.
    ///   - verifier: Verifies signatures: `SignatureVerifier` of AlexaSignature, your own, or `.unverified` on your own machine.
    ///   - remembered: The number of request ids that are remembered, so that a request that comes again is refused. An id is
    ///     remembered for as long as its request would be accepted: 5 minutes at most, for a skill event an hour. If as many
    ///     came meanwhile, further ones are answered with status 500: choose more than your requests in that time. An id
    ///     takes about 150 bytes. The memory is this process's own: another machine has its own. A skill event that Alexa sends
    ///     again, because the answer was lost on its way, is refused as well. 0 remembers none, as does a negative number.
    ///   - now: The wall clock that timestamps are compared with. It has to be right to a few seconds.
    /// - Throws: ``SkillDefects`` if the skill has mistakes, as listed by ``Skill/validate()``, or has no id.
    public init(
        _ skill: Skill, verifying verifier: some RequestVerifier, remembering remembered: Int = 0,
        now: @escaping @Sendable () -> WallTime = { .now }
    ) throws(SkillDefects) {
        let isUnverified = verifier is UnverifiedRequests
        var defects = skill.validate()
        if skill.id == nil, !isUnverified { defects.append(.withoutID) }
        if !defects.isEmpty { throw SkillDefects(defects) }
        self.skill = skill
        self.verifier = isUnverified ? nil : verifier
        self.now = now
        memory = remembered > 0 ? RequestMemory(upTo: remembered) : nil
    }
}

extension Endpoint: CustomStringConvertible, CustomReflectable {
    /// The skill's id. The verifier, which may have secrets, is not shown.
    public var description: String { "Endpoint(\(skill.id ?? "any skill"))" }
    public var customMirror: Mirror { Mirror(reflecting: description) }
}

/// Says why a skill cannot be served.
public struct SkillDefects: Error, Sendable, Hashable, CustomStringConvertible {
    /// The mistakes; at least one.
    public let defects: [Defect]

    init(_ defects: [Defect]) { self.defects = defects }

    /// The mistakes, one a line.
    public var description: String { defects.map(\.description).joined(separator: "\n") }
}
