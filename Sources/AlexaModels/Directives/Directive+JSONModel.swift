// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive: JSONModel {
    /// Reads a directive of any type. If it is malformed for its type, so that something would be lost, it is read as
    /// ``other(_:)``.
    public init(from json: inout JSONReader) throws(JSONError) {
        let type = try json.member("type") ?? ""
        self = try json.attempt { (json: inout JSONReader) throws(JSONError) in
            let problems = json.problems.count
            let directive = try Directive(type: type, from: &json)
            guard json.problems.count == problems else { throw json.error(.invalid("directive")) }
            return directive
        } otherwise: { (json: inout JSONReader) throws(JSONError) in
            .other(try json.value())
        }
    }

    private init(type: String, from json: inout JSONReader) throws(JSONError) {
        switch type {
        case Delegate.type: self = .delegate(try Delegate(from: &json))
        case ElicitSlot.type: self = .elicitSlot(try ElicitSlot(from: &json))
        case ConfirmSlot.type: self = .confirmSlot(try ConfirmSlot(from: &json))
        case ConfirmIntent.type: self = .confirmIntent(try ConfirmIntent(from: &json))
        case UpdateDynamicEntities.type: self = .updateDynamicEntities(try UpdateDynamicEntities(from: &json))
        case PlayAudio.type: self = .playAudio(try PlayAudio(from: &json))
        case StopAudio.type: self = .stopAudio(try StopAudio(from: &json))
        case ClearAudioQueue.type: self = .clearAudioQueue(try ClearAudioQueue(from: &json))
        case LaunchVideo.type: self = .launchVideo(try LaunchVideo(from: &json))
        case RenderDocument.type: self = .renderDocument(try RenderDocument(from: &json))
        case RenderAudioDocument.type: self = .renderAudioDocument(try RenderAudioDocument(from: &json))
        case RenderTextDocument.type: self = .renderTextDocument(try RenderTextDocument(from: &json))
        case ExecuteCommands.type: self = .executeCommands(try ExecuteCommands(from: &json))
        case ExecuteTextCommands.type: self = .executeTextCommands(try ExecuteTextCommands(from: &json))
        case SendIndexListData.type: self = .sendIndexListData(try SendIndexListData(from: &json))
        case SendTokenListData.type: self = .sendTokenListData(try SendTokenListData(from: &json))
        case UpdateIndexListData.type: self = .updateIndexListData(try UpdateIndexListData(from: &json))
        case StartHTML.type: self = .startHTML(try StartHTML(from: &json))
        case HandleHTMLMessage.type: self = .handleHTMLMessage(try HandleHTMLMessage(from: &json))
        case StartConnection.type: self = .startConnection(try StartConnection(from: &json))
        case SendRequest.type: self = .sendRequest(try SendRequest(from: &json))
        case SendResponse.type: self = .sendResponse(try SendResponse(from: &json))
        case CompleteTask.type: self = .completeTask(try CompleteTask(from: &json))
        case SendCustomDirective.type: self = .sendCustomDirective(try SendCustomDirective(from: &json))
        case StartEventHandler.type: self = .startEventHandler(try StartEventHandler(from: &json))
        case StopEventHandler.type: self = .stopEventHandler(try StopEventHandler(from: &json))
        case ResetContext.type: self = .resetContext(try ResetContext(from: &json))
        case DelegateRequest.type: self = .delegateRequest(try DelegateRequest(from: &json))
        case InjectAds.type: self = .injectAds(try InjectAds(from: &json))
        case GetSnapshot.type: self = .getSnapshot(try GetSnapshot(from: &json))
        case AnnounceRoadRegulation.type: self = .announceRoadRegulation(try AnnounceRoadRegulation(from: &json))
        case Speak.type: self = .speak(try Speak(from: &json))
        case InstallPackage.type: self = .installPackage(try InstallPackage(from: &json))
        case Hint.type: self = .hint(try Hint(from: &json))
        default: self = .other(try json.value())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .delegate(let directive): directive.write(to: &json)
        case .elicitSlot(let directive): directive.write(to: &json)
        case .confirmSlot(let directive): directive.write(to: &json)
        case .confirmIntent(let directive): directive.write(to: &json)
        case .updateDynamicEntities(let directive): directive.write(to: &json)
        case .playAudio(let directive): directive.write(to: &json)
        case .stopAudio(let directive): directive.write(to: &json)
        case .clearAudioQueue(let directive): directive.write(to: &json)
        case .launchVideo(let directive): directive.write(to: &json)
        case .renderDocument(let directive): directive.write(to: &json)
        case .renderAudioDocument(let directive): directive.write(to: &json)
        case .renderTextDocument(let directive): directive.write(to: &json)
        case .executeCommands(let directive): directive.write(to: &json)
        case .executeTextCommands(let directive): directive.write(to: &json)
        case .sendIndexListData(let directive): directive.write(to: &json)
        case .sendTokenListData(let directive): directive.write(to: &json)
        case .updateIndexListData(let directive): directive.write(to: &json)
        case .startHTML(let directive): directive.write(to: &json)
        case .handleHTMLMessage(let directive): directive.write(to: &json)
        case .startConnection(let directive): directive.write(to: &json)
        case .sendRequest(let directive): directive.write(to: &json)
        case .sendResponse(let directive): directive.write(to: &json)
        case .completeTask(let directive): directive.write(to: &json)
        case .sendCustomDirective(let directive): directive.write(to: &json)
        case .startEventHandler(let directive): directive.write(to: &json)
        case .stopEventHandler(let directive): directive.write(to: &json)
        case .resetContext(let directive): directive.write(to: &json)
        case .delegateRequest(let directive): directive.write(to: &json)
        case .injectAds(let directive): directive.write(to: &json)
        case .getSnapshot(let directive): directive.write(to: &json)
        case .announceRoadRegulation(let directive): directive.write(to: &json)
        case .speak(let directive): directive.write(to: &json)
        case .installPackage(let directive): directive.write(to: &json)
        case .hint(let directive): directive.write(to: &json)
        case .other(let directive): directive.write(to: &json)
        }
    }
}
