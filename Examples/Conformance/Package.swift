// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Conformance",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "LinkedSkills", path: "../..")],
    targets: [
        // The checks, as a library that tests can call.
        .target(
            name: "ConformanceChecks",
            dependencies: [
                .product(name: "AlexaServices", package: "LinkedSkills"),
                .product(name: "AlexaSkill", package: "LinkedSkills"),
                .product(name: "SpotifyClient", package: "LinkedSkills"),
            ]),
        .executableTarget(name: "conformance", dependencies: ["ConformanceChecks"]),
        .testTarget(name: "ConformanceChecksTests", dependencies: ["ConformanceChecks"]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    ]
}
