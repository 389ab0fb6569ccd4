// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Tests whether a transport keeps the contract of `HTTP/Transport`, with its own servers on the loopback interface.
///
/// Run it in a test of your own transport. It throws, so that it works with every test framework:
///
/// ```swift
/// @Test func isATransport() async throws {
///     try await TransportCompatTest(MyTransport()).run()
/// }
/// ```
///
/// or one check for each test case, so that the report says which one failed:
///
/// ```swift
/// @Test(arguments: TransportCompatTest.Check.allCases)
/// func isATransport(check: TransportCompatTest.Check) async throws {
///     try await TransportCompatTest(MyTransport()).run(check)
/// }
/// ```
///
/// The transport has to accept bodies of 1 MiB, and to refuse those of 64 MiB; it has to allow 64 exchanges with one host at
/// a time. All checks together take a few seconds. A check that is not done after half a minute has failed.
public struct TransportCompatTest: Sendable {
    private let transport: any HTTP.Transport

    /// Makes a test of one transport.
    public init(_ transport: any HTTP.Transport) { self.transport = transport }

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
    /// - Throws: A ``Failure`` that says what the transport did.
    public func run(_ check: Check) async throws(Failure) {
        let bench = Bench(transport: transport)
        let outcome = await Bench.outcome(within: .seconds(30)) { () async throws -> String? in
            do {
                try await check.body(bench)
                return nil
            } catch {
                return (error as? Bench.Complaint)?.text ?? "threw an error: \(error)"
            }
        }
        switch outcome {
        case .success(nil): return
        case .success(let text?): throw Failure(check: check, text: text)
        case .failure: throw Failure(check: check, text: "the check failed")
        case nil: throw Failure(check: check, text: "was not done after 30 seconds")
        }
    }
}
