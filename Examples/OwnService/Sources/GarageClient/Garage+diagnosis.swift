// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Garage {
    /// Reads from an error what linking anew would mend.
    public typealias Diagnosis = AccountClient<AccessToken>.Diagnosis

    /// For a server whose 403 names no error (RFC 6750 section 3.1): without a body it refuses the token, with one a scope.
    ///
    /// Only for an API that answers 403 to nothing else: who may not open a neighbour's door links anew in vain.
    public static let bareForbidden: Diagnosis = { error in
        guard error.linkProblem == nil, error.status == .forbidden else { return error.linkProblem }
        return error.body.isEmpty ? .rejected : .insufficientScope(error.requiredScopes)
    }
}
