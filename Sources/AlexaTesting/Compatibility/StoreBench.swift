// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore

/// Gives a check the stores and keys, and functions to test what they do.
struct StoreBench: Sendable {
    let store: any AttributeStore
    let failing: (any AttributeStore)?
    let hanging: (any AttributeStore)?

    /// Says what the store did wrong.
    struct Complaint: Error {
        let text: String
        init(_ text: String) { self.text = text }
    }

    func require(_ condition: Bool, _ text: @autoclosure () -> String) throws(Complaint) {
        guard condition else { throw Complaint(text()) }
    }

    /// Calls `body` with a new key, and deletes what is stored under it.
    func withKey<Value>(_ name: String = "", _ body: (String) async throws -> Value) async throws -> Value {
        let key = Self.key(name)
        let outcome: Result<Value, any Error>
        do {
            outcome = .success(try await body(key))
        } catch {
            outcome = .failure(error)
        }
        // A store that fails here has failed in the check.
        if let stored = try? await store.load(key) {
            _ = try? await store.save(nil, for: key, replacing: stored.version)
        }
        return try outcome.get()
    }

    static func key(_ name: String = "") -> String {
        "AttributeStoreCompatTest.\(UInt64.random(in: 0...(.max))).\(name)"
    }

    /// Makes attributes of a size, different ones for each number.
    static func bytes(_ number: Int, size: Int = 0) -> [UInt8] {
        let text = Array(#"{"number":\#(number),"filling":""#.utf8)
        return text + repeatElement(0x78, count: max(0, size - text.count - 2)) + Array(#""}"#.utf8)
    }

    /// Saves, and returns the version, which has to be there.
    func save(_ bytes: [UInt8], for key: String, replacing version: AttributeVersion?) async throws -> AttributeVersion
    {
        guard let version = try await store.save(bytes, for: key, replacing: version) else {
            throw Complaint("saving returned no version")
        }
        return version
    }

    /// Requires that these bytes are stored in this version.
    func requireStored(
        _ bytes: [UInt8], _ version: AttributeVersion, for key: String, after event: String
    ) async throws {
        guard let stored = try await store.load(key) else { throw Complaint("nothing was there after \(event)") }
        try require(
            stored.bytes == bytes,
            "after \(event) there were other bytes: \(stored.bytes.count) instead of \(bytes.count), "
                + "equal up to \(zip(stored.bytes, bytes).prefix { $0.0 == $0.1 }.count)")
        try require(stored.version == version, "after \(event), loading returned another version than saving")
    }

    func requireNothing(for key: String, after event: String) async throws {
        try require(try await store.load(key) == nil, "something was there after \(event)")
    }

    /// Requires that saving, and deleting, over this version is a conflict.
    func requireConflict(over version: AttributeVersion?, for key: String, _ situation: String) async throws {
        for bytes in [Self.bytes(-1), nil] {
            let call = "\(bytes == nil ? "deleting" : "saving") over \(situation)"
            do {
                _ = try await store.save(bytes, for: key, replacing: version)
            } catch is AttributeStoreConflict {
                continue
            } catch {
                throw Complaint("\(call) threw another error than AttributeStoreConflict: \(error)")
            }
            throw Complaint("\(call) was not refused")
        }
    }

    /// Runs `body`, and stops waiting for it after `time`, also if it ignores that it is cancelled.
    ///
    /// - Throws: What `body` throws; `DeadlineExceeded`.
    static func within<Value: Sendable>(
        _ time: Duration, _ body: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        let promise = Promise<Value, any Error>()
        let work = Task {
            do {
                promise.decide(.success(try await body()))
            } catch {
                // The deadline is the body's own, and not that of this wait.
                let isBodys = error is DeadlineExceeded
                promise.decide(.failure(isBodys ? Complaint("threw an error: \(error)") : error))
            }
        }
        defer { work.cancel() }
        return try await promise.value(by: Deadline(after: time))
    }

    /// Runs `count` tasks at once and returns their results.
    func all<Value: Sendable>(
        _ count: Int, _ body: @escaping @Sendable (Int) async throws -> Value
    ) async throws -> [Value] {
        try await withThrowingTaskGroup { group in
            for number in 0..<count { group.addTask { try await body(number) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }
}
