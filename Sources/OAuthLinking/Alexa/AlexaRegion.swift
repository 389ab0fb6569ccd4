// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// One of the three places that Alexa's services run in.
///
/// Which of them knows a user depends on where the user's Amazon account is; who does not know it asks all three.
public struct AlexaRegion: Sendable, Hashable {
    /// Where the region's API is.
    public let origin: HTTP.Origin
    /// The URL of the region's API, without a path.
    public let apiEndpoint: String
    /// The host of the region's linking page.
    let linkingHost: String

    private init(api: String, linking: String) {
        origin = HTTP.Origin(host: api)
        apiEndpoint = "https://\(api)"
        linkingHost = linking
    }

    /// North and South America.
    public static let northAmerica = AlexaRegion(api: "api.amazonalexa.com", linking: "pitangui.amazon.com")
    /// Europe and India.
    public static let europe = AlexaRegion(api: "api.eu.amazonalexa.com", linking: "layla.amazon.com")
    /// Japan, Australia and New Zealand.
    public static let farEast = AlexaRegion(api: "api.fe.amazonalexa.com", linking: "alexa.amazon.co.jp")

    /// All three.
    public static let all: [AlexaRegion] = [.northAmerica, .europe, .farEast]

    /// The redirect URL that Alexa uses in this region.
    ///
    /// Register those of all three with the provider, letter by letter: which one is used depends on the user.
    ///
    /// - Parameter vendorID: Yours, from <https://developer.amazon.com/settings/console/mycid>.
    /// - Throws: ``InvalidAccountLinking`` if the id is no id.
    public func redirectURL(vendorID: String) throws(InvalidAccountLinking) -> String {
        let isID =
            (1...32).contains(vendorID.utf8.count)
            && vendorID.utf8.allSatisfy {
                (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
            }
        guard isID else {
            throw InvalidAccountLinking([.init(field: "vendorId", text: "a vendor id is letters and digits")])
        }
        return "https://\(linkingHost)/api/skill/link/\(vendorID)"
    }
}
