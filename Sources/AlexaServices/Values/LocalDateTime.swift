// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices {
    /// A day and a time on a clock, without a time zone: `2026-11-24T18:30:00.000`. The text is kept and written back as
    /// received.
    public struct LocalDateTime: Sendable, Hashable, CustomStringConvertible {
        /// The text.
        public let text: String

        /// Keeps a text, without checking it: see ``parts``.
        public init(_ text: String) { self.text = text }

        /// Makes a day and a time; `nil` if there is no such day (in the years 0 to 9999) or no such time.
        public init?(year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int = 0) {
            guard 0...9_999 ~= year, 1...12 ~= month, 1...CivilDay.count(in: month, of: year) ~= day, 0...23 ~= hour,
                0...59 ~= minute, 0...59 ~= second
            else { return nil }
            let days = Int64(CivilDay.daysSince1970(year: year, month: month, day: day))
            let text = Moment.text(seconds: days * 86_400 + Int64(hour * 3_600 + minute * 60 + second), fraction: "000")
            self.text = String(text.dropLast())
        }

        /// Year, month, day, hour, minute and second; `nil` if the text is no day and time, or has a time zone.
        public var parts: (year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int)? {
            guard text.utf8.contains(UInt8(ascii: "T")), let moment = Moment("\(text)Z") else { return nil }
            let days = moment.seconds.quotientRoundedDown(by: 86_400)
            let time = Int(moment.seconds - days * 86_400)
            let (year, month, day) = CivilDay.date(daysSince1970: Int(days))
            return (year, month, day, time / 3_600, time / 60 % 60, time % 60)
        }

        public var description: String { text }
    }
}

extension AlexaServices.LocalDateTime: JSONModel {
    public init(from json: inout JSONReader) throws(JSONError) { text = try json.string() }
    public func write(to json: inout JSONWriter) { json.value(text) }
}
