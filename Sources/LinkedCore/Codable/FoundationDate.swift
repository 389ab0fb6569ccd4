// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The `Date` of either Foundation, which is told by its name: none of them is loaded here.
///
/// Its own `Codable` is a number of seconds since 2001, in which no service writes a date.
enum FoundationDate {
    static func isType<Value>(_ type: Value.Type) -> Bool {
        // Looking for a name takes longer than all else that is done for a value. Most types have another size, and most others
        // are numbers, of which a list may have many.
        guard MemoryLayout<Value>.size == MemoryLayout<Double>.size, type != Int.self, type != Double.self,
            type != Int64.self, type != UInt.self, type != UInt64.self
        else { return false }
        let name = String(reflecting: Value.self)
        return name == "Foundation.Date" || name == "FoundationEssentials.Date"
    }

    /// From 1970 to 2001.
    private static let reference: Int64 = 978_307_200

    /// Seconds since 2001 of a text; `nil` if it is no moment.
    static func seconds(of text: String) -> Double? {
        Moment(text).map { Double($0.seconds - reference) + $0.fraction }
    }

    /// The text of a moment, with as many digits of its second as tell it apart, nine at most; `nil` outside of the years 0
    /// to 9999.
    static func text(of seconds: Double) -> String? {
        guard abs(seconds) < 1e12 else { return nil }
        var start = Int64(seconds.rounded(.down))
        var fraction = ""
        var scale = 1.0
        for count in 0...9 {
            let part = ((seconds - Double(start)) * scale).rounded()
            if count == 9 || Double(start) + part / scale == seconds {
                // Nine digits may come to a whole second.
                if part == scale { start += 1 } else if part > 0 { fraction = Moment.padded(Int(part), count) }
                break
            }
            scale *= 10
        }
        guard Moment.writable.contains(start + reference) else { return nil }
        return Moment.text(seconds: start + reference, fraction: fraction)
    }
}
