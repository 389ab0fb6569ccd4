// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if SignatureVerification
import AlexaSignature

/// A request that is Alexa's, or is not in one way.
struct SignatureCase: Sendable, CustomStringConvertible {
    let name: String
    /// Why it is refused; `nil` if it is accepted.
    let code: VerificationError.Code?
    let change: @Sendable (inout Plan) throws -> Void

    var description: String { name }

    static func good(_ name: String, _ change: @escaping @Sendable (inout Plan) throws -> Void = { _ in }) -> Self {
        Self(name: name, code: nil, change: change)
    }

    static func bad(
        _ name: String, _ code: VerificationError.Code, _ change: @escaping @Sendable (inout Plan) throws -> Void
    ) -> Self {
        Self(name: name, code: code, change: change)
    }

    func made(now: WallTime) throws -> SignedRequest {
        var plan = Plan(now: now)
        try change(&plan)
        return try plan.made()
    }

    static let all = accepted + certificates + paths + files + signatures
}
#endif
