// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Types that look as if they might hold a secret and do not, each with the reason.
enum Harmless {
    static let reasons = ofTraits.merging(always) { $1 }

    /// Those of types that are there only with their trait.
    private static var ofTraits: [String: String] {
        #if SignatureVerification
        ["AlexaSignature.TrustAnchors": "they are certificates that everybody has, and the name of a file"]
        #else
        [:]
        #endif
    }

    private static let always = [
        "LinkedCore.JSON": "a value of a body; what a token's name stands before is not printed, see Samples.data",
        "LinkedCore.JSONObject": "the same",
        "LinkedCore.JSONReader": "it cannot be copied, and so neither printed nor reflected",
        "LinkedCore.JSONWriter": "the same",
        "LinkedCore.JSONList": "it shows its elements, as an array does",
        "LinkedCore.RawText":
            "it shows its text alone; models that have one are samples",
        "LinkedCore.JSONError": "it holds fixed words and a place",
        "LinkedCore.DeadlineExceeded": "it holds a limit, and the name of the parameter that sets it",
        "AlexaSkill.Defect": "it names intents and slots of an interaction model",
        "AlexaSkill.SkillDefects": "the same",
        "AlexaSkill.VerificationError": "it holds a code, and what a verifier says of its own work",
        "AlexaSkill.LimitExceeded": "it holds fixed words and two numbers",
        "AlexaSkill.SlotMissing": "it names a slot",
        "AlexaSkill.SlotUnreadable": "it names a slot and a type, never the value",
        "AlexaSkill.SpeechDefect": "it names elements of SSML and numbers",
        "AlexaSkill.On": "it keeps the name of what it waits for, and functions",
        "AlexaSkill.Route": "the same",
        "AlexaSkill.Purchase":
            "its token is the skill's own note, which Alexa returns, and its product an id in the catalogue",
        "AlexaSkill.Resolved": "it keeps what was said, of a list of words that is the skill's own",
        "AlexaSignature.TrustAnchorsError": "it holds fixed words, and names of files",
        "AlexaTesting.AttributeStoreCompatTest.Failure": "it tells of keys and values of the test itself",
        "AlexaTesting.AttributeStoreCompatTest.Failures": "the same",
        "AlexaTesting.ManualClock": "it keeps moments, and who sleeps until them",
        "LinkedHTTP.Pages.AsyncIterator": "it keeps the elements of a page, and the function that fetches the next",
        "LinkedHTTP.Pages.PageSequence.AsyncIterator": "the same",
        "SpotifyClient.Playlist": "it keeps the bytes of a playlist's older spelling, which Spotify shows to everybody",
        "SpotifyClient.SpotifyIDParseError": "it holds a code, never the text",
        "OAuthLinking.InvalidAccountLinking": "it names fields of a configuration, which has no secrets, and no values",
        "LinkedHTTP.HTTP.Challenge": "it is what a server says to whoever asks without a token",
        "LinkedHTTPTesting.TransportCompatTest.Failure": "it tells of requests and servers of the test itself",
        "LinkedHTTPTesting.TransportCompatTest.Failures": "the same",
        "OAuthLinking.TokenStoreConflict": "it holds nothing",
        "AlexaSkill.AttributeStoreConflict": "it holds nothing",
        "AlexaSkill.AttributeKey": "it keeps a name, and a function",
        "AlexaSkill.AttributeOwner": "it keeps a function",
        "AlexaSkill.ForgetUser": "it keeps what a route keeps",
        "AlexaServices.InSkillProductPage": "its token names the next page of a list, and opens nothing",
        "AlexaServices.AlexaServices.TimerList": "the same",
        "AlexaServices.AlexaServices.TransactionPage": "the same",
        "AlexaServices.AlexaServices.TransactionPage.Metadata": "the same",
        "AlexaServices.AlexaServices.TransactionPage.ResultSet": "the same",
        "AlexaServices.AlexaServices.QueuedResultPage": "the same",
        "AlexaServices.AlexaServices.QueuedResultPage.PaginationContext": "the same",
    ]
}
