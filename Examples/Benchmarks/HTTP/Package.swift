// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the other benchmarks build without fetching what AsyncHTTPClient needs.
let package = Package(
    name: "HTTPBenchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "LinkedSkills", path: "../../..", traits: ["AsyncHTTPClient"])],
    targets: [
        // A program each: one with full Foundation in it would say nothing about the other's memory.
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
