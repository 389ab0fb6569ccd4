// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaModels
import LinkedCore
import Testing

@Suite("Responses")
struct ResponseTests {
    private func text(_ response: AlexaResponse) -> String {
        String(decoding: ResponseEnvelope(response: response).jsonBytes(), as: UTF8.self)
    }

    @Test("Say in three ways whether the session ends")
    func threeStates() {
        #expect(text(AlexaResponse()) == #"{"version":"1.0","response":{}}"#)
        #expect(
            text(AlexaResponse(shouldEndSession: true)) == #"{"version":"1.0","response":{"shouldEndSession":true}}"#)
        #expect(
            text(AlexaResponse(shouldEndSession: false)) == #"{"version":"1.0","response":{"shouldEndSession":false}}"#)
    }

    @Test(
        "Have cards of four kinds",
        arguments: [
            (.simple(title: "T", content: "C"), #"{"type":"Simple","title":"T","content":"C"}"#),
            (
                .standard(title: "T", text: "X", image: CardImage(smallImageURL: "s", largeImageURL: "l")),
                #"{"type":"Standard","title":"T","text":"X","image":{"smallImageUrl":"s","largeImageUrl":"l"}}"#
            ),
            (.linkAccount, #"{"type":"LinkAccount"}"#),
            (.askForPermissionsConsent(["p"]), #"{"type":"AskForPermissionsConsent","permissions":["p"]}"#),
            (.other(["type": "Hologram", "x": 1]), #"{"type":"Hologram","x":1}"#),
        ] as [(Card, String)])
    func cards(card: Card, text: String) throws {
        #expect(String(decoding: card.jsonBytes(), as: UTF8.self) == text)
        #expect(try Card(json: text) == card)
    }

    @Test(
        "Have short forms for directives",
        arguments: [
            (.delegate(), #"{"type":"Dialog.Delegate"}"#),
            (.elicit(slot: "artist"), #"{"type":"Dialog.ElicitSlot","slotToElicit":"artist"}"#),
            (.confirm(slot: "artist"), #"{"type":"Dialog.ConfirmSlot","slotToConfirm":"artist"}"#),
            (
                .confirmIntent(updatedIntent: AlexaIntent("A")),
                #"{"type":"Dialog.ConfirmIntent","updatedIntent":{"name":"A"}}"#
            ),
            (
                .buy(productID: "p", token: "t"),
                #"{"type":"Connections.SendRequest","name":"Buy","payload":{"InSkillProduct":{"productId":"p"}},"token":"t"}"#
            ),
            (
                .upsell(productID: "p", message: "Want it?", token: "t"),
                #"{"type":"Connections.SendRequest","name":"Upsell","payload":{"InSkillProduct":{"productId":"p"},"upsellMessage":"Want it?"},"token":"t"}"#
            ),
            (
                .start(.printPDF(title: "F", url: "https://example.com/f.pdf"), token: "t"),
                #"{"type":"Connections.StartConnection","uri":"connection://AMAZON.PrintPDF/1","input":{"@type":"PrintPDFRequest","@version":"1","title":"F","url":"https://example.com/f.pdf"},"token":"t"}"#
            ),
            (
                .executeCommands(.init(token: "d", commands: [.sequential(.idle(milliseconds: 5), .speak("c"))])),
                #"{"type":"Alexa.Presentation.APL.ExecuteCommands","token":"d","commands":[{"type":"Sequential","commands":[{"type":"Idle","delay":5},{"type":"SpeakItem","componentId":"c"}]}]}"#
            ),
            (.stopAudio(.init()), #"{"type":"AudioPlayer.Stop"}"#),
            (
                .updateDynamicEntities(
                    .init(
                        updateBehavior: .replace,
                        types: [EntityList(name: "P", values: [DynamicEntity("Jazz", id: "j")])])),
                #"{"type":"Dialog.UpdateDynamicEntities","updateBehavior":"REPLACE","types":[{"name":"P","values":[{"id":"j","name":{"value":"Jazz"}}]}]}"#
            ),
        ] as [(Directive, String)])
    func directives(directive: Directive, text: String) throws {
        #expect(String(decoding: directive.jsonBytes(), as: UTF8.self) == text)
        #expect(try Directive(json: text) == directive)
    }

    @Test("Lose nothing of a directive that is malformed or unknown")
    func others() throws {
        for text in [
            #"{"type":"Dialog.ElicitSlot","slotToElicit":7}"#, #"{"type":"New","x":[null]}"#, #"{"x":1.50}"#,
            #"{"type":"AudioPlayer.Play","audioItem":{"stream":{"url":"u","token":"t","offsetInMilliseconds":"0"}}}"#,
        ] {
            let directive = try Directive(json: text)
            #expect(try directive == .other(JSON(parsing: text)))
            #expect(String(decoding: directive.jsonBytes(), as: UTF8.self) == text)
        }
    }

    @Test("Keep session attributes as they are")
    func attributes() throws {
        let text = #"{"version":"1.0","sessionAttributes":{"a":1.50,"b":null,"c":{"d":[]}},"response":{}}"#
        #expect(String(decoding: try ResponseEnvelope(json: text).jsonBytes(), as: UTF8.self) == text)
    }

    @Test(
        "Have a task's status code as a text or a number",
        arguments: [#"{"code":"200","message":"OK"}"#, #"{"code":200}"#])
    func status(text: String) throws {
        let status = try ConnectionStatus(json: text)
        #expect(status.code == "200" && status.isSuccess)
        #expect(String(decoding: status.jsonBytes(), as: UTF8.self) == text)
    }
}
