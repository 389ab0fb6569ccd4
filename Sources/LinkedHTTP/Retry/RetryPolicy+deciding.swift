// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension RetryPolicy {
    /// Decides what to do after an attempt: by the standard rules, then the judgement, then the limits on both.
    func decision(after attempt: Attempt) -> Decision {
        guard attempt.number < attempts else { return .stop }
        if case .failure(let error) = attempt.outcome, error is CancellationError || error is DeadlineExceeded {
            return .stop
        }
        let usual = usualDecision(after: attempt)
        guard case .again(let wait) = judgement?(attempt, usual) ?? usual else { return .stop }
        guard wait <= longestWait else { return .stop }
        if let deadline = Deadline.current, deadline.remaining <= wait { return .stop }
        return .again(after: wait)
    }

    private func usualDecision(after attempt: Attempt) -> Decision {
        guard attempt.request.mayBeSentAgain else { return .stop }
        switch attempt.outcome {
        case .failure(let error as HTTP.TransportError) where error.isTransient:
            return .again(after: ownWait(after: attempt.number))
        case .failure:
            return .stop
        case .success(let response):
            guard Self.isWorthAnother(response.status) else { return .stop }
            // Servers round down: a request at exactly the second that they name is still refused.
            return .again(after: response.retryAfter.map { $0 + .seconds(1) } ?? ownWait(after: attempt.number))
        }
    }

    private static func isWorthAnother(_ status: HTTP.Status) -> Bool {
        // After 501 and 505 a second attempt cannot succeed.
        status == .tooManyRequests || (status.isServerError && status.code != 501 && status.code != 505)
    }

    private func ownWait(after number: Int) -> Duration {
        let doublings = min(max(number - 1, 0), 16)
        // A caller may set any duration. Ten years is long enough, and doubling it does not overflow.
        let longest = min(max(longestWait, .zero), .seconds(RetryAfter.longest))
        let wait = min(min(max(firstWait, .zero), longest) * (1 << doublings), longest)
        let share = jitter()
        return share.isNaN ? wait : wait * min(max(share, 0), 1)
    }
}
