// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension RetryPolicy {
    /// The standard rules, and what is known about Spotify beyond them.
    ///
    /// * A 401 for a token that is good happens: what is idempotent is sent once more, at once, and never a third time.
    /// * A 429 whose body says `QUOTA_EXCEEDED` is about the day's budget: nothing is sent again.
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
