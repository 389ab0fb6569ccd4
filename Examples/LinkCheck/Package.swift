// swift-tools-version: 6.2
import PackageDescription

// Tests an OAuth provider in the way that Alexa uses it. If you copy it, change the dependency to
// .package(url: "<this repository>", from: "<version>").
let package = Package(
    name: "LinkCheck",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "LinkChecks", targets: ["LinkChecks"]),
        .executable(name: "linkcheck", targets: ["linkcheck"]),
    ],
    dependencies: [.package(name: "LinkedSkills", path: "../..")],
    targets: [
        // The checks and their results, the options, the listener for the redirect.
        .target(
            name: "LinkChecks",
            dependencies: [.product(name: "OAuthLinking", package: "LinkedSkills")]),
        // The program.
        .executableTarget(
            name: "linkcheck",
            dependencies: [
                "LinkChecks",
                .product(name: "LinkedHTTPURLSession", package: "LinkedSkills"),
                .product(name: "OAuthLinking", package: "LinkedSkills"),
            ]),
        .testTarget(
            name: "LinkChecksTests",
            dependencies: [
                "LinkChecks",
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
