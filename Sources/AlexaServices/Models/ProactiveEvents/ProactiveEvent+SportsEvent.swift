// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension ProactiveEvent {
    /// The score of a match.
    public struct SportsEvent: JSONModel, Hashable {
        /// The match.
        public var sportsEvent: Match?
        /// What happened.
        public var update: Update?

        // Made by .ci/models from the properties above.
        public init(sportsEvent: Match? = nil, update: Update? = nil) {
            self.sportsEvent = sportsEvent
            self.update = update
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "sportsEvent": sportsEvent = try json.optional(Match.self)
                case "update": update = try json.optional(Update.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("sportsEvent", sportsEvent)
                json.member("update", update)
            }
        }
    }
}

extension ProactiveEvent.SportsEvent {
    /// A match.
    public struct Match: JSONModel, Hashable {
        /// The league.
        public var eventLeague: ProactiveEvent.Named?
        /// The home team.
        public var homeTeamStatistic: TeamStatistic?
        /// The visiting team.
        public var awayTeamStatistic: TeamStatistic?

        // Made by .ci/models from the properties above.
        public init(
            eventLeague: ProactiveEvent.Named? = nil, homeTeamStatistic: TeamStatistic? = nil,
            awayTeamStatistic: TeamStatistic? = nil
        ) {
            self.eventLeague = eventLeague
            self.homeTeamStatistic = homeTeamStatistic
            self.awayTeamStatistic = awayTeamStatistic
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "eventLeague": eventLeague = try json.optional(ProactiveEvent.Named.self)
                case "homeTeamStatistic": homeTeamStatistic = try json.optional(TeamStatistic.self)
                case "awayTeamStatistic": awayTeamStatistic = try json.optional(TeamStatistic.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("eventLeague", eventLeague)
                json.member("homeTeamStatistic", homeTeamStatistic)
                json.member("awayTeamStatistic", awayTeamStatistic)
            }
        }
    }

    /// The score of a team.
    public struct TeamStatistic: JSONModel, Hashable {
        /// The team.
        public var team: ProactiveEvent.Named?
        /// Its score.
        public var score: Int?

        // Made by .ci/models from the properties above.
        public init(team: ProactiveEvent.Named? = nil, score: Int? = nil) {
            self.team = team
            self.score = score
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "team": team = try json.optional(ProactiveEvent.Named.self)
                case "score": score = try json.optionalInt()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("team", team)
                json.member("score", score)
            }
        }
    }

    /// What happened in a match.
    public struct Update: JSONModel, Hashable {
        /// The team that scored: a text, or `localizedattribute:` and a key of the localized attributes.
        public var teamName: String?
        /// How much it scored.
        public var scoreEarned: Int?

        // Made by .ci/models from the properties above.
        public init(teamName: String? = nil, scoreEarned: Int? = nil) {
            self.teamName = teamName
            self.scoreEarned = scoreEarned
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "teamName": teamName = try json.optionalString()
                case "scoreEarned": scoreEarned = try json.optionalInt()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("teamName", teamName)
                json.member("scoreEarned", scoreEarned)
            }
        }
    }
}
