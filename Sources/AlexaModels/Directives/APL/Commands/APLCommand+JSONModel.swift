// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand: JSONModel {
    /// Reads a command of any type. If it is malformed for its type, so that something would be lost, it is read as
    /// ``other(_:)``.
    public init(from json: inout JSONReader) throws(JSONError) {
        let type = try json.member("type") ?? ""
        self = try json.attempt { (json: inout JSONReader) throws(JSONError) in
            let problems = json.problems.count
            let command = try APLCommand(type: type, from: &json)
            guard json.problems.count == problems else { throw json.error(.invalid("command")) }
            return command
        } otherwise: { (json: inout JSONReader) throws(JSONError) in
            .other(try json.value())
        }
    }

    private init(type: String, from json: inout JSONReader) throws(JSONError) {
        switch type {
        case AnimateItem.type: self = .animateItem(try AnimateItem(from: &json))
        case AutoPage.type: self = .autoPage(try AutoPage(from: &json))
        case ClearFocus.type: self = .clearFocus(try ClearFocus(from: &json))
        case ControlMedia.type: self = .controlMedia(try ControlMedia(from: &json))
        case Finish.type: self = .finish(try Finish(from: &json))
        case GoBack.type: self = .goBack(try GoBack(from: &json))
        case HideOverlay.type: self = .hideOverlay(try HideOverlay(from: &json))
        case Idle.type: self = .idle(try Idle(from: &json))
        case OpenURL.type: self = .openURL(try OpenURL(from: &json))
        case Parallel.type: self = .parallel(try Parallel(from: &json))
        case PlayMedia.type: self = .playMedia(try PlayMedia(from: &json))
        case Reinflate.type: self = .reinflate(try Reinflate(from: &json))
        case Scroll.type: self = .scroll(try Scroll(from: &json))
        case ScrollToComponent.type: self = .scrollToComponent(try ScrollToComponent(from: &json))
        case ScrollToIndex.type: self = .scrollToIndex(try ScrollToIndex(from: &json))
        case Select.type: self = .select(try Select(from: &json))
        case SendEvent.type: self = .sendEvent(try SendEvent(from: &json))
        case Sequential.type: self = .sequential(try Sequential(from: &json))
        case SetFocus.type: self = .setFocus(try SetFocus(from: &json))
        case SetPage.type: self = .setPage(try SetPage(from: &json))
        case SetState.type: self = .setState(try SetState(from: &json))
        case SetValue.type: self = .setValue(try SetValue(from: &json))
        case ShowOverlay.type: self = .showOverlay(try ShowOverlay(from: &json))
        case SpeakItem.type: self = .speakItem(try SpeakItem(from: &json))
        case SpeakList.type: self = .speakList(try SpeakList(from: &json))
        default: self = .other(try json.value())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .animateItem(let command): command.write(to: &json)
        case .autoPage(let command): command.write(to: &json)
        case .clearFocus(let command): command.write(to: &json)
        case .controlMedia(let command): command.write(to: &json)
        case .finish(let command): command.write(to: &json)
        case .goBack(let command): command.write(to: &json)
        case .hideOverlay(let command): command.write(to: &json)
        case .idle(let command): command.write(to: &json)
        case .openURL(let command): command.write(to: &json)
        case .parallel(let command): command.write(to: &json)
        case .playMedia(let command): command.write(to: &json)
        case .reinflate(let command): command.write(to: &json)
        case .scroll(let command): command.write(to: &json)
        case .scrollToComponent(let command): command.write(to: &json)
        case .scrollToIndex(let command): command.write(to: &json)
        case .select(let command): command.write(to: &json)
        case .sendEvent(let command): command.write(to: &json)
        case .sequential(let command): command.write(to: &json)
        case .setFocus(let command): command.write(to: &json)
        case .setPage(let command): command.write(to: &json)
        case .setState(let command): command.write(to: &json)
        case .setValue(let command): command.write(to: &json)
        case .showOverlay(let command): command.write(to: &json)
        case .speakItem(let command): command.write(to: &json)
        case .speakList(let command): command.write(to: &json)
        case .other(let command): command.write(to: &json)
        }
    }
}
