// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// What a route does with a turn.
///
/// A handler that never waits says so in its type, and is answered where it stands: no task, no race against a deadline that
/// nobody could strike while it runs.
enum Run<Account: Sendable>: Sendable {
    case atOnce(@Sendable (Turn<Account>) throws -> Reply)
    case waiting(@Sendable (Turn<Account>) async throws -> Reply)

    func callAsFunction(_ turn: Turn<Account>) async throws -> Reply {
        switch self {
        case .atOnce(let run): try run(turn)
        case .waiting(let run): try await run(turn)
        }
    }

    /// The same for a turn of another account, which gets its own first.
    ///
    /// - Parameter explained: Makes of what is thrown on the way what the caller is told.
    func connecting<Other: Sendable>(
        _ connect: @escaping @Sendable (Turn<Other>) throws -> Turn<Account>,
        explained: @escaping @Sendable (any Error) -> any Error
    ) -> Run<Other> {
        switch self {
        case .atOnce(let run):
            .atOnce { turn in
                do { return try run(try connect(turn)) } catch { throw explained(error) }
            }
        case .waiting(let run):
            .waiting { turn in
                do { return try await run(try connect(turn)) } catch { throw explained(error) }
            }
        }
    }
}
