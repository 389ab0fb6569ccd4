// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Viewport {
    /// A kind of screen that Amazon designs for; the groupings are those of Amazon's own SDKs.
    public enum Profile: String, Sendable, Hashable, CaseIterable {
        case hubRoundSmall = "HUB-ROUND-SMALL"
        case hubLandscapeSmall = "HUB-LANDSCAPE-SMALL"
        case hubLandscapeMedium = "HUB-LANDSCAPE-MEDIUM"
        case hubLandscapeLarge = "HUB-LANDSCAPE-LARGE"
        case mobileLandscapeSmall = "MOBILE-LANDSCAPE-SMALL"
        case mobilePortraitSmall = "MOBILE-PORTRAIT-SMALL"
        case mobileLandscapeMedium = "MOBILE-LANDSCAPE-MEDIUM"
        case mobilePortraitMedium = "MOBILE-PORTRAIT-MEDIUM"
        case tvLandscapeXLarge = "TV-LANDSCAPE-XLARGE"
        case tvPortraitMedium = "TV-PORTRAIT-MEDIUM"
        case tvLandscapeMedium = "TV-LANDSCAPE-MEDIUM"
    }

    /// The kind of screen it is; `nil` for one that is none of them, or of which Alexa does not say enough.
    public var profile: Profile? {
        guard let shape, let orientation, let dpiGroup, let widthGroup, let heightGroup else { return nil }
        // In this order: later rows are wider.
        let first = Self.profiles.first { row in
            row.shape == shape && row.orientation == orientation && row.dpi.contains(dpiGroup)
                && row.width.contains(widthGroup) && row.height.contains(heightGroup)
        }
        return first?.profile
    }

    private typealias Row = (
        profile: Profile, shape: Shape, orientation: Orientation, dpi: ClosedRange<DPIGroup>,
        width: ClosedRange<SizeGroup>, height: ClosedRange<SizeGroup>
    )

    private static let profiles: [Row] = [
        (.hubRoundSmall, .round, .equal, .low ... .low, .xSmall ... .xSmall, .xSmall ... .xSmall),
        (.hubLandscapeSmall, .rectangle, .landscape, .low ... .low, .xSmall ... .medium, .xSmall ... .xSmall),
        (.hubLandscapeMedium, .rectangle, .landscape, .low ... .low, .xSmall ... .medium, .xSmall ... .small),
        (.hubLandscapeLarge, .rectangle, .landscape, .low ... .low, .large ... .xLarge, .small ... .xLarge),
        (.mobileLandscapeMedium, .rectangle, .landscape, .medium ... .medium, .medium ... .xLarge, .small ... .xLarge),
        (.mobilePortraitMedium, .rectangle, .portrait, .medium ... .medium, .small ... .xLarge, .medium ... .xLarge),
        (.mobileLandscapeSmall, .rectangle, .landscape, .medium ... .medium, .small ... .xLarge, .xSmall ... .xLarge),
        (.mobilePortraitSmall, .rectangle, .portrait, .medium ... .medium, .xSmall ... .xLarge, .small ... .xLarge),
        (.tvLandscapeXLarge, .rectangle, .landscape, .high ... .xxHigh, .xLarge ... .xLarge, .medium ... .xLarge),
        (.tvPortraitMedium, .rectangle, .portrait, .high ... .xxHigh, .xSmall ... .xSmall, .xLarge ... .xLarge),
        (.tvLandscapeMedium, .rectangle, .landscape, .high ... .xxHigh, .medium ... .medium, .small ... .small),
    ]
}
