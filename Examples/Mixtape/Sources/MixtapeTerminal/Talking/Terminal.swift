// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaTesting
public import LinkedHTTP
public import MixtapeDemo
internal import MixtapeSkill
internal import Synchronization

/// A conversation with the skill, line by line: it gets what the user types, and returns what to print.
///
/// ```swift
/// let terminal = try Terminal(.demo(DemoSpotify()))
/// for line in await terminal.read("open my mixtape") { print(line) }
/// ```
///
/// It does not use a screen or a keyboard, so that tests can have the same conversation.
public final class Terminal: Sendable {
    /// Which Spotify the skill talks to.
    public enum Provider: Sendable {
        /// One in this process. The account is not linked at first.
        case demo(DemoSpotify)
        /// The real one, with the user's own token; it counts as linked.
        case real(AccessToken, over: any HTTP.Transport)
    }

    let provider: Provider
    let ink: Ink
    let conversation: Conversation
    private let last = Mutex<Heard?>(nil)

    /// Begins a conversation; nothing is said yet.
    ///
    /// - Parameters:
    ///   - provider: Which Spotify the skill talks to.
    ///   - memory: Where the skill keeps what it remembers of the user.
    ///   - ink: Whether what comes out has colours.
    ///   - log: Told what the skill logs.
    ///   - time: When a turn takes place, in seconds since 1970-01-01T00:00:00Z, by its number from 0.
    /// - Throws: `JSONError` if the interaction model is none.
    public init(
        _ provider: Provider, remembering memory: any AttributeStore = InMemoryAttributeStore(), ink: Ink = .plain,
        log: @escaping @Sendable (String) -> Void = { _ in },
        time: @escaping @Sendable (_ turn: Int) -> Int64
    ) throws {
        self.provider = provider
        self.ink = ink
        var setting = Conversation.Setting()
        setting.time = time
        let http: any HTTP.Transport
        switch provider {
        case .demo(let spotify): http = spotify.transport
        case .real(let token, let transport):
            http = transport
            setting.account = token
        }
        conversation = Conversation(
            with: Mixtape(over: http, remembering: memory, log: log).skill, model: try SkillPackage.embedded.model(),
            in: setting)
    }

    /// Whether a session is open: Alexa listens.
    public var isListening: Bool { conversation.isOpen }

    /// Whether a line ends the conversation.
    public static func isFarewell(_ line: String) -> Bool { Command(line) == .quit }

    /// Returns what to print after a typed line.
    public func read(_ line: String) async -> [String] {
        switch Command(line) {
        case .nothing, .quit: return []
        case .link: return await link()
        case .unlink: return await unlink()
        case .expire: return expire()
        case .json: return exchange()
        case .commands: return Command.summary.map(ink.dimmed)
        case .help: return await say(line) + Command.summary.map(ink.dimmed)
        case .utterance: return await say(line)
        }
    }

    private func say(_ words: String) async -> [String] {
        do {
            let heard = try await conversation.say(words)
            last.withLock { $0 = heard }
            return ink.lines(of: heard)
        } catch {
            return [ink.note("\(error)")]
        }
    }

    private func exchange() -> [String] {
        guard let heard = last.withLock({ $0 }) else { return [ink.note("Nothing has been said yet.")] }
        return ["Request:", heard.requestText, "Response:", heard.responseText].flatMap { text in
            text.split(separator: "\n").map(String.init)
        }
    }
}
