// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "LinkedSkills", path: "../..")],
    targets: [
        .executableTarget(
            name: "contender", dependencies: ["Serving", .product(name: "AlexaSkill", package: "LinkedSkills")]),
        .executableTarget(
            name: "codable", dependencies: ["Serving", .product(name: "AlexaModels", package: "LinkedSkills")]),
        .target(name: "Serving"),
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
