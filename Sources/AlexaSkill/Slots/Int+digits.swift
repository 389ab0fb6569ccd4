// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Int {
    /// Reads a number that has only the digits 0 to 9: no sign, which `Int(_:)` accepts.
    init?(digits: some StringProtocol) {
        guard digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
        self.init(digits)
    }
}
