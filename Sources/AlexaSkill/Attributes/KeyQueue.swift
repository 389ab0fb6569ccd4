// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore
internal import Synchronization

/// Lets one task at a time work on a key; the others wait in the order in which they came.
///
/// It keeps nothing of a key that nobody works on.
final class KeyQueue: Sendable {
    /// The number of tasks that may wait for one key.
    static let limit = 256

    private struct Waiter {
        let id: Int
        let place = Promise<Void, any Error>()
    }

    private struct Line {
        var holder: Int
        var waiting: [Waiter] = []
    }

    private struct State {
        var lines: [String: Line] = [:]
        var lastID = 0
    }

    private let state = Mutex(State())

    /// The number of keys that tasks work on.
    var count: Int { state.withLock { $0.lines.count } }

    /// Runs `body` when it is this task's turn.
    ///
    /// A task that is cancelled in `body` lets the next one go on at once: what it waits for may never answer.
    ///
    /// - Throws: What `body` throws; `DeadlineExceeded` and `CancellationError` of the wait; ``AttributeError/Code/busy``.
    func withPlace<Value>(
        for key: String, by deadline: Deadline, _ body: () async throws -> Value
    ) async throws -> Value {
        let id = try await enter(key, by: deadline)
        defer { leave(key, id) }
        return try await withTaskCancellationHandler {
            try await body()
        } onCancel: {
            leave(key, id)
        }
    }

    private func enter(_ key: String, by deadline: Deadline) async throws -> Int {
        try Task.checkCancellation()
        let (id, waiter) = try state.withLock { state throws(AttributeError) -> (Int, Waiter?) in
            state.lastID += 1
            let id = state.lastID
            guard let waiting = state.lines[key]?.waiting.count else {
                state.lines[key] = Line(holder: id)
                return (id, nil)
            }
            guard waiting < Self.limit else { throw AttributeError(.busy) }
            let waiter = Waiter(id: id)
            state.lines[key]?.waiting.append(waiter)
            return (id, waiter)
        }
        guard let waiter else { return id }
        do {
            try await waiter.place.value(by: deadline)
        } catch {
            state.withLock { $0.lines[key]?.waiting.removeAll { $0.id == id } }
            throw error
        }
        return id
    }

    /// Gives the place to the next task, if this one still has it.
    private func leave(_ key: String, _ id: Int) {
        var id = id
        while let next = next(key, after: id) {
            next.place.decide(.success(()))
            if case .success? = next.place.outcome { return }
            // It has given up in the meantime.
            id = next.id
        }
    }

    private func next(_ key: String, after id: Int) -> Waiter? {
        state.withLock { state in
            guard let line = state.lines[key], line.holder == id else { return nil }
            guard let next = line.waiting.first else {
                state.lines[key] = nil
                return nil
            }
            state.lines[key]?.waiting.removeFirst()
            state.lines[key]?.holder = next.id
            return next
        }
    }
}
