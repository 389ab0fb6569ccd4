// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Testing

@Suite("Values as Alexa writes them into slots")
struct SlotValueTests {
    @Test(
        "A time of day",
        arguments: [
            ("13:45", 13, 45, nil), ("00:00", 0, 0, nil), ("23:59:30", 23, 59, nil), ("MO", nil, nil, .morning),
            ("AF", nil, nil, .afternoon), ("EV", nil, nil, .evening), ("NI", nil, nil, .night),
        ] as [(String, Int?, Int?, AlexaTime.Period?)])
    func time(_ text: String, _ hour: Int?, _ minute: Int?, _ period: AlexaTime.Period?) throws {
        let time = try #require(AlexaTime(text))
        #expect(time.hour == hour)
        #expect(time.minute == minute)
        #expect(time.period == period)
        #expect(time.description == text)
    }

    @Test(
        "Another text is not a time of day",
        arguments: ["", "24:00", "13:60", "13", "1:5", "13:45:00:00", "noon", "-1:30", "13:4a", "+1:+2"])
    func noTime(_ text: String) {
        #expect(AlexaTime(text) == nil)
    }

    @Test(
        "A date",
        arguments: [
            ("2026-11-23", .day(year: 2026, month: 11, day: 23)), ("2026-W48", .week(year: 2026, week: 48)),
            ("2026-W48-WE", .weekend(year: 2026, week: 48)), ("2026-11", .month(year: 2026, month: 11)),
            ("2026", .year(2026)),
            ("202X", .decade(from: 2020)), ("2026-WI", .season(year: 2026, "WI")),
        ] as [(String, AlexaDate.Span)])
    func date(_ text: String, _ span: AlexaDate.Span) {
        #expect(AlexaDate(text).span == span)
        #expect(AlexaDate(text).text == text)
    }

    @Test(
        "An unknown form of a date keeps its text",
        arguments: [
            "", "PRESENT_REF", "2026-13-01", "2026-00", "2026-11-32", "2026-W54", "2026-W48-XX", "26", "20a6",
            "2026-11-23-01", "-026",
            "2026--1", "+026-01-01", "XXXX",
        ])
    func noDate(_ text: String) {
        #expect(AlexaDate(text).span == .other)
        #expect(AlexaDate(text).text == text)
    }

    struct Wait: Intent { var length: Duration }

    @Test(
        "A duration",
        arguments: [
            ("PT5M", Duration.seconds(300)), ("P1DT2H", .seconds(93_600)), ("P2W", .seconds(1_209_600)),
            ("PT1.5S", .milliseconds(1_500)),
            ("PT0S", .zero), ("PT1H30M15S", .seconds(5_415)),
        ])
    func duration(_ text: String, _ length: Duration) async throws {
        let skill = Skill {
            On(.intent(Wait.self)) { wait, _ in
                #expect(wait.length == length)
                return "handled"
            }
        }
        #expect(try await Conversation(with: skill).intend("Wait", slots: ["length": text]).text == "handled")
    }

    @Test(
        "A duration without a fixed length is nil",
        arguments: [
            "P", "PT", "5M", "P1Y", "P1M", "PT5", "PT5X", "PTM", "P1DT", "PT1.2.3S", "PT999999999999999999999S", "P-1D",
            "",
        ])
    func noDuration(_ text: String) async throws {
        let skill = Skill { On(.intent(Wait.self), reply: "never") }
        #expect(try await Conversation(with: skill).intend("Wait", slots: ["length": text]).text != "never")
    }
}
