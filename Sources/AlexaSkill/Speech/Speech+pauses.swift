// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Speech {
    /// The strength of a pause.
    public enum PauseStrength: String, Sendable, Hashable {
        /// None, also where there would be one.
        case none
        /// Hardly any.
        case xWeak = "x-weak"
        /// As after a comma.
        case weak
        /// Between the ones after a comma and after a sentence.
        case medium
        /// As after a sentence.
        case strong
        /// As after a paragraph.
        case xStrong = "x-strong"
    }

    /// A pause of a duration: `<break time="…"/>`. Alexa takes up to 10 seconds.
    public static func pause(_ duration: Duration) -> Speech {
        // Clamped far outside of what Alexa accepts: nothing overflows, and the check of the response still finds it.
        let milliseconds = Int(min(max(duration / .milliseconds(1), -1), 1e9))
        return element(.pause, [("time", "\(milliseconds)ms")])
    }

    /// A pause of a strength: `<break strength="…"/>`.
    public static func pause(_ strength: PauseStrength) -> Speech { element(.pause, [("strength", strength.rawValue)]) }

    /// A paragraph, with a pause before and after it: `<p>`.
    public static func paragraph(_ speech: Speech) -> Speech { element(.p, [], speech) }

    /// A sentence, with a pause before and after it: `<s>`.
    public static func sentence(_ speech: Speech) -> Speech { element(.s, [], speech) }

    /// A clip: `<audio src="…"/>`. At most five in a response, 240 seconds together.
    ///
    /// - Parameter source: An `https` URL of an MP3, or one of Amazon's sounds, `soundbank://…`.
    public static func audio(_ source: String) -> Speech { element(.audio, [("src", source)]) }
}
