// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AttributeStoreCompatTest.Check {
    private static let contents: [(name: String, bytes: [UInt8])] = [
        ("JSON", Array(#"{"visits":1,"greeting":"Grüß Gott 👋"}"#.utf8)),
        ("no byte", []),
        ("a zero byte", [0]),
        ("every byte, as no text has them", Array((0...255).reversed()) + Array(0...255)),
        ("300 KB", StoreBench.bytes(1, size: 300_000)),
    ]

    static let keeping: [Self] =
        [
            Self(name: "has nothing under a new key") { bench in
                try await bench.withKey { key in try await bench.requireNothing(for: key, after: "nothing was saved") }
            }
        ]
        + contents.map { contents in
            Self(name: "keeps what it was given: \(contents.name)") { bench in
                try await bench.withKey { key in
                    let version = try await bench.save(contents.bytes, for: key, replacing: nil)
                    try await bench.requireStored(contents.bytes, version, for: key, after: "saving")
                    let other = StoreBench.bytes(2)
                    let next = try await bench.save(other, for: key, replacing: version)
                    try await bench.requireStored(other, next, for: key, after: "replacing")
                    let last = try await bench.save(contents.bytes, for: key, replacing: next)
                    try await bench.requireStored(contents.bytes, last, for: key, after: "replacing again")
                }
            }
        }

    private static let names: [(name: String, keys: [String])] = [
        (
            "letters, digits, points and dashes",
            ["amzn1.ask.account.A-1", "amzn1.ask.account.A-2", "amzn1.ask.device.A-1"]
        ),
        ("upper and lower case", ["Ada", "ada", "ADA"]),
        ("letters of all scripts", ["Zoë", "Zoe", "зоя", "ゾーイ", "👩‍🚀", "👩"]),
        (
            "what file names and queries cannot have",
            ["../a", "a/b", "a\\b", "a?b", "a%2Fb", "a b", " a", "a:*", "a\nb", "a\"b'"]
        ),
        ("long ones that differ at the end", ["1", "2"].map { String(repeating: "k", count: 900) + $0 }),
    ]

    static let separating: [Self] = names.map { names in
        Self(name: "keeps keys apart: \(names.name)") { bench in
            let prefix = StoreBench.key()
            var kept: [(key: String, bytes: [UInt8], version: AttributeVersion)] = []
            for (number, name) in names.keys.enumerated() {
                let key = prefix + name
                try await bench.requireNothing(for: key, after: "another key was saved")
                let bytes = StoreBench.bytes(number)
                kept.append((key, bytes, try await bench.save(bytes, for: key, replacing: nil)))
            }
            for (key, bytes, version) in kept {
                try await bench.requireStored(bytes, version, for: key, after: "other keys were saved")
            }
            while let (key, _, version) = kept.popLast() {
                _ = try await bench.store.save(nil, for: key, replacing: version)
                for (key, bytes, version) in kept {
                    try await bench.requireStored(bytes, version, for: key, after: "another key was deleted")
                }
            }
        }
    }
}
