// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0
import PackageDescription

/// What holds for each of our own targets: no warning is left standing, imports say how far they
/// reach (SE-0409), existentials are marked (SE-0335), members come only from what a file imports (SE-0444).
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

func module(
    _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil
) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

func tests(
    _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [], resources: [Resource]? = nil
) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: dependencies, exclude: exclude, resources: resources,
        swiftSettings: strict)
}

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore: Target.Dependency = .product(name: "HummingbirdCore", package: "hummingbird")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let metrics: Target.Dependency = .product(name: "Metrics", package: "swift-metrics")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let unixSignals: Target.Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

let package = Package(
    name: "reshuffle",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "reshuffle", targets: ["reshuffle"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // Floor 0: pure. No clock, no chance, no I/O, no logging.
        module("Personnel"),
        module("FeedParsing"),
        module("TextAnalysis"),
        module("Extraction", ["Personnel", "TextAnalysis"]),
        module("Resolution", ["Personnel", "TextAnalysis"]),
        module("Alerting", ["Personnel", crypto, mustache]),

        // Floor 1: the ports, the schedules and the loops; and the measure of extraction.
        module(
            "Pipeline",
            [
                "Personnel", "FeedParsing", "TextAnalysis", "Extraction", "Resolution", "Alerting",
                logging, lifecycle, metrics,
            ]),
        module("Labelled", ["Personnel", "TextAnalysis"]),

        // Floor 2: adapters. They touch the world and do not know one another.
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        module("Languages", ["Extraction"], resources: [.copy("Data")]),
        module("Fetching", ["Pipeline", "Personnel", "FeedParsing", "CCurl"]),
        module("Delivery", ["Pipeline", "Alerting"]),
        module("Storage", ["Pipeline", "Personnel", "Resolution", "Alerting", grdb]),
        module(
            "WebService",
            [
                "Pipeline", "Personnel", "Alerting", hummingbird, hummingbirdCore, mustache, httpTypes, nioCore,
                lifecycle,
                logging, metrics,
            ]),
        module("Settings", ["Pipeline", "Personnel", "Alerting", yams]),

        // Floor 3: the program.
        .executableTarget(
            name: "reshuffle",
            dependencies: [
                "Personnel", "FeedParsing", "TextAnalysis", "Extraction", "Resolution", "Alerting", "Pipeline",
                "Labelled", "Languages", "Fetching", "Delivery", "Storage", "WebService", "Settings",
                argumentParser, logging, metrics, lifecycle, unixSignals, hummingbird, httpTypes,
            ],
            swiftSettings: strict),

        // What tests share: memory twins of the store, a clock that they own, builders.
        .target(
            name: "TestSupport", dependencies: ["Personnel", "Resolution", "Alerting", "Pipeline"],
            path: "Tests/TestSupport", swiftSettings: strict),
        tests("Personnel", ["Personnel"]),
        tests("FeedParsing", ["FeedParsing"], resources: [.copy("Cases")]),
        tests("TextAnalysis", ["TextAnalysis"]),
        tests("Extraction", ["Extraction", "Languages", "Personnel", "TextAnalysis"]),
        tests("Languages", ["Languages", "Extraction", "Personnel"]),
        tests("Resolution", ["Resolution", "Personnel", "Labelled", "TestSupport"]),
        tests("Alerting", ["Alerting", "Personnel"], exclude: ["Goldens"]),
        tests("Pipeline", ["Pipeline", "Personnel", "Alerting", "TestSupport", logging]),
        tests("Labelled", ["Labelled", "Personnel"]),
        tests("Fetching", ["Fetching", "Pipeline", "Personnel", "FeedParsing", "TestSupport"]),
        tests("Delivery", ["Delivery", "Pipeline", "Alerting", "Personnel"]),
        tests(
            "Storage",
            [
                "Storage", "Pipeline", "Personnel", "Extraction", "Languages", "Resolution", "Alerting", "TestSupport",
                grdb,
            ]),
        tests("WebService", ["WebService", "Pipeline", "Personnel", "Alerting", logging, metrics, lifecycle]),
        tests(
            "Settings", ["Settings", "Pipeline", "Personnel", "Alerting"], resources: [.copy("Fixtures")]),
        tests(
            "Reshuffle",
            [
                "reshuffle", "WebService", "Pipeline", "Personnel", "Alerting", argumentParser, logging, metrics,
                lifecycle,
            ]),
        tests("Architecture", ["Personnel"]),
        tests("EndToEnd", ["reshuffle", "Labelled", "Personnel"], exclude: ["Python"]),
    ],
    swiftLanguageModes: [.v6]
)

// A target of libFuzzer's, which brings the main function: only `make fuzz` builds it.
if Context.environment["FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "FeedFuzz", dependencies: ["FeedParsing"], path: "Fuzz", exclude: ["run.sh", "words.txt"],
            swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}

// What recording costs in a large store: only `make bench` builds it.
if Context.environment["BENCH"] != nil {
    package.targets.append(
        .executableTarget(
            name: "JudgeBench", dependencies: ["Storage", "Pipeline", "Personnel", "Resolution", "Alerting"],
            path: "Tests/Benchmarks/judge", swiftSettings: strict))
}
