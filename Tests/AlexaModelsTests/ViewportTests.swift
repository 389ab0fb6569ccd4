// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaModels
import Testing

@Suite("A screen's profile")
struct ViewportTests {
    @Test(
        "Is decided by shape, size and density",
        arguments: [
            (Viewport.Shape.round, 480, 480, 160, Viewport.Profile.hubRoundSmall),
            (.rectangle, 960, 480, 160, .hubLandscapeSmall), (.rectangle, 1024, 600, 160, .hubLandscapeMedium),
            (.rectangle, 1280, 800, 160, .hubLandscapeLarge), (.rectangle, 1920, 1080, 160, .hubLandscapeLarge),
            (.rectangle, 960, 600, 240, .mobileLandscapeMedium), (.rectangle, 600, 960, 240, .mobilePortraitMedium),
            (.rectangle, 600, 300, 240, .mobileLandscapeSmall), (.rectangle, 300, 600, 240, .mobilePortraitSmall),
            (.rectangle, 1920, 1080, 320, .tvLandscapeXLarge), (.rectangle, 300, 1920, 320, .tvPortraitMedium),
            (.rectangle, 960, 600, 320, .tvLandscapeMedium),
        ])
    func profiles(_ shape: Viewport.Shape, _ width: Int, _ height: Int, _ dpi: Int, _ profile: Viewport.Profile) {
        let viewport = Viewport(shape: shape, dpi: dpi, currentPixelWidth: width, currentPixelHeight: height)
        #expect(viewport.profile == profile)
    }

    @Test(
        "Is nil for an unusual screen, or if Alexa does not say enough",
        arguments: [
            Viewport(), Viewport(shape: .round, dpi: 160, currentPixelWidth: 960, currentPixelHeight: 960),
            Viewport(shape: .rectangle, currentPixelWidth: 960, currentPixelHeight: 600),
            Viewport(shape: .rectangle, dpi: -1, currentPixelWidth: 960, currentPixelHeight: 600),
            Viewport(shape: .rectangle, dpi: 160, currentPixelWidth: -1, currentPixelHeight: Int.min),
        ])
    func none(_ viewport: Viewport) {
        #expect(viewport.profile == nil)
    }

    @Test("Knows the screen's orientation, and the bounds of the size groups")
    func groups() {
        #expect(Viewport(currentPixelWidth: 2, currentPixelHeight: 1).orientation == .landscape)
        #expect(Viewport(currentPixelWidth: 1, currentPixelHeight: 2).orientation == .portrait)
        #expect(Viewport(currentPixelWidth: 2, currentPixelHeight: 2).orientation == .equal)
        #expect(Viewport().orientation == nil)
        let sizes = [0, 599, 600, 959, 960, 1279, 1280, 1919, 1920, Int.max]
        #expect(
            sizes.compactMap(Viewport.SizeGroup.init(pixels:))
                == [.xSmall, .xSmall, .small, .small, .medium, .medium, .large, .large, .xLarge, .xLarge])
        let densities = [0, 120, 121, 160, 161, 240, 241, 320, 321, 480, 481, Int.max]
        #expect(
            densities.compactMap(Viewport.DPIGroup.init(dpi:))
                == [.xLow, .xLow, .low, .low, .medium, .medium, .high, .high, .xHigh, .xHigh, .xxHigh, .xxHigh])
    }
}
