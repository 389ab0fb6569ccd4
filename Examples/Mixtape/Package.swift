// swift-tools-version: 6.2
import PackageDescription

// A skill, and a program to talk to it. If you copy it, change the dependency to
// .package(url: "<this repository>", from: "<version>").
let package = Package(
    name: "Mixtape",
    platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
    products: [
        .library(name: "MixtapeDemo", targets: ["MixtapeDemo"]),
        .library(name: "MixtapeSkill", targets: ["MixtapeSkill"]),
        .executable(name: "mixtape", targets: ["mixtape"]),
    ],
    dependencies: [.package(name: "LinkedSkills", path: "../..")],
    targets: [
        // The skill itself: all that a host needs.
        .target(
            name: "MixtapeSkill",
            dependencies: [
                .product(name: "AlexaSkill", package: "LinkedSkills"),
                .product(name: "SpotifyClient", package: "LinkedSkills"),
            ]),
        // A Spotify in this process, for the terminal and the tests.
        .target(
            name: "MixtapeDemo",
            dependencies: [.product(name: "LinkedHTTPTesting", package: "LinkedSkills")]),
        // The program's logic: reads lines, answers envelopes, checks files.
        .target(
            name: "MixtapeTerminal",
            dependencies: [
                "MixtapeSkill", "MixtapeDemo",
                .product(name: "AlexaServices", package: "LinkedSkills"),
                .product(name: "AlexaTesting", package: "LinkedSkills"),
            ],
            resources: [
                .embedInCode("SkillPackage/skill.json"),
                .embedInCode("SkillPackage/accountLinking.json"),
                .embedInCode("SkillPackage/interactionModels/custom/en-US.json"),
            ]),
        .executableTarget(
            name: "mixtape",
            dependencies: [
                "MixtapeTerminal",
                .product(name: "AlexaSkill", package: "LinkedSkills"),
                .product(name: "LinkedHTTPURLSession", package: "LinkedSkills"),
            ]),
        .testTarget(
            name: "MixtapeTests",
            dependencies: [
                "MixtapeSkill", "MixtapeDemo", "MixtapeTerminal", "mixtape",
                .product(name: "AlexaServices", package: "LinkedSkills"),
                .product(name: "AlexaTesting", package: "LinkedSkills"),
                .product(name: "LinkedHTTPTesting", package: "LinkedSkills"),
                .product(name: "OAuthLinking", package: "LinkedSkills"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets {
    target.swiftSettings = [
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0458-strict-memory-safety.md
        .strictMemorySafety(),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
        .enableUpcomingFeature("ExistentialAny"),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
        .enableUpcomingFeature("InternalImportsByDefault"),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
        .enableUpcomingFeature("MemberImportVisibility"),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0461-async-function-isolation.md
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0470-isolated-conformances.md
        .enableUpcomingFeature("InferIsolatedConformances"),
    ]
}
