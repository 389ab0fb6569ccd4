// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if SignatureVerification
internal import LinkedCore
internal import Synchronization

/// Finds the key of a certificate file: from memory, or with one fetch for all that ask for the same file.
///
/// A caller that is cancelled, or whose deadline passes, stops waiting; the fetch continues for the others.
final class SigningKeys: Sendable {
    typealias Find = @Sendable (String) async throws(VerificationError) -> SigningKey

    private let state = Mutex(KeyTable())
    private let now: @Sendable () -> WallTime
    private let deadline: @Sendable () -> Deadline
    private let find: Find

    /// - Parameters:
    ///   - deadline: Makes the deadline of one fetch. It does not depend on a caller's.
    ///   - find: Fetches and checks a file.
    init(now: @escaping @Sendable () -> WallTime, deadline: @escaping @Sendable () -> Deadline, find: @escaping Find) {
        self.now = now
        self.deadline = deadline
        self.find = find
    }

    /// How many callers wait for files.
    var waiting: Int { state.withLock { $0.waiting } }

    /// Returns the key of the file.
    func key(at url: String) async throws(VerificationError) -> SigningKey {
        let now = now()
        let place = state.withLock { $0.key(at: url, now) }
        switch place {
        case .known(let outcome): return try outcome.get()
        case .full: throw VerificationError(.certificateUnavailable, detail: "too many other files are being fetched")
        case .waits(let id, let outcome, let starts):
            if starts { fetch(url) }
            defer { state.withLock { $0.leave(url, id) } }
            return try await Self.wait(for: outcome)
        }
    }

    private static func wait(
        for outcome: Promise<SigningKey, any Error>
    ) async throws(VerificationError) -> SigningKey {
        do {
            guard let deadline = Deadline.current else { return try await outcome.value() }
            return try await outcome.value(by: deadline)
        } catch let error as VerificationError {
            throw error
        } catch is DeadlineExceeded {
            throw VerificationError(.interrupted, detail: "while the certificates were fetched")
        } catch {
            throw VerificationError(.interrupted, detail: "the task was cancelled")
        }
    }

    /// Starts a fetch; it ends in time also if the transport does not.
    private func fetch(_ url: String) {
        let outcome = Promise<SigningKey, any Error>()
        let limit = deadline()
        // Detached, so that the task-locals of one caller do not apply to the fetch of all.
        let work = Task.detached { [find] in
            do {
                let key = try await Deadline.$current.withValue(limit) { try await find(url) }
                outcome.decide(.success(key))
            } catch {
                outcome.decide(.failure(error))
            }
        }
        Task.detached {
            let result: Result<SigningKey, VerificationError>
            do {
                result = .success(try await outcome.value(by: limit))
            } catch {
                result = .failure(
                    error as? VerificationError
                        ?? VerificationError(.certificateUnavailable, detail: "it did not come in time"))
            }
            work.cancel()
            self.land(url, result)
        }
    }

    private func land(_ url: String, _ result: Result<SigningKey, VerificationError>) {
        let now = now()
        let (waiting, next) = state.withLock { $0.land(url, result, now) }
        if let next { fetch(next) }
        for outcome in waiting { outcome.decide(result.mapError { $0 }) }
    }
}
#endif
