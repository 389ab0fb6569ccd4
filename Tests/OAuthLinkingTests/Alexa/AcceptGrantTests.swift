// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTPTesting
import OAuthLinking
import Testing

@Suite("AcceptGrant")
struct AcceptGrantTests {
    static func directive(name: String = "AcceptGrant", code: String = "example-code") -> String {
        #"{"directive":{"header":{"namespace":"Alexa.Authorization","name":"\#(name)","messageId":"m","#
            + #""payloadVersion":"3"},"payload":{"grant":{"type":"OAuth2.AuthorizationCode","code":"\#(code)"},"#
            + #""grantee":{"type":"BearerToken","token":"example-token"}}}}"#
    }

    @Test("The code is exchanged at Login with Amazon")
    func exchanges() async throws {
        let grant = try AcceptGrant(json: Self.directive().utf8)
        #expect(grant.grantee == AccessToken("example-token"))
        let amazon = Server.answering(
            #"{"access_token":"Atza-example","refresh_token":"Atzr-example","token_type":"bearer","expires_in":3600}"#)
        let tokens = try await Server.client(amazon, of: .loginWithAmazon).accept(grant)
        #expect(tokens.refreshToken?.revealed() == "Atzr-example")
        #expect(
            amazon.requests.first?.form == "grant_type=authorization_code&code=example-code"
                + "&client_id=door-opener&client_secret=example-secret")
    }

    @Test(
        "Another directive is refused",
        arguments: ["", "{}", directive(name: "Other"), directive(code: "")])
    func refused(text: String) {
        #expect(throws: JSONError.self) { try AcceptGrant(json: text.utf8) }
    }
}
