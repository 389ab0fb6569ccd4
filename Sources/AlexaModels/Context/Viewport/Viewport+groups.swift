// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Viewport {
    /// The orientation of a screen.
    public enum Orientation: String, Sendable, Hashable {
        /// Wider than high.
        case landscape = "LANDSCAPE"
        /// Higher than wide.
        case portrait = "PORTRAIT"
        /// As wide as high.
        case equal = "EQUAL"
    }

    /// The size group of a screen's width or height, in pixels.
    public enum SizeGroup: String, Sendable, Hashable, Comparable, CaseIterable {
        /// Less than 600.
        case xSmall = "XSMALL"
        /// 600 to 959.
        case small = "SMALL"
        /// 960 to 1279.
        case medium = "MEDIUM"
        /// 1280 to 1919.
        case large = "LARGE"
        /// 1920 and more.
        case xLarge = "XLARGE"

        /// The group of a length; `nil` for a negative one.
        public init?(pixels: Int) {
            switch pixels {
            case ..<0: return nil
            case ..<600: self = .xSmall
            case ..<960: self = .small
            case ..<1280: self = .medium
            case ..<1920: self = .large
            default: self = .xLarge
            }
        }

        public static func < (left: Self, right: Self) -> Bool { left.place < right.place }
        private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    /// The density group of a screen, in dots per inch.
    public enum DPIGroup: String, Sendable, Hashable, Comparable, CaseIterable {
        /// At most 120.
        case xLow = "XLOW"
        /// 121 to 160.
        case low = "LOW"
        /// 161 to 240.
        case medium = "MEDIUM"
        /// 241 to 320.
        case high = "HIGH"
        /// 321 to 480.
        case xHigh = "XHIGH"
        /// 481 and more.
        case xxHigh = "XXHIGH"

        /// The group of a density; `nil` for a negative one.
        public init?(dpi: Int) {
            switch dpi {
            case ..<0: return nil
            case ..<121: self = .xLow
            case ..<161: self = .low
            case ..<241: self = .medium
            case ..<321: self = .high
            case ..<481: self = .xHigh
            default: self = .xxHigh
            }
        }

        public static func < (left: Self, right: Self) -> Bool { left.place < right.place }
        private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    /// The current orientation of the screen; `nil` if Alexa does not send its size.
    public var orientation: Orientation? {
        guard let currentPixelWidth, let currentPixelHeight else { return nil }
        if currentPixelWidth == currentPixelHeight { return .equal }
        return currentPixelWidth > currentPixelHeight ? .landscape : .portrait
    }

    /// The group of the width that the skill may use now.
    public var widthGroup: SizeGroup? { currentPixelWidth.flatMap(SizeGroup.init(pixels:)) }
    /// The group of the height that the skill may use now.
    public var heightGroup: SizeGroup? { currentPixelHeight.flatMap(SizeGroup.init(pixels:)) }
    /// The group of the screen's density.
    public var dpiGroup: DPIGroup? { dpi.flatMap(DPIGroup.init(dpi:)) }
}
