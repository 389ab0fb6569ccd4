// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension RetryPolicy {
    /// The retry policy for Spotify: the standard rules with two additions.
    ///
    /// * Spotify sometimes answers a valid token with 401: an idempotent request is sent once more, at once, and not again.
    /// * After a 429 whose body says `QUOTA_EXCEEDED`, the quota of the day is used up: nothing is sent again.
    public static let spotify = RetryPolicy.standard.judging { attempt, usual in
        switch attempt.status {
        case .unauthorized:
            return attempt.number == 1 && attempt.request.mayBeSentAgain ? .again(after: .zero) : .stop
        case .tooManyRequests:
            return attempt.providerCode == "QUOTA_EXCEEDED" ? .stop : usual
        default:
            return usual
        }
    }
}
