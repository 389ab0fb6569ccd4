// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaModels
internal import LinkedCore

extension Endpoint {
    /// Answers a request, or refuses it.
    ///
    /// - Parameters:
    ///   - body: The request's bytes exactly as they were received: `[UInt8]`, which is not copied, `Data`, a `ByteBuffer`'s
    ///     view. The signature is for these bytes: a body that was read and written again is refused.
    ///   - method: The method, `POST`.
    ///   - header: Returns all values of a header. It has to ignore the case of names, as the header types of server
    ///     frameworks do (RFC 9110 section 5.1).
    @inlinable
    public func respond(
        to body: some Sequence<UInt8>, method: String, header: (String) -> [String]
    ) async -> SkillResponse {
        // Only this function is generic over the kind of bytes, so that the rest is compiled once.
        await respond(bytes: RequestBytes(body), method: method, header: header)
    }

    /// Answers a request, or refuses it.
    ///
    /// - Parameters:
    ///   - body: The request's bytes exactly as they were received.
    ///   - method: The method, `POST`.
    ///   - headers: All headers. The case of their names is ignored.
    public func respond(
        to body: some Sequence<UInt8>, method: String, headers: some Sequence<(name: String, value: String)>
    ) async -> SkillResponse {
        // A sequence may be one that can be read only once.
        let headers = Array(headers)
        return await respond(to: body, method: method) { name in
            let wanted = name.lowercased()
            return headers.lazy.filter { $0.name.lowercased() == wanted }.map(\.value)
        }
    }

    @usableFromInline
    func respond(bytes: RequestBytes, method: String, header: (String) -> [String]) async -> SkillResponse {
        let deadline = skill.deadline()
        let checked: CheckedRequest
        do throws(Skill.Refusal) {
            checked = try check(bytes, method, header, by: deadline)
        } catch {
            return refused(error, method, by: deadline, bytesIn: bytes.count)
        }
        guard let signed = checked.signed, let verifier else { return await skill.answer(checked.received) }

        let race = Race<VerificationError?>()
        let work = Deadline.$current.withValue(deadline) {
            race.start { await signed.error(by: verifier) }
        }
        let outcome = await race.outcome(by: deadline, cancelling: work)
        if let refusal = refusal(of: checked, after: outcome, by: deadline) {
            var unfinished: Task<Void, Never>?
            if case .late = outcome { unfinished = work }
            return refused(refusal, method, by: deadline, bytesIn: bytes.count, unfinished: unfinished)
        }
        return await skill.answer(checked.received)
    }

    /// Returns why a request is refused after its signature was examined; `nil` if it is answered.
    private func refusal(
        of checked: CheckedRequest, after outcome: Race<VerificationError?>.Outcome, by deadline: Deadline
    ) -> Skill.Refusal? {
        switch outcome {
        case .late: .verificationLate
        // A verifier that waits until the deadline may notice it first.
        case .finished(let error?) where error.code == .interrupted && deadline.hasStruck: .verificationLate
        case .finished(let error?): .verification(error)
        // A verifier may have blocked its thread beyond the deadline.
        case .finished(nil): deadline.hasStruck ? .verificationLate : remember(checked)
        }
    }

    private func refused(
        _ refusal: Skill.Refusal, _ method: String, by deadline: Deadline, bytesIn: Int,
        unfinished: Task<Void, Never>? = nil
    ) -> SkillResponse {
        let outcome: Skill.Event.Outcome =
            switch refusal {
            case .unreadable(let error): .unreadable(error)
            case .wrongSkill: .otherSkill
            default: .rejected(refusal)
            }
        return skill.refused(
            refusal, as: outcome, by: deadline, bytesIn: bytesIn, body: method == "HEAD" ? [] : Skill.emptyBody,
            unfinished: unfinished)
    }
}

extension SignedBody {
    /// Returns why the verifier does not accept the signature; `nil` if it does.
    fileprivate func error(by verifier: any RequestVerifier) async -> VerificationError? {
        do throws(VerificationError) {
            try await verifier.verify(bytes, signature: signature, certificateURL: certificateURL)
            return nil
        } catch {
            return error
        }
    }
}
