// swift-tools-version: 6.2
import PackageDescription

// A skill behind an HTTP server. If you copy it, replace My Mixtape by your skill, and its two paths by
// .package(url: "<the repository>", from: "<version>", traits: ["AsyncHTTPClient", "SignatureVerification"]).
let package = Package(
    name: "HummingbirdServer",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "SkillServer", targets: ["SkillServer"]),
        .library(name: "DemoServing", targets: ["DemoServing"]),
    ],
    dependencies: [
        .package(name: "LinkedSkills", path: "../..", traits: ["AsyncHTTPClient", "SignatureVerification"]),
        .package(name: "Mixtape", path: "../Mixtape"),
        // Without its trait FullFoundation: ICU alone would be larger than all the rest of the server.
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.1", traits: []),
        .package(url: "https://github.com/swift-server/async-http-client.git", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.11.0"),
        .package(url: "https://github.com/apple/swift-asn1.git", from: "1.7.0"),
        .package(url: "https://github.com/apple/swift-certificates.git", from: "1.21.0"),
        .package(url: "https://github.com/apple/swift-crypto.git", "4.5.0"..<"6.0.0"),
        .package(url: "https://github.com/apple/swift-distributed-tracing.git", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.14.0"),
        .package(url: "https://github.com/apple/swift-metrics.git", from: "2.9.0"),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.34.1"),
        .package(url: "https://github.com/apple/swift-nio-ssl.git", from: "2.37.2"),
        .package(url: "https://github.com/apple/swift-service-context.git", from: "1.1.0"),
    ],
    targets: [
        // The server around any skill.
        .target(
            name: "SkillServer",
            dependencies: [
                .product(name: "AlexaSignature", package: "LinkedSkills"),
                .product(name: "AlexaSkill", package: "LinkedSkills"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "LinkedHTTP", package: "LinkedSkills"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTPCompression", package: "swift-nio-extras"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "ServiceContextModule", package: "swift-service-context"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "Tracing", package: "swift-distributed-tracing"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ]),
        // My Mixtape, for Alexa.
        .executableTarget(
            name: "mixtape-server",
            dependencies: [
                "SkillServer",
                .product(name: "AlexaSkill", package: "LinkedSkills"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "LinkedHTTPAsyncClient", package: "LinkedSkills"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "MixtapeSkill", package: "Mixtape"),
                .product(name: "SpotifyClient", package: "LinkedSkills"),
            ]),
        // My Mixtape on this machine, without signatures and with a simulated Spotify.
        .executableTarget(
            name: "mixtape-demo",
            dependencies: [
                "DemoServing", "SkillServer",
                .product(name: "AlexaSkill", package: "LinkedSkills"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "LinkedHTTPAsyncClient", package: "LinkedSkills"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "MixtapeDemo", package: "Mixtape"),
                .product(name: "MixtapeSkill", package: "Mixtape"),
            ]),
        .executableTarget(
            name: "demo-spotify",
            dependencies: [
                "DemoServing", "SkillServer",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "MixtapeDemo", package: "Mixtape"),
            ]),
        // What the two demo programs share. The server does not have it.
        .target(
            name: "DemoServing",
            dependencies: [
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "LinkedHTTP", package: "LinkedSkills"),
                .product(name: "MixtapeDemo", package: "Mixtape"),
                .product(name: "NIOCore", package: "swift-nio"),
            ]),
        .testTarget(
            name: "SkillServerTests",
            dependencies: [
                "DemoServing", "SkillServer",
                .product(name: "AlexaSignature", package: "LinkedSkills"),
                .product(name: "AlexaSkill", package: "LinkedSkills"),
                .product(name: "AlexaTesting", package: "LinkedSkills"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "InMemoryLogging", package: "swift-log"),
                .product(name: "InMemoryTracing", package: "swift-distributed-tracing"),
                .product(name: "LinkedHTTPAsyncClient", package: "LinkedSkills"),
                .product(name: "LinkedHTTPTesting", package: "LinkedSkills"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "MetricsTestKit", package: "swift-metrics"),
                .product(name: "MixtapeDemo", package: "Mixtape"),
                .product(name: "MixtapeSkill", package: "Mixtape"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "SwiftASN1", package: "swift-asn1"),
                .product(name: "Tracing", package: "swift-distributed-tracing"),
                .product(name: "X509", package: "swift-certificates"),
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
