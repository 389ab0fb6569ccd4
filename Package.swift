// swift-tools-version: 6.2.3
import PackageDescription

let asyncHTTPClient = TargetDependencyCondition.when(traits: ["AsyncHTTPClient"])
let signatureVerification = TargetDependencyCondition.when(traits: ["SignatureVerification"])

// One module a floor up knows only the floors below it. Documentation/Architecture.md draws the house.
let package = Package(
    name: "LinkedSkills",
    platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
    products: [
        .library(name: "AlexaModels", targets: ["AlexaModels"]),
        .library(name: "AlexaServices", targets: ["AlexaServices"]),
        .library(name: "AlexaServicesTesting", targets: ["AlexaServicesTesting"]),
        .library(name: "AlexaSignature", targets: ["AlexaSignature"]),
        .library(name: "AlexaSkill", targets: ["AlexaSkill"]),
        .library(name: "AlexaTesting", targets: ["AlexaTesting"]),
        .library(name: "LinkedHTTP", targets: ["LinkedHTTP"]),
        .library(name: "LinkedHTTPAsyncClient", targets: ["LinkedHTTPAsyncClient"]),
        .library(name: "LinkedHTTPTesting", targets: ["LinkedHTTPTesting"]),
        .library(name: "LinkedHTTPURLSession", targets: ["LinkedHTTPURLSession"]),
        .library(name: "OAuthLinking", targets: ["OAuthLinking"]),
        .library(name: "SpotifyClient", targets: ["SpotifyClient"]),
    ],
    traits: [
        .trait(name: "AsyncHTTPClient", description: "Fills LinkedHTTPAsyncClient: a transport over AsyncHTTPClient."),
        .trait(
            name: "SignatureVerification",
            description: "Fills AlexaSignature: verifies that a request was signed by Alexa."),
    ],
    // None of these is fetched while its trait is off, and no trait is on by default.
    dependencies: [
        .package(url: "https://github.com/swift-server/async-http-client.git", from: "1.37.0"),
        // Modules that AsyncHTTPClient's own interface is written in; it brings both packages along.
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.100.0"),
        .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.26.0"),
        .package(url: "https://github.com/apple/swift-certificates.git", from: "1.21.0"),
        // What a certificate's fields and keys are made of; swift-certificates brings both along.
        .package(url: "https://github.com/apple/swift-asn1.git", from: "1.7.0"),
        .package(url: "https://github.com/apple/swift-crypto.git", "4.5.0"..<"6.0.0"),
    ],
    targets: [
        // Floor 0: what both halves share. Re-exported by the floors above, so it is no product.
        .target(name: "LinkedCore"),
        .testTarget(name: "LinkedCoreTests", dependencies: ["LinkedCore", "AlexaTesting", "TestSupport"]),

        // Floor 1
        .target(name: "AlexaModels", dependencies: ["LinkedCore"]),
        .testTarget(
            name: "AlexaModelsTests", dependencies: ["AlexaModels", "TestSupport"], resources: [.copy("Fixtures")]),
        .target(name: "LinkedHTTP", dependencies: ["LinkedCore"]),
        .testTarget(name: "LinkedHTTPTests", dependencies: ["LinkedHTTP", "LinkedHTTPTesting", "TestSupport"]),

        // Floor 2
        .target(name: "AlexaSkill", dependencies: ["AlexaModels"]),
        .testTarget(
            name: "AlexaSkillTests",
            dependencies: [
                "AlexaSkill", "AlexaTesting", "LinkedHTTPTesting", "OAuthLinking", "SpotifyClient", "StoreProcess",
                "TestSupport",
            ]),
        // A second process for the tests. No product.
        .executableTarget(name: "StoreProcess", dependencies: ["AlexaSkill"], path: "Tests/StoreProcess"),
        .target(name: "SpotifyClient", dependencies: ["LinkedHTTP"]),
        .testTarget(
            name: "SpotifyClientTests", dependencies: ["SpotifyClient", "LinkedHTTPTesting", "TestSupport"],
            resources: [.copy("Fixtures")]),
        .target(name: "OAuthLinking", dependencies: ["LinkedHTTP"]),
        .testTarget(
            name: "OAuthLinkingTests",
            dependencies: ["OAuthLinking", "LinkedHTTPTesting", "LinkedHTTPURLSession", "TestSupport"]),
        .target(
            name: "LinkedHTTPAsyncClient",
            dependencies: [
                "LinkedHTTP",
                .product(name: "AsyncHTTPClient", package: "async-http-client", condition: asyncHTTPClient),
                .product(name: "NIOCore", package: "swift-nio", condition: asyncHTTPClient),
                .product(name: "NIOHTTP1", package: "swift-nio", condition: asyncHTTPClient),
                .product(name: "NIOPosix", package: "swift-nio", condition: asyncHTTPClient),
                .product(name: "NIOHTTPCompression", package: "swift-nio-extras", condition: asyncHTTPClient),
            ]),
        .testTarget(
            name: "LinkedHTTPAsyncClientTests",
            dependencies: [
                "LinkedHTTPAsyncClient", "LinkedHTTPTesting", "ProviderTables",
                .product(name: "AsyncHTTPClient", package: "async-http-client", condition: asyncHTTPClient),
            ]),
        .target(name: "LinkedHTTPURLSession", dependencies: ["LinkedHTTP"]),
        .testTarget(
            name: "LinkedHTTPURLSessionTests",
            dependencies: ["LinkedHTTPURLSession", "LinkedHTTPTesting", "ProviderTables"]),
        // What hostile and failing providers do: one table for the tests of every transport. No product.
        .target(
            name: "ProviderTables", dependencies: ["LinkedHTTP", "LinkedHTTPTesting", "SpotifyClient"],
            path: "Tests/ProviderTables"),

        // Floor 3: what uses both halves.
        .target(
            name: "AlexaSignature",
            dependencies: [
                "AlexaSkill", "LinkedHTTP",
                .product(name: "X509", package: "swift-certificates", condition: signatureVerification),
                .product(name: "SwiftASN1", package: "swift-asn1", condition: signatureVerification),
                .product(name: "Crypto", package: "swift-crypto", condition: signatureVerification),
                .product(name: "CryptoExtras", package: "swift-crypto", condition: signatureVerification),
            ]),
        .testTarget(
            name: "AlexaSignatureTests",
            dependencies: [
                "AlexaSignature", "AlexaTesting", "LinkedHTTPTesting", "TestSupport",
                .product(name: "X509", package: "swift-certificates", condition: signatureVerification),
                .product(name: "SwiftASN1", package: "swift-asn1", condition: signatureVerification),
                .product(name: "Crypto", package: "swift-crypto", condition: signatureVerification),
                .product(name: "CryptoExtras", package: "swift-crypto", condition: signatureVerification),
            ]),
        .target(name: "AlexaServices", dependencies: ["AlexaModels", "LinkedHTTP"]),
        .testTarget(
            name: "AlexaServicesTests",
            dependencies: [
                "AlexaServices", "AlexaServicesTesting", "AlexaSkill", "AlexaTesting", "LinkedHTTPTesting",
                "OAuthLinking", "TestSupport",
            ]),

        // Floor 3: the testing kit. Imports no test framework.
        .target(name: "AlexaTesting", dependencies: ["AlexaSkill"]),
        .testTarget(name: "AlexaTestingTests", dependencies: ["AlexaTesting", "TestSupport"]),
        .target(name: "LinkedHTTPTesting", dependencies: ["LinkedHTTP"]),
        .testTarget(name: "LinkedHTTPTestingTests", dependencies: ["LinkedHTTPTesting"]),
        .target(name: "AlexaServicesTesting", dependencies: ["AlexaServices", "AlexaTesting"]),

        // What the tests of several modules share: a seeded generator, a clock. No product.
        .target(name: "TestSupport", path: "Tests/TestSupport"),

        // Over all floors: whatever is public is held against the rule that nothing secret is shown.
        .testTarget(
            name: "NeverShownTests",
            dependencies: [
                "LinkedCore", "AlexaModels", "AlexaServices", "AlexaServicesTesting", "AlexaSignature", "AlexaSkill",
                "AlexaTesting", "LinkedHTTP", "LinkedHTTPAsyncClient", "LinkedHTTPTesting", "LinkedHTTPURLSession",
                "OAuthLinking", "SpotifyClient",
                .product(name: "AsyncHTTPClient", package: "async-http-client", condition: asyncHTTPClient),
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
