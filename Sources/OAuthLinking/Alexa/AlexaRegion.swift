// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// One of the three regions of Alexa's services.
///
/// A user belongs to the region of their Amazon account; if you do not know it, ask all three.
public struct AlexaRegion: Sendable, Hashable {
    /// The origin of the region's API.
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
    /// Register those of all three regions with the provider, exactly as they are: the user's region decides which one is used.
    ///
    /// - Parameter vendorID: Yours, from <https://developer.amazon.com/settings/console/mycid>.
    /// - Throws: ``InvalidAccountLinking`` if the id is malformed.
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
