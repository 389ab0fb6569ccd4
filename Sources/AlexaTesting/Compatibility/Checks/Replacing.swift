// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AttributeStoreCompatTest.Check {
    private typealias Bench = StoreBench

    static let replacing: [Self] = [
        Self(name: "gives other bytes another version") { bench in
            try await bench.withKey { key in
                var versions: [AttributeVersion] = []
                for number in 0..<8 {
                    versions.append(try await bench.save(Bench.bytes(number), for: key, replacing: versions.last))
                }
                try bench.require(Set(versions).count == 8, "eight saves had \(Set(versions).count) versions")
            }
        },
        Self(name: "refuses to create what is there") { bench in
            try await bench.withKey { key in
                let version = try await bench.save(Bench.bytes(1), for: key, replacing: nil)
                try await bench.requireConflict(over: nil, for: key, "a value with the version nil")
                try await bench.requireStored(Bench.bytes(1), version, for: key, after: "a conflict")
            }
        },
        Self(name: "refuses to replace a version that is not the latest") { bench in
            try await bench.withKey { key in
                let first = try await bench.save(Bench.bytes(1), for: key, replacing: nil)
                let second = try await bench.save(Bench.bytes(2), for: key, replacing: first)
                try await bench.requireConflict(over: first, for: key, "a newer value")
                let third = try await bench.save(Bench.bytes(3), for: key, replacing: second)
                for stale in [first, second] {
                    try await bench.requireConflict(over: stale, for: key, "a newer value")
                }
                try await bench.requireStored(Bench.bytes(3), third, for: key, after: "a conflict")
            }
        },
    ]

    static let deleting: [Self] = [
        Self(name: "has nothing after deleting") { bench in
            try await bench.withKey { key in
                let version = try await bench.save(Bench.bytes(1), for: key, replacing: nil)
                let left = try await bench.store.save(nil, for: key, replacing: version)
                try bench.require(left == nil, "deleting returned a version")
                try await bench.requireNothing(for: key, after: "deleting")
            }
        },
        Self(name: "deletes nothing without an error") { bench in
            try await bench.withKey { key in
                let left = try await bench.store.save(nil, for: key, replacing: nil)
                try bench.require(left == nil, "deleting returned a version")
                try await bench.requireNothing(for: key, after: "deleting")
            }
        },
        Self(name: "refuses to replace what was deleted") { bench in
            try await bench.withKey { key in
                let version = try await bench.save(Bench.bytes(1), for: key, replacing: nil)
                _ = try await bench.store.save(nil, for: key, replacing: version)
                try await bench.requireConflict(over: version, for: key, "a deleted value")
                try await bench.requireNothing(for: key, after: "a conflict")
            }
        },
        Self(name: "can create again after deleting, and old versions stay old") { bench in
            try await bench.withKey { key in
                let first = try await bench.save(Bench.bytes(1), for: key, replacing: nil)
                _ = try await bench.store.save(nil, for: key, replacing: first)
                let second = try await bench.save(Bench.bytes(2), for: key, replacing: nil)
                try await bench.requireConflict(over: first, for: key, "a value that was deleted and created again")
                try await bench.requireStored(Bench.bytes(2), second, for: key, after: "a conflict")
            }
        },
    ]
}
