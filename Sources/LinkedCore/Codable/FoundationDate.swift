// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Recognises the `Date` of Foundation and of FoundationEssentials by its name: this module imports neither.
///
/// Its own `Codable` writes seconds since 2001, which no service uses.
enum FoundationDate {
    static func isType<Value>(_ type: Value.Type) -> Bool {
        // Comparing the name takes longer than everything else that is done for a value, so the size and the number types are
        // checked first: most types have another size, and numbers may come in long lists.
        guard MemoryLayout<Value>.size == MemoryLayout<Double>.size, type != Int.self, type != Double.self,
            type != Int64.self, type != UInt.self, type != UInt64.self
        else { return false }
        let name = String(reflecting: Value.self)
        return name == "Foundation.Date" || name == "FoundationEssentials.Date"
    }

    /// The seconds from 1970 to 2001.
    private static let reference: Int64 = 978_307_200

    /// Returns the seconds since 2001 of a text; `nil` if it is not a time.
    static func seconds(of text: String) -> Double? {
        Moment(text).map { Double($0.seconds - reference) + $0.fraction }
    }

    /// Returns the text of a time, with as many fraction digits as its `Double` needs, nine at most; `nil` outside of the years
    /// 0 to 9999.
    static func text(of seconds: Double) -> String? {
        guard abs(seconds) < 1e12 else { return nil }
        var start = Int64(seconds.rounded(.down))
        var fraction = ""
        var scale = 1.0
        for count in 0...9 {
            let part = ((seconds - Double(start)) * scale).rounded()
            if count == 9 || Double(start) + part / scale == seconds {
                // Rounding to nine digits may give a whole second.
                if part == scale { start += 1 } else if part > 0 { fraction = Moment.padded(Int(part), count) }
                break
            }
            scale *= 10
        }
        guard Moment.writable.contains(start + reference) else { return nil }
        return Moment.text(seconds: start + reference, fraction: fraction)
    }
}
