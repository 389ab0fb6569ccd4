// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import OAuthLinking

extension LinkCheck {
    /// How long Alexa waits for the token endpoint.
    static let patience = Duration.milliseconds(4500)

    /// Checks whether the token endpoint answered with JSON and in time.
    func judgeAnswer(_ name: String, _ report: inout Report) {
        guard let last = recorder.last else { return }
        let milliseconds = "\(Int((last.duration / .milliseconds(1)).rounded())) ms"
        guard let answer = last.answer else {
            if last.duration > Self.patience {
                report.note(.inTime, .notMet, "\(name) had no answer for \(milliseconds)")
            }
            return
        }
        let isInTime = last.duration <= Self.patience
        report.note(.inTime, isInTime ? .met : .notMet, isInTime ? milliseconds : "\(name) took \(milliseconds)")
        // Other statuses come from a proxy in front of the server, or from its failure.
        guard answer.status.isSuccess || answer.status == .badRequest || answer.status == .unauthorized else { return }
        let seen = "status \(answer.status), \(answer.type ?? "no content type")"
        let isJSON = answer.type.map(Self.isJSON) ?? false
        let problem = answer.problem.map { ", \($0)" } ?? ""
        report.note(
            .json, isJSON && problem.isEmpty ? .met : .notMet,
            isJSON && problem.isEmpty ? seen : "\(name): \(seen)\(problem)")
    }

    /// Compares the media type without its parameters.
    private static func isJSON(_ type: String) -> Bool {
        let name = type.prefix { $0 != ";" }.filter { $0 != " " && $0 != "\t" }
        return name.lowercased() == "application/json"
    }

    /// Checks whether Alexa accepts a token with this lifetime.
    func judgeLifetime(of grant: TokenGrant, from name: String, _ report: inout Report) {
        let whose = name.isEmpty ? "" : "\(name): "
        guard let end = grant.expiresAt else {
            return report.note(.lifetime, .notChecked, "\(whose)no expires_in: the configuration's default counts")
        }
        let seconds = end.secondsSince1970 - moment.secondsSince1970
        report.note(
            .lifetime, seconds >= 360 ? .met : .notMet,
            seconds >= 360 ? "\(seconds) seconds" : "\(whose)\(seconds) seconds")
    }

    /// Notes a failed exchange or refresh. A missing or unreadable answer is noted under its own requirement.
    func blame(_ requirement: Requirement, _ error: any Error, _ more: String, _ report: inout Report) {
        switch recorder.last?.answer {
        case nil where (recorder.last?.duration ?? .zero) > Self.patience:
            report.note(requirement, .notChecked, "there was no answer in time\(more)")
        case let answer? where answer.status.isSuccess && answer.problem != nil:
            report.note(requirement, .notChecked, "the answer cannot be read\(more)")
        default:
            report.note(requirement, .notMet, "\(Self.words(error))\(more)")
        }
    }
}
