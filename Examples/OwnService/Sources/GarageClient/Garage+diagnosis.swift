// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Garage {
    /// Decides from an error whether linking again would help.
    public typealias Diagnosis = AccountClient<AccessToken>.Diagnosis

    /// The diagnosis for a server whose 403 names no error (RFC 6750 section 3.1): without a body it refuses the token, with a
    /// body a scope.
    ///
    /// Use it only if the API answers 403 for nothing else: a user who may not open a neighbour's door would link again
    /// in vain.
    public static let bareForbidden: Diagnosis = { error in
        guard error.linkProblem == nil, error.status == .forbidden else { return error.linkProblem }
        return error.body.isEmpty ? .rejected : .insufficientScope(error.requiredScopes)
    }
}
