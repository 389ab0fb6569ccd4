// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// Groups handlers that need the user's linked account.
///
/// ```swift
/// Linked(to: { Spotify($0, over: http) }) {
///     On(.intent(ReadPlaylist.self), reply: read)     // Turn<Spotify>: turn.account is there
/// }
/// Linked(ifAny: { Spotify($0, over: http) }) {
///     On(.launch, reply: welcome)                     // Turn<Spotify?>
/// }
/// ```
///
/// You write no code for a missing token, a token that the provider refuses, or a missing scope: the user hears a sentence
/// and sees the LinkAccount card. The token of a recognised speaker comes before the user's. If another token is refused
/// (Alexa's own, or a second service's), linking would not help: that is an error like any other.
/// Groups do not nest: Alexa links one account for a skill.
public struct Linked<Account: Sendable>: RouteGroup {
    public let routes: [Route<Guest>]

    /// Makes a group of handlers that cannot run without a linked account.
    ///
    /// - Parameters:
    ///   - connect: Makes the account's client from its token.
    ///   - scopes: The scopes that the handlers need. Alexa does not tell a skill what was granted, so they are not checked before a
    ///     call; they are named when the provider asks for more.
    ///   - prompt: What Alexa says with the card, instead of the SDK's own sentences.
    ///   - routes: The handlers.
    public init(
        to connect: @escaping @Sendable (AccessToken) throws -> Account,
        scopes: Set<Scope> = [],
        prompt: Speech? = nil,
        @RouteBuilder<Account> routes: () -> [Route<Account>]
    ) {
        let group = LinkGroup(scopes: scopes, prompt: prompt)
        self.routes = routes().map { route in
            Route(key: route.key, intent: route.intent, needsAccount: true) { _, received in
                try group.step(in: received) {
                    guard let token = received.accountToken else {
                        throw AccountNotLinked(.missing, scopes: scopes, prompt: prompt)
                    }
                    let account = try connect(token)
                    received.journal?.noteAccount()
                    return try route.run(account, received)
                }
            }
        }
    }

    /// Makes a group of handlers that use a linked account if there is one.
    ///
    /// If there is one, its problems are answered as in ``init(to:scopes:prompt:routes:)``.
    public init<Wrapped: Sendable>(
        ifAny connect: @escaping @Sendable (AccessToken) throws -> Wrapped,
        scopes: Set<Scope> = [],
        prompt: Speech? = nil,
        @RouteBuilder<Wrapped?> routes: () -> [Route<Wrapped?>]
    ) where Account == Wrapped? {
        let group = LinkGroup(scopes: scopes, prompt: prompt)
        self.routes = routes().map { route in
            Route(key: route.key, intent: route.intent) { _, received in
                try group.step(in: received) {
                    guard let token = received.accountToken else { return try route.run(nil, received) }
                    let account = try connect(token)
                    received.journal?.noteAccount()
                    return try route.run(account, received)
                }
            }
        }
    }
}

/// Adds what a group knows about linking to the errors of its handlers.
private struct LinkGroup: Sendable {
    let scopes: Set<Scope>
    let prompt: Speech?

    /// Takes a step, and adds the group's knowledge to its errors, now and after its handler has waited.
    func step(in received: ReceivedRequest, _ step: () throws -> Step) throws -> Step {
        do {
            switch try step() {
            case .answered(let reply): return .answered(reply)
            case .waits(let waiting):
                return .waits(Step.Waiting(run: waiting.run) { explained($0, in: received) })
            }
        } catch {
            throw explained(error, in: received)
        }
    }

    /// Returns the error with what the group knows, if linking the account again would help.
    private func explained(_ error: any Error, in received: ReceivedRequest) -> any Error {
        if error is AccountNotLinked { return error }
        guard let problem = received.linkProblem(of: error, assumingAccount: true) else { return error }
        return AccountNotLinked(problem, scopes: scopes, prompt: prompt, cause: error)
    }
}
