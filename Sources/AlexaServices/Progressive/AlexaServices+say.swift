// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices {
    /// Says something while the skill still works on its answer (a progressive response), for instance before a slow call.
    ///
    /// ```swift
    /// await services.say("One moment, please.")
    /// let profile = try await spotify.me()
    /// ```
    ///
    /// It returns when Alexa has accepted the text, so that it is heard before the answer; that takes as long as one short
    /// request. To save this time, begin the slow call before: `async let profile = spotify.me()`.
    ///
    /// It never throws, and takes `limit` at most. It sends nothing
    /// * a second time, after a refused or failed attempt as well: make one client for each turn;
    /// * if less than twice the limit is left until the turn's deadline (`Deadline/current`), or if the task is cancelled;
    /// * in answer to other requests than launches and intents, where Alexa does not allow it.
    ///
    /// The skill's deadline stays as it is: Alexa waits eight seconds, with or without a progressive response.
    ///
    /// - Parameters:
    ///   - speech: A text, which is escaped, or AlexaSkill's `Speech`, whose markup is checked. At most 600 characters.
    ///   - limit: How long the request may take.
    /// - Returns: Whether Alexa accepted it. Nothing needs to be done if not.
    ///
    /// Source: <https://developer.amazon.com/docs/alexa/custom-skills/send-the-user-a-progressive-response.html>.
    @discardableResult
    public func say(
        _ speech: some Speakable, within limit: Duration = .milliseconds(800)
    ) async -> ProgressiveResponse {
        guard let document = Self.document(of: speech.spoken) else { return .omitted(.nothingToSay) }
        guard document.unicodeScalars.count <= Self.longestSpeech else { return .omitted(.tooLong) }
        guard requestID != nil, progress.isAllowed else { return .omitted(.notAllowed) }
        if Task.isCancelled { return .omitted(.tooLate) }
        let turn = Deadline.current
        if let turn, turn.remaining < limit * 2 { return .omitted(.tooLate) }
        guard progress.begin() else { return .omitted(.repeated) }
        let deadline = turn?.limited(to: limit) ?? Deadline(after: limit)
        return await Deadline.$current.withValue(deadline) {
            do {
                try await speak(document, by: deadline)
                return .accepted
            } catch {
                return .failed(error)
            }
        }
    }

    private func speak(_ document: String, by deadline: Deadline) async throws {
        // A task group would wait also for a transport that ignores its cancellation.
        let outcome = Promise<Void, any Error>()
        let work = Task {
            do {
                outcome.decide(.success(try await directives.speak(document)))
            } catch {
                outcome.decide(.failure(error))
            }
        }
        defer { work.cancel() }
        try await outcome.value(by: deadline)
    }

    /// What Alexa accepts in one progressive response, in characters.
    private static var longestSpeech: Int { 600 }

    /// Returns the speech as an SSML document; `nil` if there is nothing to say.
    private static func document(of speech: OutputSpeech) -> String? {
        switch speech {
        case .plainText(let text, _): text.isEmpty ? nil : "<speak>\(escaped(text))</speak>"
        case .ssml(let document, _): document.isEmpty ? nil : document
        default: nil
        }
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text.unicodeScalars {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            default: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }
}
