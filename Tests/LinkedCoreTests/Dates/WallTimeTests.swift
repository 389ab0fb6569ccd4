// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedCore
import Testing

@Suite("Wall time")
struct WallTimeTests {
    @Test(
        "Months later is the same day, or the month's last day",
        arguments: [
            (1_782_864_000, 6, 1_798_761_600),  // 2026-07-01 -> 2027-01-01
            (1_772_271_000, 6, 1_787_909_400),  // 2026-02-28T09:30 -> 2026-08-28T09:30
            (1_788_134_400, 6, 1_803_772_800),  // 2026-08-31 -> 2027-02-28
            (1_835_395_200, 12, 1_866_931_200),  // 2028-02-29 -> 2029-02-28
            (1_709_164_800, -12, 1_677_542_400),  // 2024-02-29 -> 2023-02-28
            (0, -1, -2_678_400),  // 1970-01-01 -> 1969-12-01
            (951_782_400, 0, 951_782_400),  // 2000-02-29
        ] as [(Int64, Int, Int64)])
    func months(from: Int64, months: Int, to: Int64) {
        #expect(WallTime(secondsSince1970: from).advanced(byMonths: months).secondsSince1970 == to)
    }

    @Test("No number of seconds or months traps", arguments: [Int64.min, -1, 0, 1, Int64.max])
    func extremes(seconds: Int64) {
        let time = WallTime(secondsSince1970: seconds)
        #expect(time.advanced(bySeconds: .max) >= time)
        #expect(time.advanced(bySeconds: .min) <= time)
        #expect(time.advanced(byMonths: .max) == time)
        #expect(time.advanced(byMonths: .min) == time)
    }

    @Test("The machine's clock is between 2025 and 2100")
    func now() {
        #expect(WallTime.now.secondsSince1970 > 1_735_000_000)
        #expect(WallTime.now.secondsSince1970 < 4_102_444_800)
    }
}
