// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension OAuthError {
    /// Makes the error for an unsuccessful answer: JSON of RFC 6749 section 5.2, or anything else.
    init(reading response: HTTP.Response, from url: HTTP.URL) {
        self.init(Self.code(of: response), host: url.host, status: response.status)
        retryAfter = response.retryAfter
    }

    private static func code(of response: HTTP.Response) -> Code {
        if response.status.isRedirection { return .redirected }
        guard let json = TokenAnswer.object(in: response.body), let text = json["error"]?.string else {
            return .refused
        }
        return code(named: text) ?? .refused
    }

    /// Returns the server's error code if it has the form of one, so that a token or an authorization code is not repeated.
    static func code(named text: String) -> Code? {
        guard (1...40).contains(text.utf8.count), text.utf8.allSatisfy({ (0x61...0x7A).contains($0) || $0 == 0x5F })
        else { return nil }
        // A code of ours tells what we saw, so no server can say it.
        return Code(rawValue: text) == .redirected ? nil : Code(rawValue: text)
    }
}
