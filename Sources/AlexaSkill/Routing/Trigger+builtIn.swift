// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaModels

/// One of Amazon's own intents, such as `AMAZON.HelpIntent`.
///
/// Source: <https://developer.amazon.com/docs/custom-skills/standard-built-in-intents.html>
public struct BuiltInIntent: Sendable, Hashable {
    /// The intent as Alexa sent it.
    public let intent: AlexaIntent
    /// The name as Alexa writes it.
    public var name: String { intent.name }
}

extension Trigger where Input == BuiltInIntent {
    /// One of Amazon's own intents by its name, such as `AMAZON.HelpIntent`.
    public static func builtIn(_ name: String) -> Self {
        Self(key: .intent(name)) { BuiltInIntent(intent: try $0.intent) }
    }

    /// `AMAZON.HelpIntent`: the user asks what the skill can do. Certification asks for it.
    public static var help: Self { builtIn("AMAZON.HelpIntent") }
    /// `AMAZON.StopIntent`: the user wants to leave. Certification asks for it.
    public static var stop: Self { builtIn("AMAZON.StopIntent") }
    /// `AMAZON.CancelIntent`: the user wants out of what they are doing. Certification asks for it.
    public static var cancel: Self { builtIn("AMAZON.CancelIntent") }
    /// `AMAZON.FallbackIntent`: what the user said fits none of the skill's intents.
    public static var fallback: Self { builtIn("AMAZON.FallbackIntent") }
    /// `AMAZON.YesIntent`.
    public static var yes: Self { builtIn("AMAZON.YesIntent") }
    /// `AMAZON.NoIntent`.
    public static var no: Self { builtIn("AMAZON.NoIntent") }
    /// `AMAZON.NavigateHomeIntent`: the user wants the device's home screen.
    public static var navigateHome: Self { builtIn("AMAZON.NavigateHomeIntent") }
    /// `AMAZON.NextIntent`.
    public static var next: Self { builtIn("AMAZON.NextIntent") }
    /// `AMAZON.PreviousIntent`.
    public static var previous: Self { builtIn("AMAZON.PreviousIntent") }
    /// `AMAZON.RepeatIntent`.
    public static var `repeat`: Self { builtIn("AMAZON.RepeatIntent") }
    /// `AMAZON.StartOverIntent`.
    public static var startOver: Self { builtIn("AMAZON.StartOverIntent") }
    /// `AMAZON.PauseIntent`.
    public static var pause: Self { builtIn("AMAZON.PauseIntent") }
    /// `AMAZON.ResumeIntent`.
    public static var resume: Self { builtIn("AMAZON.ResumeIntent") }
    /// `AMAZON.LoopOnIntent`.
    public static var loopOn: Self { builtIn("AMAZON.LoopOnIntent") }
    /// `AMAZON.LoopOffIntent`.
    public static var loopOff: Self { builtIn("AMAZON.LoopOffIntent") }
    /// `AMAZON.ShuffleOnIntent`.
    public static var shuffleOn: Self { builtIn("AMAZON.ShuffleOnIntent") }
    /// `AMAZON.ShuffleOffIntent`.
    public static var shuffleOff: Self { builtIn("AMAZON.ShuffleOffIntent") }
    /// `AMAZON.MoreIntent`.
    public static var more: Self { builtIn("AMAZON.MoreIntent") }
    /// `AMAZON.SelectIntent`.
    public static var select: Self { builtIn("AMAZON.SelectIntent") }
    /// `AMAZON.ScrollUpIntent`.
    public static var scrollUp: Self { builtIn("AMAZON.ScrollUpIntent") }
    /// `AMAZON.ScrollDownIntent`.
    public static var scrollDown: Self { builtIn("AMAZON.ScrollDownIntent") }
    /// `AMAZON.ScrollLeftIntent`.
    public static var scrollLeft: Self { builtIn("AMAZON.ScrollLeftIntent") }
    /// `AMAZON.ScrollRightIntent`.
    public static var scrollRight: Self { builtIn("AMAZON.ScrollRightIntent") }
    /// `AMAZON.PageUpIntent`.
    public static var pageUp: Self { builtIn("AMAZON.PageUpIntent") }
    /// `AMAZON.PageDownIntent`.
    public static var pageDown: Self { builtIn("AMAZON.PageDownIntent") }
    /// `AMAZON.NavigateSettingsIntent`.
    public static var navigateSettings: Self { builtIn("AMAZON.NavigateSettingsIntent") }
}
