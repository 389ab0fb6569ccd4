// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// Something that the device or Alexa is to do: one case for each kind of directive.
///
/// `GameEngine.*`, `GadgetController.SetLight` and `Display.RenderTemplate` are retired and read as ``other(_:)``;
/// ``Directive/renderDocument(_:)`` took the place of the last one.
@nonexhaustive
public enum Directive: Sendable, Hashable {
    /// Lets Alexa take the next step of the dialog.
    case delegate(Delegate)
    /// Asks the user for a slot.
    case elicitSlot(ElicitSlot)
    /// Asks the user to confirm a slot.
    case confirmSlot(ConfirmSlot)
    /// Asks the user to confirm the intent.
    case confirmIntent(ConfirmIntent)
    /// Gives slot types values for this session.
    case updateDynamicEntities(UpdateDynamicEntities)
    /// Plays an audio stream, or queues it.
    case playAudio(PlayAudio)
    /// Stops the stream that plays now.
    case stopAudio(StopAudio)
    /// Empties the queue of streams.
    case clearAudioQueue(ClearAudioQueue)
    /// Plays a video. The response must not say whether the session ends.
    case launchVideo(LaunchVideo)
    /// Shows a visual document.
    case renderDocument(RenderDocument)
    /// Plays a document for audio: speech, sounds and silence, mixed.
    case renderAudioDocument(RenderAudioDocument)
    /// Shows a document on a character display.
    case renderTextDocument(RenderTextDocument)
    /// Has a visual document carry out commands.
    case executeCommands(ExecuteCommands)
    /// Has a document on a character display carry out commands.
    case executeTextCommands(ExecuteTextCommands)
    /// Sends items of a list that a document loads as the user scrolls.
    case sendIndexListData(SendIndexListData)
    /// Sends a page of a list that a document loads as the user scrolls.
    case sendTokenListData(SendTokenListData)
    /// Changes items of a list that a document shows.
    case updateIndexListData(UpdateIndexListData)
    /// Starts a web application on the device.
    case startHTML(StartHTML)
    /// Sends a message to the web application.
    case handleHTMLMessage(HandleHTMLMessage)
    /// Starts a task of another skill or of Alexa; ``SessionResumedRequest`` tells how it ended.
    case startConnection(StartConnection)
    /// Asks Alexa for a purchase, a payment or another service; ``ConnectionsResponseRequest`` tells how it ended.
    case sendRequest(SendRequest)
    /// Answers a ``ConnectionsRequest``.
    case sendResponse(SendResponse)
    /// Tells that a ``LaunchTask`` is done.
    case completeTask(CompleteTask)
    /// Has a gadget do something.
    case sendCustomDirective(SendCustomDirective)
    /// Listens for events of gadgets, which come as ``CustomInterfaceEventsRequest``.
    case startEventHandler(StartEventHandler)
    /// Listens no longer for events of gadgets.
    case stopEventHandler(StopEventHandler)
    /// Has Alexa Conversations forget what was said.
    case resetContext(ResetContext)
    /// Hands the dialog over to Alexa Conversations or to the skill.
    case delegateRequest(DelegateRequest)
    /// Has Alexa play an advertisement between streams.
    case injectAds(InjectAds)
    /// Has the device take a picture.
    case getSnapshot(GetSnapshot)
    /// Has the car say the rules of the road it is on.
    case announceRoadRegulation(AnnounceRoadRegulation)
    /// Says something while the skill still works on its answer.
    case speak(Speak)
    /// Offers the user to install a widget. Seen in Amazon's samples, in no model of theirs.
    case installPackage(InstallPackage)
    /// Shows a hint at the edge of the screen: `Try, Alexa, …`.
    case hint(Hint)
    /// A directive that has no model here.
    case other(JSON)
}
