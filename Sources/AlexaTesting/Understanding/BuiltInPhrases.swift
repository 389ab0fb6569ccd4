// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// What users say for Amazon's own intents, in English. An interaction model may add samples of its own.
///
/// Source: <https://developer.amazon.com/docs/custom-skills/standard-built-in-intents.html>
enum BuiltInPhrases {
    static func samples(of intent: String) -> [Sample] { (phrases[intent] ?? []).map(Sample.init) }

    static let yes = ["yes", "yes please", "yeah", "yep", "sure", "ok", "okay", "correct"]
    static let no = ["no", "no thanks", "no thank you", "nope"]

    private static let phrases: [String: [String]] = [
        "AMAZON.HelpIntent": ["help", "help me", "can you help me", "what can I say", "what can you do"],
        "AMAZON.StopIntent": ["stop", "off", "shut up", "goodbye", "bye"],
        "AMAZON.CancelIntent": ["cancel", "never mind", "forget it"],
        "AMAZON.YesIntent": yes,
        "AMAZON.NoIntent": no,
        "AMAZON.NavigateHomeIntent": ["home", "go home", "go to the home screen"],
        "AMAZON.NextIntent": ["next", "skip", "skip forward"],
        "AMAZON.PreviousIntent": ["previous", "go back", "skip back", "back up"],
        "AMAZON.RepeatIntent": ["repeat", "repeat that", "say that again"],
        "AMAZON.StartOverIntent": ["start over", "restart", "start again"],
        "AMAZON.PauseIntent": ["pause", "pause that"],
        "AMAZON.ResumeIntent": ["resume", "continue", "keep going"],
        "AMAZON.LoopOnIntent": ["loop", "loop on"],
        "AMAZON.LoopOffIntent": ["loop off"],
        "AMAZON.ShuffleOnIntent": ["shuffle", "shuffle on", "shuffle mode"],
        "AMAZON.ShuffleOffIntent": ["shuffle off", "stop shuffling"],
        "AMAZON.MoreIntent": ["more", "show me more"],
        "AMAZON.SelectIntent": ["select", "select this"],
        "AMAZON.ScrollUpIntent": ["scroll up"],
        "AMAZON.ScrollDownIntent": ["scroll down"],
        "AMAZON.ScrollLeftIntent": ["scroll left"],
        "AMAZON.ScrollRightIntent": ["scroll right"],
        "AMAZON.PageUpIntent": ["page up"],
        "AMAZON.PageDownIntent": ["page down"],
        "AMAZON.NavigateSettingsIntent": ["settings", "go to settings"],
    ]
}
