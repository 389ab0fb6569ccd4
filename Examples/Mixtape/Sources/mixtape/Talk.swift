// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import LinkedHTTPURLSession
internal import MixtapeDemo
internal import MixtapeTerminal

/// `mixtape`: a conversation in the terminal, until the user quits or the input ends.
func talk(_ environment: [String: String]) async {
    let isSeen = isatty(STDOUT_FILENO) == 1
    let isTyped = isatty(STDIN_FILENO) == 1 && isSeen
    let token = environment["SPOTIFY_ACCESS_TOKEN"].flatMap { $0.isEmpty ? nil : $0 }
    let provider: Terminal.Provider =
        token.map { .real(AccessToken($0), over: URLSessionTransport()) } ?? .demo(DemoSpotify())
    let ink: Ink = isSeen && environment["NO_COLOR"] == nil ? .coloured : .plain
    let terminal: Terminal
    do {
        terminal = try Terminal(provider, remembering: memory(environment), ink: ink, log: log(environment)) { _ in
            Int64(Date().timeIntervalSince1970)
        }
    } catch {
        fail("The interaction model cannot be read: \(error)")
    }
    if isTyped {
        let whose = token == nil ? "a demo Spotify: nothing leaves this computer" : "the real Spotify"
        write("My Mixtape, with \(whose). Say: open my mixtape. Or type ? to see what else there is.")
        let folder = memoryFolder(environment)
        write(
            folder.map { "What it remembers of you is in \($0)." }
                ?? "It forgets you when you quit. MIXTAPE_MEMORY may name a folder where it remembers.")
    }
    while true {
        if isTyped { write(terminal.isListening ? "\n… " : "\n> ", terminator: "") }
        guard let line = readLine(), !Terminal.isFarewell(line) else { break }
        for line in await terminal.read(line) { write(line) }
    }
    if isTyped { write("") }
}
