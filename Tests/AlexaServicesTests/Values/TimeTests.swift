// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaServices
import Testing

@Suite("Durations and times of alerts")
struct TimeTests {
    @Test(
        "A duration is written as Alexa writes it",
        arguments: [
            (0, "PT0S"), (1, "PT1S"), (60, "PT1M"), (600, "PT10M"), (3_600, "PT1H"), (86_399, "PT23H59M59S"),
            (86_400, "PT24H"), (-5, "PT0S"),
        ])
    func duration(seconds: Int, text: String) {
        let duration = AlexaServices.AlexaDuration(.seconds(seconds))
        #expect(duration.text == text)
        #expect(duration.duration == .seconds(max(seconds, 0)))
    }

    @Test("The longest duration is no trap")
    func longest() {
        #expect(AlexaServices.AlexaDuration(.seconds(Int64.max)).text.hasPrefix("PT2562047788015215H"))
        #expect(AlexaServices.ReminderTrigger.after(.seconds(Int64.max)).offsetInSeconds != nil)
    }

    @Test("A text that is no duration is kept", arguments: ["", "P", "PT", "P1Y", "10", "PT1H1"])
    func strange(text: String) throws {
        let duration = try AlexaServices.AlexaDuration(json: "\"\(text)\"")
        #expect(duration.text == text)
        #expect(duration.duration == nil)
    }

    @Test("A local time is made of its parts, and has them")
    func local() throws {
        let time = try #require(
            AlexaServices.LocalDateTime(year: 2028, month: 2, day: 29, hour: 7, minute: 5, second: 9))
        #expect(time.text == "2028-02-29T07:05:09.000")
        let parts = try #require(time.parts)
        #expect(
            [parts.year, parts.month, parts.day, parts.hour, parts.minute, parts.second] == [2028, 2, 29, 7, 5, 9])
        #expect(AlexaServices.LocalDateTime("2018-11-04T20:05:44.327").parts?.second == 44)
    }

    @Test(
        "A day or a time that does not exist is none",
        arguments: [
            [2027, 2, 29, 7, 5, 9], [2027, 13, 1, 0, 0, 0], [2027, 1, 0, 0, 0, 0], [2027, 1, 1, 24, 0, 0],
            [2027, 1, 1, 0, 60, 0], [2027, 1, 1, 0, 0, 60], [-1, 1, 1, 0, 0, 0], [10_000, 1, 1, 0, 0, 0],
            [Int.max, Int.max, Int.max, Int.max, Int.max, Int.max], [Int.min, Int.min, 1, 1, 1, 1],
        ])
    func noTime(parts: [Int]) {
        let time = AlexaServices.LocalDateTime(
            year: parts[0], month: parts[1], day: parts[2], hour: parts[3], minute: parts[4], second: parts[5])
        #expect(time == nil)
    }

    @Test(
        "A text that is no local time has no parts",
        arguments: ["", "2018-11-04", "2018-11-04T20:05:44Z", "2018-11-04T20:05:44+01:00", "2018-13-04T20:05:44", "x"])
    func noParts(text: String) { #expect(AlexaServices.LocalDateTime(text).parts == nil) }

    @Test("A recurrence is a rule of RFC 5545, whatever its numbers")
    func recurrence() {
        let daily = AlexaServices.Recurrence(at: 6, 15)
        #expect(daily.recurrenceRules == ["FREQ=DAILY;BYHOUR=6;BYMINUTE=15;BYSECOND=0;INTERVAL=1;"])
        let weekly = AlexaServices.Recurrence(at: 99, -1, on: [.monday, .friday])
        #expect(weekly.recurrenceRules == ["FREQ=WEEKLY;BYDAY=MO,FR;BYHOUR=23;BYMINUTE=0;BYSECOND=0;INTERVAL=1;"])
    }
}
