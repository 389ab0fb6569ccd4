// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Viewport {
    /// A kind of screen that Amazon designs for; the groupings are those of Amazon's own SDKs.
    public enum Profile: String, Sendable, Hashable, CaseIterable {
        /// Small and round: an Echo Show or Spot.
        case hubRoundSmall = "HUB-ROUND-SMALL"
        /// Small and landscape: an Echo Show or Spot.
        case hubLandscapeSmall = "HUB-LANDSCAPE-SMALL"
        /// Medium and landscape: an Echo Show or Spot.
        case hubLandscapeMedium = "HUB-LANDSCAPE-MEDIUM"
        /// Large and landscape: an Echo Show or Spot.
        case hubLandscapeLarge = "HUB-LANDSCAPE-LARGE"
        /// Small and landscape: a phone or tablet.
        case mobileLandscapeSmall = "MOBILE-LANDSCAPE-SMALL"
        /// Small and portrait: a phone or tablet.
        case mobilePortraitSmall = "MOBILE-PORTRAIT-SMALL"
        /// Medium and landscape: a phone or tablet.
        case mobileLandscapeMedium = "MOBILE-LANDSCAPE-MEDIUM"
        /// Medium and portrait: a phone or tablet.
        case mobilePortraitMedium = "MOBILE-PORTRAIT-MEDIUM"
        /// Very large and landscape: a television.
        case tvLandscapeXLarge = "TV-LANDSCAPE-XLARGE"
        /// Medium and portrait: a television.
        case tvPortraitMedium = "TV-PORTRAIT-MEDIUM"
        /// Medium and landscape: a television.
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
