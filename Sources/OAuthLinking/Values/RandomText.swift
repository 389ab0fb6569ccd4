// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Makes texts that cannot be guessed.
enum RandomText {
    /// Returns 32 bytes of the system's random source as 43 characters of `[A-Za-z0-9-_]`.
    static func make() -> String {
        var source = SystemRandomNumberGenerator()
        let bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &source) }
        return Base64URL.encode(bytes)
    }
}
