// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A command that an APL document runs: one case for each kind.
///
/// A property of the type `JSON` takes a number, a Boolean or an APL expression (`"${…}"`).
///
/// Source: <https://developer.amazon.com/en-US/docs/alexa/alexa-presentation-language/apl-commands.html>
@nonexhaustive
public indirect enum APLCommand: Sendable, Hashable {
    /// Animates properties of a component.
    case animateItem(AnimateItem)
    /// Turns the pages of a pager automatically, one after the other.
    case autoPage(AutoPage)
    /// Removes the focus from the component that has it.
    case clearFocus(ClearFocus)
    /// Controls a video.
    case controlMedia(ControlMedia)
    /// Closes the document.
    case finish(Finish)
    /// Goes back to a document that was shown before.
    case goBack(GoBack)
    /// Hides an overlay layout.
    case hideOverlay(HideOverlay)
    /// Does nothing; with ``APLCommand/Options/delay``, waits for that time.
    case idle(Idle)
    /// Opens a URL in a browser or an app.
    case openURL(OpenURL)
    /// Runs commands in parallel.
    case parallel(Parallel)
    /// Plays a video.
    case playMedia(PlayMedia)
    /// Inflates the document again, for instance after the screen has changed.
    case reinflate(Reinflate)
    /// Scrolls by pages.
    case scroll(Scroll)
    /// Scrolls until a component is visible.
    case scrollToComponent(ScrollToComponent)
    /// Scrolls until a child of a component is visible.
    case scrollToIndex(ScrollToIndex)
    /// Runs the first command whose condition holds.
    case select(Select)
    /// Sends the skill an ``APLUserEventRequest``.
    case sendEvent(SendEvent)
    /// Runs commands one after the other.
    case sequential(Sequential)
    /// Gives a component the focus.
    case setFocus(SetFocus)
    /// Shows another page of a pager.
    case setPage(SetPage)
    /// Changes a component's state.
    case setState(SetState)
    /// Changes a property of a component.
    case setValue(SetValue)
    /// Shows an overlay layout over another layout.
    case showOverlay(ShowOverlay)
    /// Reads the text of a component out.
    case speakItem(SpeakItem)
    /// Reads the texts of a component's children out.
    case speakList(SpeakList)
    /// A command that has no model, or one that the document defines itself.
    case other(JSON)
}
