// swift-tools-version: 6.2
import PackageDescription

// The program of the root's README.
let package = Package(
    name: "ReadmeSkill",
    platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
    dependencies: [.package(name: "LinkedSkills", path: "../..")],
    targets: [
        .target(
            name: "ReadmeSkill",
            dependencies: [
                .product(name: "AlexaSkill", package: "LinkedSkills"),
                .product(name: "LinkedHTTPURLSession", package: "LinkedSkills"),
                .product(name: "SpotifyClient", package: "LinkedSkills"),
            ]),
        .testTarget(
            name: "ReadmeSkillTests",
            dependencies: ["ReadmeSkill", .product(name: "AlexaTesting", package: "LinkedSkills")]),
    ],
    swiftLanguageModes: [.v6]
)
