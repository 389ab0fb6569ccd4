// swift-tools-version: 6.2
import PackageDescription

// Mixtape behind FlyingFox: a server without NIO. If you copy it, change the first two dependencies to
// .package(url: "<this repository>", from: "<version>").
let package = Package(
    name: "FlyingFoxServer",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "LinkedSkills", path: "../.."),
        .package(name: "Mixtape", path: "../Mixtape"),
        .package(url: "https://github.com/swhitty/FlyingFox.git", from: "0.27.1"),
    ],
    targets: [
        .target(
            name: "SkillServer",
            dependencies: [
                .product(name: "AlexaSkill", package: "LinkedSkills"),
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ]),
        .executableTarget(
            name: "flyingfox-server",
            dependencies: [
                "SkillServer",
                .product(name: "AlexaSkill", package: "LinkedSkills"),
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "LinkedHTTPURLSession", package: "LinkedSkills"),
                .product(name: "MixtapeSkill", package: "Mixtape"),
            ]),
        .testTarget(
            name: "FlyingFoxServerTests",
            dependencies: [
                "SkillServer",
                .product(name: "AlexaSkill", package: "LinkedSkills"),
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets {
    target.swiftSettings = [
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
