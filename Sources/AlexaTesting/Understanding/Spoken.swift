// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill

/// Reads spoken English numbers, times, dates and durations, and writes them as Alexa writes slot values.
enum Spoken {
    private static let ones = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    private static let ordinals = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth",
    ]
    private static let weekdays = ["thursday", "friday", "saturday", "sunday", "monday", "tuesday", "wednesday"]

    /// Digits, or words from "zero" to "one hundred".
    static func number(_ words: [String]) -> Int? {
        guard let first = words.first else { return nil }
        if words.count == 1 {
            if first.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) { return Int(first) }
            if let one = ones.firstIndex(of: first) { return one }
            if let ten = tens.firstIndex(of: first) { return (ten + 2) * 10 }
            return first == "hundred" ? 100 : nil
        }
        guard words.count == 2 else { return nil }
        if words[1] == "hundred", first == "a" || first == "one" { return 100 }
        guard let ten = tens.firstIndex(of: first), let one = ones.firstIndex(of: words[1]), 1...9 ~= one else {
            return nil
        }
        return (ten + 2) * 10 + one
    }

    /// "first" to "twelfth", or digits with their ending.
    static func ordinal(_ words: [String]) -> Int? {
        guard words.count == 1 else { return nil }
        if let place = ordinals.firstIndex(of: words[0]) { return place + 1 }
        guard ["st", "nd", "rd", "th"].contains(where: words[0].hasSuffix) else { return nil }
        return Int(words[0].dropLast(2))
    }

    /// "8 pm", "eight thirty p.m.", "20:15", "5 o'clock", "noon", "morning".
    static func time(_ words: [String]) -> String? {
        switch words {
        case ["noon"], ["midday"]: return "12:00"
        case ["midnight"]: return "00:00"
        case ["morning"], ["the", "morning"], ["this", "morning"]: return "MO"
        case ["afternoon"], ["the", "afternoon"], ["this", "afternoon"]: return "AF"
        case ["evening"], ["the", "evening"], ["this", "evening"]: return "EV"
        case ["night"], ["tonight"]: return "NI"
        default: break
        }
        var words = words
        if words.count == 1, let last = words.first, let half = ["am", "pm"].first(where: last.hasSuffix),
            last.count > 2
        {
            words = [String(last.dropLast(2)), half]
        }
        let half = words.last.flatMap { ["am", "pm"].contains($0) ? $0 : nil }
        if half != nil { words.removeLast() }
        var isExact = half != nil
        if words.last == "o'clock" {
            words.removeLast()
            isExact = true
        }
        guard let (hour, minute, said) = hourAndMinute(words), isExact || said else { return nil }
        guard 0...23 ~= hour, 0...59 ~= minute, half == nil || 1...12 ~= hour else { return nil }
        let shown = half == "pm" ? hour % 12 + 12 : half == "am" ? hour % 12 : hour
        return "\(padded(shown)):\(padded(minute))"
    }

    /// The hour and the minute, and whether the minute was said.
    private static func hourAndMinute(_ words: [String]) -> (Int, Int, Bool)? {
        if words.count == 1, let parts = words.first?.split(separator: ":"), parts.count == 2 {
            guard let hour = Int(parts[0]), let minute = Int(parts[1]) else { return nil }
            return (hour, minute, true)
        }
        if let hour = number(words) {
            // "twenty fifteen" is not a number, "eight" is an hour.
            return (hour, 0, false)
        }
        for length in 1..<max(words.count, 1) {
            if let hour = number(Array(words.prefix(length))), let minute = number(Array(words.dropFirst(length))) {
                return (hour, minute, true)
            }
        }
        return nil
    }

    /// "today", "tomorrow", "yesterday", the next of a weekday, or a date as Alexa writes it.
    static func date(_ words: [String], today: Int64) -> String? {
        guard words.count == 1, let word = words.first else { return nil }
        switch word {
        case "today": return day(today)
        case "tomorrow": return day(today + 1)
        case "yesterday": return day(today - 1)
        default: break
        }
        if let weekday = weekdays.firstIndex(of: word) {
            let ahead = (Int64(weekday) - today) % 7
            return day(today + (ahead <= 0 ? ahead + 7 : ahead))
        }
        guard word.contains("-"), AlexaDate(word.uppercased()).span != .other else { return nil }
        return word.uppercased()
    }

    /// "five minutes", "an hour and thirty minutes", "half an hour", "two weeks".
    static func duration(_ words: [String]) -> String? {
        if words.count == 1, let word = words.first?.uppercased(), word.hasPrefix("P"),
            word.dropFirst().contains(where: \.isNumber)
        {
            return word
        }
        if words == ["half", "an", "hour"] { return "PT30M" }
        var (days, times) = ("", "")
        for part in words.split(separator: "and") {
            guard let unit = part.last, let count = count(Array(part.dropLast())) else { return nil }
            switch unit.hasSuffix("s") ? String(unit.dropLast()) : unit {
            case "week": days += "\(count)W"
            case "day": days += "\(count)D"
            case "hour": times += "\(count)H"
            case "minute": times += "\(count)M"
            case "second": times += "\(count)S"
            default: return nil
            }
        }
        guard !days.isEmpty || !times.isEmpty else { return nil }
        return "P\(days)\(times.isEmpty ? "" : "T\(times)")"
    }

    private static func count(_ words: [String]) -> Int? {
        words == ["a"] || words == ["an"] ? 1 : number(words)
    }

    private static func day(_ days: Int64) -> String {
        let (seconds, isTooFar) = days.multipliedReportingOverflow(by: 86_400)
        return String(Timestamp(secondsSince1970: isTooFar ? 0 : seconds).text.prefix(10))
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
