// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// What an answer that is not a success says, in any of the forms that providers use. It is read once, and the secrets that
/// were sent are removed.
///
/// Forms seen: `{"error":{"status":…,"message":…}}`, `{"error":"invalid_token","error_description":…}`,
/// `{"error":"a sentence"}`, `{"message":…}`, plain text, a page of HTML, nothing at all; with or without a content
/// type that says so.
struct ProviderAnswer: Sendable {
    /// The header fields.
    let headers: HTTP.Headers
    /// The beginning of the body.
    let body: [UInt8]
    /// A sentence about the error.
    private(set) var message: String?
    /// The code in the challenge, or else in the body.
    private(set) var code: String?
    /// The scopes that the challenge names.
    let scopes: Set<Scope>

    private static let longestMessage = 200
    /// The most that is read of a body, in bytes: 64 KiB and one byte. No API answers with a longer error.
    private static let longestBody = 64 * 1024 + 1

    /// Reads `WWW-Authenticate` (RFC 6750 section 3.1) and the body.
    init(_ response: HTTP.Response) {
        // Remove secrets before shortening: the beginning of a token is a secret as well.
        headers = response.sentSecrets.cut(from: response.headers)
        let text = response.sentSecrets.cut(from: response.body, upTo: Self.longestBody)
        body = Array(text.prefix(AccountError.longestBody))
        let bearer = HTTP.Challenge.parse(headers).filter { $0.scheme == "bearer" }
        let challenge = bearer.first { $0["error"] != nil } ?? bearer.first
        let asked = challenge?["scope"]?.split(separator: " ").filter { !$0.contains(redactedText) } ?? []
        scopes = Set(asked.prefix(64).map { Scope(String($0)) })
        read(text)
        message = (message ?? challenge?["error_description"]).flatMap(Self.oneLine)
        code = (challenge?["error"] ?? code).flatMap(Self.oneLine)
    }

    private mutating func read(_ body: [UInt8]) {
        let body = body.withoutByteOrderMark
        switch body.first(where: { $0 > 0x20 }) {
        case UInt8(ascii: "{"), UInt8(ascii: "\""):
            if let json = try? JSON(parsing: body, limits: .init(depth: 16, bytes: 64 * 1024)) { read(json) }
        // A page of HTML says no more than its status.
        case UInt8(ascii: "<"), nil: break
        default: message = String(decoding: body.prefix(1024), as: UTF8.self)
        }
    }

    private mutating func read(_ json: JSON) {
        if let text = json.string { return message = text }
        let error = json["error"]
        if let text = error?.string {
            // A code has no spaces, a sentence has.
            code = text.contains(" ") ? nil : text
            message = json["error_description"]?.string ?? json["message"]?.string ?? text
        } else {
            message = error?["message"]?.string ?? json["message"]?.string ?? json["error_description"]?.string
            code = error?["reason"]?.string ?? error?["code"]?.string ?? json["code"]?.string
        }
    }

    /// The text on one line of bounded length; `nil` if nothing is left.
    static func oneLine(_ text: String) -> String? {
        let isPlain = { (scalar: Unicode.Scalar) in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: false
            default: true
            }
        }
        var line = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(4 * longestMessage) { line.append(isPlain(scalar) ? scalar : " ") }
        let words = String(line).split(separator: " ").joined(separator: " ")
        guard !words.isEmpty else { return nil }
        return words.count > longestMessage ? "\(words.prefix(longestMessage))…" : words
    }
}
