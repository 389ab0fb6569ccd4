// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import OAuthLinking

/// Checks whether a body is what RFC 6749 section 5.1 requires, and describes it if not.
enum JSONBody {
    /// Returns what is wrong, without the body, which may contain tokens; `nil` if it is a JSON object in UTF-8.
    static func problem(of body: [UInt8]) -> String? {
        if body.isEmpty { return "the body is empty" }
        if body.starts(with: [0xEF, 0xBB, 0xBF]) { return "the body begins with a byte order mark" }
        if body.starts(with: [0xFE, 0xFF]) || body.starts(with: [0xFF, 0xFE]) || body.prefix(2).contains(0) {
            return "the body is UTF-16"
        }
        if let json = try? JSON(parsing: body) { return json.object == nil ? "the body is no JSON object" : nil }
        let text = String(decoding: body.prefix(4096), as: UTF8.self).drop(while: \.isWhitespace)
        if text.hasPrefix("<") { return "the body is a page" }
        if text.hasPrefix("{") { return "the body is no whole JSON, or something follows it" }
        let name = text.prefix { $0.isLetter || $0.isNumber || "_.$/* ".contains($0) }
        if text.dropFirst(name.count).hasPrefix("(") { return "the body is a script (JSONP)" }
        if text.dropFirst(name.count).hasPrefix("=") { return "the body is form-encoded" }
        return "the body is no JSON"
    }
}
