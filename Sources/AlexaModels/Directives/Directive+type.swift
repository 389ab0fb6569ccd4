// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore

extension Directive {
    /// The type as it stands on the wire, for instance `Dialog.Delegate`; empty if it has none.
    public var type: String {
        switch self {
        case .delegate: Delegate.type
        case .elicitSlot: ElicitSlot.type
        case .confirmSlot: ConfirmSlot.type
        case .confirmIntent: ConfirmIntent.type
        case .updateDynamicEntities: UpdateDynamicEntities.type
        case .playAudio: PlayAudio.type
        case .stopAudio: StopAudio.type
        case .clearAudioQueue: ClearAudioQueue.type
        case .launchVideo: LaunchVideo.type
        case .renderDocument: RenderDocument.type
        case .renderAudioDocument: RenderAudioDocument.type
        case .renderTextDocument: RenderTextDocument.type
        case .executeCommands: ExecuteCommands.type
        case .executeTextCommands: ExecuteTextCommands.type
        case .sendIndexListData: SendIndexListData.type
        case .sendTokenListData: SendTokenListData.type
        case .updateIndexListData: UpdateIndexListData.type
        case .startHTML: StartHTML.type
        case .handleHTMLMessage: HandleHTMLMessage.type
        case .startConnection: StartConnection.type
        case .sendRequest: SendRequest.type
        case .sendResponse: SendResponse.type
        case .completeTask: CompleteTask.type
        case .sendCustomDirective: SendCustomDirective.type
        case .startEventHandler: StartEventHandler.type
        case .stopEventHandler: StopEventHandler.type
        case .resetContext: ResetContext.type
        case .delegateRequest: DelegateRequest.type
        case .injectAds: InjectAds.type
        case .getSnapshot: GetSnapshot.type
        case .announceRoadRegulation: AnnounceRoadRegulation.type
        case .speak: Speak.type
        case .installPackage: InstallPackage.type
        case .hint: Hint.type
        case .other(let json): json["type"]?.string ?? ""
        }
    }
}
