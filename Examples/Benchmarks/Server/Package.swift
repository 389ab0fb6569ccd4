// swift-tools-version: 6.2
import PackageDescription

// A separate package, so that the other benchmarks build without fetching Hummingbird.
let package = Package(
    name: "ServerBenchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "LinkedSkills", path: "../../..", traits: ["AsyncHTTPClient", "SignatureVerification"]),
        .package(name: "HummingbirdServer", path: "../../HummingbirdServer"),
        .package(name: "Mixtape", path: "../../Mixtape"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.14.0"),
    ],
    targets: [
        // My Mixtape behind the server of Examples/HummingbirdServer.
        .executableTarget(
            name: "server",
            dependencies: [
                .product(name: "AlexaSignature", package: "LinkedSkills"),
                .product(name: "AlexaSkill", package: "LinkedSkills"),
                .product(name: "DemoServing", package: "HummingbirdServer"),
                .product(name: "LinkedHTTPAsyncClient", package: "LinkedSkills"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "MixtapeSkill", package: "Mixtape"),
                .product(name: "SkillServer", package: "HummingbirdServer"),
            ])
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
