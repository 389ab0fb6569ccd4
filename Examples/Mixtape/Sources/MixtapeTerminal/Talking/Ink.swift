// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaTesting

/// Draws what Alexa says and shows, with or without colours.
public struct Ink: Sendable {
    /// Whether escape sequences are written; only where a person looks at a screen.
    let hasColours: Bool
    /// How wide a line may be.
    let columns: Int

    /// Without colours, 100 columns wide.
    public static let plain = Ink(hasColours: false, columns: 100)
    /// With colours, 100 columns wide.
    public static let coloured = Ink(hasColours: true, columns: 100)

    /// What Alexa says, and the card that the app shows.
    func lines(of heard: Heard) -> [String] {
        guard !heard.text.isEmpty || heard.card != nil else { return [note("Alexa says nothing.")] }
        let label = "Alexa: "
        var lines = wrapped(heard.text, to: columns - label.count)
        for place in lines.indices {
            lines[place] = place == 0 ? "\(bold(label))\(lines[place])" : "       \(lines[place])"
        }
        return lines + (heard.card.map(box) ?? [])
    }

    /// A line about what happened.
    func note(_ text: String) -> String { dimmed("(\(text))") }

    func dimmed(_ text: String) -> String { hasColours ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
    private func bold(_ text: String) -> String { hasColours ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}

extension Ink {
    /// A card as a box.
    func box(_ card: Card) -> [String] {
        let (title, text) = Self.words(of: card)
        let head = wrapped(title, to: columns - 10)
        let body = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
            wrapped(String(line), to: columns - 10)
        }
        let width = (head + body).map(\.count).max() ?? 0
        let line = String(repeating: "─", count: width + 2)
        func row(_ text: String) -> String { "  │ \(text)\(String(repeating: " ", count: width - text.count)) │" }
        var rows = ["  ┌\(line)┐"] + head.map(row)
        if !body.isEmpty { rows += ["  ├\(line)┤"] + body.map(row) }
        return rows + ["  └\(line)┘"]
    }

    private static func words(of card: Card) -> (title: String, text: String) {
        switch card {
        case .simple(let title, let content): (title ?? "", content ?? "")
        case .standard(let title, let text, _): (title ?? "", text ?? "")
        case .linkAccount: ("Link your account", "My Mixtape would like to see your Spotify account.\n[ LINK ACCOUNT ]")
        case .askForPermissionsConsent(let permissions): ("Permissions", permissions.joined(separator: "\n"))
        default: ("A card of another kind", "")
        }
    }

    /// Text in lines of at most `width` characters, broken at spaces; a longer word has a line of its own, cut in pieces.
    func wrapped(_ text: String, to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            var word = word
            if !line.isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = ""
            }
            while word.count > width {
                lines.append(String(word.prefix(width)))
                word = word.dropFirst(width)
            }
            line += line.isEmpty ? word : " \(word)"
        }
        return lines + [line]
    }
}
