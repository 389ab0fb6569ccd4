// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore

extension AttributeStoreCompatTest.Check {
    private static let tasks = 64

    static let racing: [Self] = [
        Self(name: "lets one of 64 tasks create") { bench in
            try await bench.withKey { key in try await bench.requireOneWinner(over: nil, for: key) }
        },
        Self(name: "lets one of 64 tasks replace a version") { bench in
            try await bench.withKey { key in
                let version = try await bench.save(StoreBench.bytes(-1), for: key, replacing: nil)
                try await bench.requireOneWinner(over: version, for: key)
            }
        },
        Self(name: "lets one of 64 tasks delete") { bench in
            try await bench.withKey { key in
                let version = try await bench.save(StoreBench.bytes(-1), for: key, replacing: nil)
                let done = try await bench.all(tasks) { _ in
                    try await bench.saved(nil, for: key, replacing: version)
                }
                let count = done.count { $0 }
                try bench.require(count == 1, "\(count) of 64 tasks deleted the same version")
                try await bench.requireNothing(for: key, after: "deleting")
            }
        },
        Self(name: "loses no change of 64 tasks that add to one number") { bench in
            try await bench.withKey { key in
                let conflicts = try await bench.all(tasks) { _ in try await bench.addOne(to: key) }
                guard let stored = try await bench.store.load(key) else {
                    throw StoreBench.Complaint("nothing was there after 64 saves")
                }
                let retries = conflicts.reduce(0, +)
                try bench.require(
                    stored.bytes.count == tasks,
                    "64 tasks added 64, with \(retries) conflicts, and \(stored.bytes.count) is stored")
            }
        },
        Self(name: "keeps 64 keys at a time") { bench in
            let prefix = StoreBench.key()
            _ = try await bench.all(tasks) { number in
                let key = "\(prefix)\(number)"
                let version = try await bench.save(StoreBench.bytes(number), for: key, replacing: nil)
                try await bench.requireStored(StoreBench.bytes(number), version, for: key, after: "saving")
                _ = try await bench.store.save(nil, for: key, replacing: version)
            }
        },
        Self(name: "shows no part of a save") { bench in
            try await bench.withKey { key in
                let values = [0, 1].map { StoreBench.bytes($0, size: 100_000 + 50_000 * $0) }
                let version = try await bench.save(values[0], for: key, replacing: nil)
                let done = Promise<Void, Never>()
                try await withThrowingTaskGroup { group in
                    group.addTask {
                        defer { done.decide(.success(())) }
                        var version = version
                        for number in 1...16 {
                            version = try await bench.save(values[number % 2], for: key, replacing: version)
                        }
                    }
                    for _ in 0..<4 {
                        group.addTask {
                            repeat {
                                let bytes = try await bench.store.load(key)?.bytes
                                try bench.require(
                                    bytes.map { values.contains($0) } == true,
                                    "loading during a save returned neither the old value nor the new one")
                                await Task.yield()
                            } while done.outcome == nil
                        }
                    }
                    try await group.waitForAll()
                }
            }
        },
    ]
}

extension StoreBench {
    /// Returns whether the save was made: `false` is a conflict.
    fileprivate func saved(
        _ bytes: [UInt8]?, for key: String, replacing version: AttributeVersion?
    ) async throws -> Bool {
        do {
            _ = try await store.save(bytes, for: key, replacing: version)
            return true
        } catch is AttributeStoreConflict {
            return false
        }
    }

    fileprivate func requireOneWinner(over version: AttributeVersion?, for key: String) async throws {
        let winners = try await all(64) { number in
            try await saved(Self.bytes(number), for: key, replacing: version) ? number : nil
        }.compactMap { $0 }
        try require(winners.count == 1, "\(winners.count) of 64 tasks saved over the same version")
        let bytes = try await store.load(key)?.bytes
        try require(bytes == winners.first.map { Self.bytes($0) }, "what is stored is not the save that succeeded")
    }

    /// Makes the stored value a byte longer; returns the number of conflicts.
    fileprivate func addOne(to key: String) async throws -> Int {
        var conflicts = 0
        while true {
            let stored = try await store.load(key)
            let longer = (stored?.bytes ?? []) + [0x78]
            if try await saved(longer, for: key, replacing: stored?.version) { return conflicts }
            conflicts += 1
            try Task.checkCancellation()
            await Task.yield()
        }
    }
}
