// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill

/// Names of months, for playlists without a name.
enum Month {
    private static let names = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// The month in which Alexa sent a request, in UTC: requests carry their time, so that the skill needs no clock.
    static func name(of timestamp: Timestamp?) -> String? {
        guard let text = timestamp.flatMap(\.secondsSince1970).map({ Timestamp(secondsSince1970: Int64($0)).text }),
            let month = Int(text.dropFirst(5).prefix(2)), names.indices.contains(month - 1)
        else { return nil }
        return names[month - 1]
    }
}
