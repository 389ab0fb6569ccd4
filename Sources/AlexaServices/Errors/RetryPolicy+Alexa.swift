// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension RetryPolicy {
    /// The retry policy for Alexa's services: the standard rules with one addition.
    ///
    /// * After a 429 that says how long to wait, every request is sent again, also one that is not idempotent: Alexa refused it
    ///   before it did anything.
    public static let alexa = RetryPolicy.standard.judging { attempt, usual in
        guard attempt.status == .tooManyRequests, usual == .stop, let wait = attempt.response?.retryAfter else {
            return usual
        }
        // Servers round down: a request at exactly the second that they name is still refused.
        return .again(after: wait + .seconds(1))
    }
}
