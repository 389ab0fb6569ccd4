// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore

extension Timestamp {
    /// Seconds since 1970-01-01T00:00:00Z, with the fraction; `nil` if the text is not an ISO 8601 date.
    ///
    /// Accepts `YYYY-MM-DDThh:mm:ss`, an optional fraction, and `Z`, `+hh:mm`, `+hhmm` or `+hh`; a number counts milliseconds.
    public var secondsSince1970: Double? {
        if isNumber { return JSONNumber(text)?.double.map { $0 / 1000 } }
        return Moment(text).map { Double($0.seconds) + $0.fraction }
    }

    /// Creates a timestamp in Alexa's format: ISO 8601 in UTC, in whole seconds.
    ///
    /// - Parameter seconds: Seconds since 1970-01-01T00:00:00Z; held within the years 0 to 9999.
    public init(secondsSince1970 seconds: Int64) {
        self.init(Moment.text(seconds: min(max(seconds, Moment.writable.lowerBound), Moment.writable.upperBound)))
    }
}
