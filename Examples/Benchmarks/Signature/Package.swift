// swift-tools-version: 6.2
import PackageDescription

// A separate package, so that the other benchmarks build without fetching swift-certificates.
let package = Package(
    name: "SignatureBenchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "LinkedSkills", path: "../../..", traits: ["SignatureVerification"]),
        .package(url: "https://github.com/apple/swift-certificates.git", from: "1.21.0"),
        .package(url: "https://github.com/apple/swift-crypto.git", "4.5.0"..<"6.0.0"),
    ],
    targets: [
        .executableTarget(
            name: "signature",
            dependencies: [
                .product(name: "AlexaSignature", package: "LinkedSkills"),
                .product(name: "X509", package: "swift-certificates"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ])
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    ]
}
