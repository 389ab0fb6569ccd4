// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Returns a text of a request for a log, a metric or a span: at most 128 characters, and none that could begin a line.
func clipped(_ text: some StringProtocol) -> String {
    var clipped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(128) {
        let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        let isLine = scalar.value == 0x2028 || scalar.value == 0x2029
        clipped.append(isControl || isLine ? "\u{FFFD}" : scalar)
    }
    return String(clipped)
}
