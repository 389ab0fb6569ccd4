// swift-tools-version: 6.2
import PackageDescription

// A separate package, so that the other benchmarks build without fetching AsyncHTTPClient.
let package = Package(
    name: "HTTPBenchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "LinkedSkills", path: "../../..", traits: ["AsyncHTTPClient"])],
    targets: [
        // One program for each transport, because full Foundation would change the memory of the other.
        .executableTarget(
            name: "urlsession",
            dependencies: ["Fetching", .product(name: "LinkedHTTPURLSession", package: "LinkedSkills")]),
        .executableTarget(
            name: "asyncclient",
            dependencies: ["Fetching", .product(name: "LinkedHTTPAsyncClient", package: "LinkedSkills")]),
        .target(name: "Fetching", dependencies: [.product(name: "LinkedHTTP", package: "LinkedSkills")]),
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
