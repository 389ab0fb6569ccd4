// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore

/// Tests whether a store keeps the contract of `AttributeStore`.
///
/// Run it in a test of your own store. It throws, so that it works with every test framework:
///
/// ```swift
/// @Test func isAStore() async throws {
///     try await AttributeStoreCompatTest(MyStore()).run()
/// }
/// ```
///
/// or one check for each test case, so that the report says which one failed:
///
/// ```swift
/// @Test(arguments: AttributeStoreCompatTest.Check.allCases)
/// func isAStore(check: AttributeStoreCompatTest.Check) async throws {
///     try await AttributeStoreCompatTest(MyStore()).run(check)
/// }
/// ```
///
/// The store has to keep 300 KB under a key, and keys of 1,000 bytes. The test uses new keys of its own, which begin with
/// `AttributeStoreCompatTest`, and deletes what it stored under them; it leaves other keys alone, so that it can run against a
/// database in use. All checks together make some thousand calls, up to 64 at a time. A check that is not done after half a
/// minute has failed.
public struct AttributeStoreCompatTest: Sendable {
    private let bench: StoreBench

    /// Makes a test of one store.
    ///
    /// - Parameters:
    ///   - store: The store.
    ///   - failing: A store of the same type that cannot work, for instance with a table or a folder that does not exist. Without
    ///     it, the checks of a failing store do nothing.
    ///   - hanging: A store of the same type whose saves wait without end, for instance for a server that never answers. Without
    ///     it, the checks of a hanging store do nothing.
    public init(
        _ store: any AttributeStore, failing: (any AttributeStore)? = nil, hanging: (any AttributeStore)? = nil
    ) {
        bench = StoreBench(store: store, failing: failing, hanging: hanging)
    }

    /// Runs every check, one after the other, and continues after a failure.
    ///
    /// - Throws: ``Failures`` with one failure for each check that failed.
    public func run() async throws(Failures) {
        var failures: [Failure] = []
        for check in Check.allCases {
            do {
                try await run(check)
            } catch {
                failures.append(error)
            }
        }
        guard failures.isEmpty else { throw Failures(failures) }
    }

    /// Runs one check.
    ///
    /// - Throws: A ``Failure`` that says what the store did.
    public func run(_ check: Check) async throws(Failure) {
        let bench = bench
        do {
            try await StoreBench.within(.seconds(30)) { try await check.body(bench) }
        } catch is DeadlineExceeded {
            throw Failure(check: check, text: "was not done after 30 seconds")
        } catch {
            throw Failure(check: check, text: (error as? StoreBench.Complaint)?.text ?? "threw an error: \(error)")
        }
    }
}
