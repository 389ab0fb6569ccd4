// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// An instruction to the device or to Alexa: one case for each kind of directive.
///
/// `GameEngine.*`, `GadgetController.SetLight` and `Display.RenderTemplate` are retired and read as ``other(_:)``;
/// ``Directive/renderDocument(_:)`` replaces the last one.
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
    /// Adds values to slot types for this session.
    case updateDynamicEntities(UpdateDynamicEntities)
    /// Plays an audio stream, or queues it.
    case playAudio(PlayAudio)
    /// Stops the stream that plays now.
    case stopAudio(StopAudio)
    /// Clears the queue of streams.
    case clearAudioQueue(ClearAudioQueue)
    /// Plays a video. The response must not say whether the session ends.
    case launchVideo(LaunchVideo)
    /// Shows a visual document.
    case renderDocument(RenderDocument)
    /// Plays a document for audio: speech, sounds and silence, mixed.
    case renderAudioDocument(RenderAudioDocument)
    /// Shows a document on a character display.
    case renderTextDocument(RenderTextDocument)
    /// Runs commands in a visual document.
    case executeCommands(ExecuteCommands)
    /// Runs commands in a document on a character display.
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
    /// Starts a task of another skill or of Alexa; ``SessionResumedRequest`` reports how it ended.
    case startConnection(StartConnection)
    /// Asks Alexa for a purchase, a payment or another service; ``ConnectionsResponseRequest`` reports the result.
    case sendRequest(SendRequest)
    /// Answers a ``ConnectionsRequest``.
    case sendResponse(SendResponse)
    /// Reports that a ``LaunchTask`` has ended.
    case completeTask(CompleteTask)
    /// Sends a directive to a gadget.
    case sendCustomDirective(SendCustomDirective)
    /// Starts to listen for events of gadgets, which arrive as ``CustomInterfaceEventsRequest``.
    case startEventHandler(StartEventHandler)
    /// Stops listening for events of gadgets.
    case stopEventHandler(StopEventHandler)
    /// Clears the context of Alexa Conversations.
    case resetContext(ResetContext)
    /// Delegates the dialog to Alexa Conversations or to the skill.
    case delegateRequest(DelegateRequest)
    /// Makes Alexa play an advertisement between streams.
    case injectAds(InjectAds)
    /// Asks the device for a snapshot of its camera.
    case getSnapshot(GetSnapshot)
    /// Makes the car announce the regulations of the road it is on.
    case announceRoadRegulation(AnnounceRoadRegulation)
    /// Speaks while the skill still prepares its response.
    case speak(Speak)
    /// Offers the user to install a widget. Amazon's samples use it; Amazon's SDK models lack it.
    case installPackage(InstallPackage)
    /// Shows a hint at the edge of the screen: `Try, Alexa, …`.
    case hint(Hint)
    /// A directive that has no model, as its JSON.
    case other(JSON)
}
