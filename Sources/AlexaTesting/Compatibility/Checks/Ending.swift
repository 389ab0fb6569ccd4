// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore

extension AttributeStoreCompatTest.Check {
    /// Checks a working store whose caller has no time left.
    static let ending: [Self] = [
        Self(name: "ends, and loses nothing, when the deadline has passed") { bench in
            try await bench.losesNothing { store, key, version in
                await Deadline.$current.withValue(Deadline(after: .zero)) {
                    _ = try? await store.load(key)
                    _ = try? await store.save(StoreBench.bytes(2), for: key, replacing: version)
                }
            }
        },
        Self(name: "ends, and loses nothing, when it is cancelled before") { bench in
            try await bench.losesNothing { store, key, version in
                await StoreBench.cancelled {
                    _ = try? await store.load(key)
                    _ = try? await store.save(StoreBench.bytes(2), for: key, replacing: version)
                }
            }
        },
        Self(name: "ends, and loses nothing, when it is cancelled meanwhile") { bench in
            try await bench.losesNothing { store, key, version in
                let task = Task { _ = try? await store.save(StoreBench.bytes(2), for: key, replacing: version) }
                await Task.yield()
                task.cancel()
                await task.value
            }
        },
    ]

    /// Checks a store that cannot work: see ``AttributeStoreCompatTest/init(_:failing:hanging:)``.
    static let failing: [Self] = [
        Self(name: "throws when it cannot load, instead of returning nothing") { bench in
            guard let failing = bench.failing else { return }
            try await bench.requireError("loading") { key in _ = try await failing.load(key) }
        },
        Self(name: "throws when it cannot save") { bench in
            guard let failing = bench.failing else { return }
            try await bench.requireError("saving") { key in
                _ = try await failing.save(Array("example-value".utf8), for: key, replacing: nil)
            }
        },
    ]

    /// Checks a store whose saves wait without end: see ``AttributeStoreCompatTest/init(_:failing:hanging:)``.
    static let hanging: [Self] = [
        Self(name: "stops waiting at the deadline") { bench in
            guard let hanging = bench.hanging else { return }
            let clock = ContinuousClock()
            let start = clock.now
            try await Deadline.$current.withValue(Deadline(after: .milliseconds(200))) {
                try await bench.requireError("saving until the deadline") { key in
                    _ = try await hanging.save(Array("example-value".utf8), for: key, replacing: nil)
                }
            }
            let elapsed = start.duration(to: clock.now)
            try bench.require(elapsed < .seconds(5), "a deadline of 0.2 seconds was over after \(elapsed)")
        },
        Self(name: "stops waiting when it is cancelled") { bench in
            guard let hanging = bench.hanging else { return }
            let task = Task {
                try await bench.requireError("saving until it is cancelled") { key in
                    _ = try await hanging.save(Array("example-value".utf8), for: key, replacing: nil)
                }
            }
            await Task.yield()
            let clock = ContinuousClock()
            let start = clock.now
            task.cancel()
            try await task.value
            let elapsed = start.duration(to: clock.now)
            try bench.require(elapsed < .seconds(5), "ended \(elapsed) after it was cancelled")
        },
    ]
}

extension StoreBench {
    /// Stores a value, calls `body`, which may replace it by the number 2 or not, and requires one of the two.
    fileprivate func losesNothing(
        _ body: (any AttributeStore, String, AttributeVersion) async -> Void
    ) async throws {
        try await withKey { key in
            let version = try await save(Self.bytes(1), for: key, replacing: nil)
            await body(store, key, version)
            guard let stored = try await store.load(key) else { throw Complaint("the value was lost") }
            try require(
                stored.bytes == Self.bytes(2) || (stored.bytes == Self.bytes(1) && stored.version == version),
                "neither the old value nor the new one was there")
            let next = try await save(Self.bytes(3), for: key, replacing: stored.version)
            try await requireStored(Self.bytes(3), next, for: key, after: "saving again")
        }
    }

    /// Runs `body` in a task that is cancelled already.
    fileprivate static func cancelled(_ body: @escaping @Sendable () async -> Void) async {
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            await body()
        }
        task.cancel()
        await task.value
    }

    /// Requires an error that is no conflict, and that shows neither the key nor the value.
    fileprivate func requireError(_ call: String, _ body: (String) async throws -> Void) async throws {
        let key = Self.key("example-key")
        do {
            try await body(key)
        } catch {
            try require(!(error is AttributeStoreConflict), "\(call) was reported as a conflict")
            let text = "\(error) \(String(reflecting: error))"
            try require(!text.contains(key), "the error of \(call) shows the key")
            try require(!text.contains("example-value"), "the error of \(call) shows the value")
            return
        }
        throw Complaint("\(call) threw no error")
    }
}
