// swift-tools-version: 6.2
import PackageDescription

// Writes how a model is read and written, from its declaration. README.md beside this file says how to use it.
let package = Package(
    name: "models",
    platforms: [.macOS(.v15)],
    dependencies: [.package(url: "https://github.com/swiftlang/swift-syntax.git", "602.0.0"..<"605.0.0")],
    targets: [
        .executableTarget(
            name: "models",
            dependencies: [
                .product(name: "SwiftParser", package: "swift-syntax"),
                .product(name: "SwiftSyntax", package: "swift-syntax"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
