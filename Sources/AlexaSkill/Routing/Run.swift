// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// What a route does for an account in an exchange.
///
/// A handler that never waits says so in its type, and is answered where it stands: no task, no race against a deadline that
/// nobody could strike while it runs.
enum Run<Account: Sendable>: Sendable {
    case atOnce(@Sendable (Account, Exchange) throws -> Reply)
    case waiting(@Sendable (Account, Exchange) async throws -> Reply)

    /// The same for whoever has no account yet.
    ///
    /// - Parameters:
    ///   - connect: Finds the account.
    ///   - explained: Makes of what is thrown on the way what the skill is told.
    func connecting(
        _ connect: @escaping @Sendable (Exchange) throws -> Account,
        explained: @escaping @Sendable (any Error) -> any Error
    ) -> Run<Guest> {
        switch self {
        case .atOnce(let run):
            .atOnce { _, exchange in
                do { return try run(try connect(exchange), exchange) } catch { throw explained(error) }
            }
        case .waiting(let run):
            .waiting { _, exchange in
                do { return try await run(try connect(exchange), exchange) } catch { throw explained(error) }
            }
        }
    }
}

extension Run<Guest> {
    func callAsFunction(_ exchange: Exchange) async throws -> Reply {
        switch self {
        case .atOnce(let run): try run(Guest(), exchange)
        case .waiting(let run): try await run(Guest(), exchange)
        }
    }
}
