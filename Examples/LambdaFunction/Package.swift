// swift-tools-version: 6.2
import PackageDescription

// A skill as an AWS Lambda function. If you copy it, change the first dependency to
// .package(url: "<this repository>", from: "<version>", traits: ["AsyncHTTPClient"]), and the second to your own skill.
let package = Package(
    name: "LambdaFunction",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "bootstrap", targets: ["bootstrap"])],
    dependencies: [
        .package(name: "LinkedSkills", path: "../..", traits: ["AsyncHTTPClient"]),
        .package(name: "Mixtape", path: "../Mixtape"),
    ],
    targets: [
        // Lambda's Runtime API, and the loop that answers its events with a skill.
        .target(
            name: "LambdaRuntime",
            dependencies: [
                .product(name: "AlexaSkill", package: "LinkedSkills"),
                .product(name: "LinkedHTTP", package: "LinkedSkills"),
            ]),
        // The program that Lambda starts.
        .executableTarget(
            name: "bootstrap",
            dependencies: [
                "LambdaRuntime",
                .product(name: "LinkedHTTPAsyncClient", package: "LinkedSkills"),
                .product(name: "MixtapeSkill", package: "Mixtape"),
            ]),
        // The same with a skill that is slow, deaf or broken as it is asked to be, for the tests.
        .executableTarget(
            name: "faults",
            dependencies: ["LambdaRuntime", .product(name: "AlexaSkill", package: "LinkedSkills")]),
        .testTarget(
            name: "LambdaFunctionTests",
            dependencies: [
                "LambdaRuntime", "bootstrap", "faults",
                .product(name: "AlexaSkill", package: "LinkedSkills"),
                .product(name: "LinkedHTTPAsyncClient", package: "LinkedSkills"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets {
    target.swiftSettings = [
        // Not on the command line: there it would be for the dependencies as well.
        .treatAllWarnings(as: .error),
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
