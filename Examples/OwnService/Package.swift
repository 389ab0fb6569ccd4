// swift-tools-version: 6.2
import PackageDescription

// A skill whose users link an account of your own service. If you copy it, change the dependency to
// .package(url: "<this repository>", from: "<version>").
let package = Package(
    name: "OwnService",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "GarageClient", targets: ["GarageClient"]),
        .library(name: "GarageSkill", targets: ["GarageSkill"]),
        .executable(name: "garage", targets: ["garage"]),
    ],
    dependencies: [
        .package(name: "LinkedSkills", path: "../.."),
        // For its scripted browser.
        .package(name: "LinkCheck", path: "../LinkCheck"),
    ],
    targets: [
        // The service's client: some sixty lines.
        .target(
            name: "GarageClient",
            dependencies: [.product(name: "LinkedHTTP", package: "LinkedSkills")]),
        // The skill, and how its accounts are linked.
        .target(
            name: "GarageSkill",
            dependencies: [
                "GarageClient",
                .product(name: "AlexaSkill", package: "LinkedSkills"),
                .product(name: "OAuthLinking", package: "LinkedSkills"),
            ]),
        // Answers an envelope; writes the account linking file.
        .executableTarget(
            name: "garage",
            dependencies: [
                "GarageSkill",
                .product(name: "AlexaSkill", package: "LinkedSkills"),
                .product(name: "LinkedHTTPURLSession", package: "LinkedSkills"),
                .product(name: "OAuthLinking", package: "LinkedSkills"),
            ]),
        .testTarget(
            name: "OwnServiceTests",
            dependencies: [
                "GarageClient", "GarageSkill",
                .product(name: "LinkChecks", package: "LinkCheck"),
                .product(name: "AlexaTesting", package: "LinkedSkills"),
                .product(name: "LinkedHTTPTesting", package: "LinkedSkills"),
                .product(name: "LinkedHTTPURLSession", package: "LinkedSkills"),
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
