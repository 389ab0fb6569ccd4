// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A command that a document of APL carries out: one case for each kind.
///
/// Numbers and truth values may be expressions of APL (`"${…}"`) wherever the member is a `JSON`.
///
/// Source: <https://developer.amazon.com/en-US/docs/alexa/alexa-presentation-language/apl-commands.html>
@nonexhaustive
public indirect enum APLCommand: Sendable, Hashable {
    /// Changes properties of a component bit by bit.
    case animateItem(AnimateItem)
    /// Turns pages one after the other.
    case autoPage(AutoPage)
    /// Takes the focus from whatever has it.
    case clearFocus(ClearFocus)
    /// Controls a video.
    case controlMedia(ControlMedia)
    /// Closes the document.
    case finish(Finish)
    /// Goes back to a document that was shown before.
    case goBack(GoBack)
    /// Hides what lies over a layout.
    case hideOverlay(HideOverlay)
    /// Does nothing, for instance for some time: ``APLCommand/Options/delay``.
    case idle(Idle)
    /// Opens a page or an app.
    case openURL(OpenURL)
    /// Carries out commands at once.
    case parallel(Parallel)
    /// Plays a video.
    case playMedia(PlayMedia)
    /// Builds the document anew, after the screen has changed.
    case reinflate(Reinflate)
    /// Scrolls by pages.
    case scroll(Scroll)
    /// Scrolls until a component is seen.
    case scrollToComponent(ScrollToComponent)
    /// Scrolls until a child of a component is seen.
    case scrollToIndex(ScrollToIndex)
    /// Carries out the first command whose condition holds.
    case select(Select)
    /// Sends the skill an ``APLUserEventRequest``.
    case sendEvent(SendEvent)
    /// Carries out commands one after the other.
    case sequential(Sequential)
    /// Gives a component the focus.
    case setFocus(SetFocus)
    /// Turns pages.
    case setPage(SetPage)
    /// Changes a component's state.
    case setState(SetState)
    /// Changes a property of a component.
    case setValue(SetValue)
    /// Shows a layout over another.
    case showOverlay(ShowOverlay)
    /// Reads a component out.
    case speakItem(SpeakItem)
    /// Reads children of a component out.
    case speakList(SpeakList)
    /// A command that has no model here, or a user's own.
    case other(JSON)
}
