// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A moment in a header: `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110 section 5.6.7).
///
/// The two obsolete forms (`Sunday, 06-Nov-94 08:49:37 GMT`, `Sun Nov  6 08:49:37 1994`) are read as well.
enum HTTPDate {
    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    /// Returns the moment in seconds since 1970; `nil` if the text is not a date.
    static func seconds(of text: String) -> Int? {
        let words = text.lowercased().split { $0 == " " || $0 == "," || $0 == "-" }.map(String.init)
        guard words.count <= 7, let clockIndex = words.firstIndex(where: { $0.contains(":") }) else { return nil }
        let (day, month, year): (String, String, String)
        switch (clockIndex, words.count) {
        case (4, 5), (4, 6): (day, month, year) = (words[1], words[2], words[3])
        case (3, 5): (day, month, year) = (words[2], words[1], words[4])
        default: return nil
        }
        guard let day = number(day, in: 1...31), let month = months.firstIndex(of: month),
            var year = number(year, in: 0...9999), let time = time(words[clockIndex])
        else { return nil }
        if year < 100 { year += year < 70 ? 2000 : 1900 }
        guard year >= 1970 else { return nil }
        return CivilDay.daysSince1970(year: year, month: month + 1, day: day) * 86_400 + time
    }

    private static func number(_ text: some StringProtocol, in range: ClosedRange<Int>) -> Int? {
        guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Int(text), range.contains(number)
        else { return nil }
        return number
    }

    private static func time(_ text: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3, let hour = number(parts[0], in: 0...23), let minute = number(parts[1], in: 0...59),
            let second = number(parts[2], in: 0...60)
        else { return nil }
        return hour * 3600 + minute * 60 + second
    }
}
