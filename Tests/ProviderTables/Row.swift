// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

package import LinkedHTTP

/// One row of a table that every transport has to pass: what a provider does, and the expected outcome.
///
/// A row throws what is wrong, so that the tests of every transport can use the table.
package struct Row: Sendable, CustomStringConvertible {
    package let name: String
    private let body: @Sendable (any HTTP.Transport) async throws -> Void

    init(_ name: String, _ body: @escaping @Sendable (any HTTP.Transport) async throws -> Void) {
        self.name = name
        self.body = body
    }

    package var description: String { name }

    /// Runs the row.
    ///
    /// - Throws: A ``Complaint``, or whatever error the row did not expect.
    package func run(over transport: any HTTP.Transport) async throws { try await body(transport) }
}

/// An outcome that differs from the table.
package struct Complaint: Error, CustomStringConvertible {
    package let description: String
    init(_ description: String) { self.description = description }
}

func require(_ condition: Bool, _ text: @autoclosure () -> String) throws {
    guard condition else { throw Complaint(text()) }
}

/// Returns the result of `operation`, so that the servers can be checked first.
func outcome<Value>(_ operation: () async throws -> Value) async -> Result<Value, any Error> {
    do {
        return .success(try await operation())
    } catch {
        return .failure(error)
    }
}

extension Result {
    /// Returns the error; a success fails the row.
    func failure() throws -> any Error {
        switch self {
        case .success: throw Complaint("there was an answer instead of an error")
        case .failure(let error): return error
        }
    }
}
