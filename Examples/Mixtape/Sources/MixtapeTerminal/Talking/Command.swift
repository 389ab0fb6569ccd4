// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The command of a typed line, for the terminal or for Alexa.
enum Command: Hashable {
    case nothing, link, unlink, expire, json, quit, commands
    /// Alexa's help, and then the terminal's.
    case help
    /// Said to Alexa.
    case utterance

    init(_ line: String) {
        switch line.trimmed.lowercased() {
        case "": self = .nothing
        case "link": self = .link
        case "unlink": self = .unlink
        case "expire": self = .expire
        case "json": self = .json
        case "help": self = .help
        case "?", "commands": self = .commands
        case "quit", "exit": self = .quit
        default: self = .utterance
        }
    }

    static let summary = [
        "Say something to Alexa, for instance: open my mixtape, what are my playlists, what is on dinner jazz.",
        "Or: link, unlink (the account), expire (its token), json (the last exchange), ? (this text), quit.",
    ]
}

extension StringProtocol {
    /// The text without white space around it.
    var trimmed: String {
        let start = drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
