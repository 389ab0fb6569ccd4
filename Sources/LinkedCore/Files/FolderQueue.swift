// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// Begins the saves of one folder in the order in which they came, on threads of its own.
///
/// All stores of a process that use the folder share the queue. So a few threads at most wait for the lock that another process
/// has, also if that process stands still, and the saves of other folders continue.
final class FolderQueue: Sendable {
    private struct Entry {
        weak var queue: FolderQueue?
    }

    private static let queues = Mutex<[String: Entry]>([:])

    private let calls = BlockingCalls(threads: 8)

    private init() {}

    /// Returns the queue of the folder at this path.
    static func of(_ folder: String) -> FolderQueue {
        queues.withLock { queues in
            if let queue = queues[folder]?.queue { return queue }
            queues = queues.filter { $0.value.queue != nil }
            let queue = FolderQueue()
            queues[folder] = Entry(queue: queue)
            return queue
        }
    }

    /// Runs a save, unless its caller gives up before it has begun.
    ///
    /// - Parameter save: Calls `begins` before it changes anything, and changes nothing if that returns `false`.
    /// - Throws: What `save` throws; `CancellationError`; ``FileStoreError`` when the deadline has passed, with
    ///   ``FileStoreError/Code/busy`` if nothing was changed and never will be.
    func run<Value: Sendable>(
        until deadline: Deadline, on folder: String,
        _ save: @escaping @Sendable (_ begins: () -> Bool) throws -> Value
    ) async throws -> Value {
        let claim = Claim()
        do {
            return try await calls.run(until: deadline) { try save { claim.take() } }
        } catch {
            let hasBegun = !claim.take()
            guard error is DeadlineExceeded else { throw error }
            throw FileStoreError(hasBegun ? .unresponsive : .busy, detail: folder)
        }
    }

    /// Decides once whether a save begins or is given up: the first to take it has decided.
    private final class Claim: Sendable {
        private let isTaken = Atomic(false)

        func take() -> Bool {
            isTaken.compareExchange(expected: false, desired: true, ordering: .acquiringAndReleasing).exchanged
        }
    }
}
