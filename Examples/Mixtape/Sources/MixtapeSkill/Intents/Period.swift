// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import SpotifyClient

/// The period of favourites: the ids of the slot type `PERIOD`.
public enum Period: String, Codable, Sendable, CaseIterable {
    /// The last four weeks.
    case recent
    /// The last six months.
    case halfYear
    /// About a year, the longest that Spotify counts.
    case always

    /// How it is said behind "your favorite songs".
    var words: String {
        switch self {
        case .recent: " of the last four weeks"
        case .halfYear: " of the last six months"
        case .always: " of all time"
        }
    }
}

extension Mixtape {
    /// The range at Spotify; six months when the user did not say.
    func range(of period: Period?) -> Spotify.TimeRange {
        switch period {
        case .recent?: .shortTerm
        case .always?: .longTerm
        case .halfYear?, nil: .mediumTerm
        }
    }
}
