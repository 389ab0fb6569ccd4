// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Checks the host of a URL.
enum Host {
    /// Returns the host in lower case and without one trailing dot; `nil` if it is not a valid host.
    static func canonical(_ bytes: ArraySlice<UInt8>) -> String? {
        if bytes.elementsEqual("[::1]".utf8) { return "[::1]" }
        var bytes = bytes
        if bytes.last == UInt8(ascii: ".") { bytes.removeLast() }
        guard (1...253).contains(bytes.count) else { return nil }
        let host = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard labels.allSatisfy(isLabel), let last = labels.last else { return nil }
        // Some resolvers read `127.1`, `0x7f.1` or `2130706433` as addresses: only the plain form is a host.
        if looksNumeric(last) && !isDottedQuad(labels) { return nil }
        return String(decoding: host, as: UTF8.self)
    }

    /// Whether the canonical host is an address of this machine.
    ///
    /// `localhost` is not: what it resolves to is up to the machine's configuration (RFC 8252 section 8.3).
    static func isLoopback(_ host: String) -> Bool {
        if host == "[::1]" { return true }
        let labels = Array(host.utf8)[...].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return isDottedQuad(labels) && labels[0].elementsEqual("127".utf8)
    }

    private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
        (1...63).contains(label.count)
            && label.allSatisfy {
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
            }
    }

    private static func looksNumeric(_ label: ArraySlice<UInt8>) -> Bool {
        label.starts(with: "0x".utf8) || label.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func isDottedQuad(_ labels: [ArraySlice<UInt8>]) -> Bool {
        labels.count == 4
            && labels.allSatisfy { label in
                guard (1...3).contains(label.count), label.allSatisfy({ (0x30...0x39).contains($0) }),
                    label.count == 1 || label.first != UInt8(ascii: "0")
                else { return false }
                return label.reduce(0) { $0 * 10 + Int($1 - 0x30) } <= 255
            }
    }
}
