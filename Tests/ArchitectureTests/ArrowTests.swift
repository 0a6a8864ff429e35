// SPDX-License-Identifier: Apache-2.0
import Testing

/// What each module may import of ours, and of others. The table is ARCHITECTURE.md's.
private let arrows: [String: Set<String>] = [
    "Personnel": [],
    "FeedParsing": ["Glibc"],
    "TextAnalysis": [],
    "Extraction": ["Personnel", "TextAnalysis"],
    "Resolution": ["Personnel", "TextAnalysis"],
    "Alerting": ["Personnel", "Crypto", "Mustache"],
    "Pipeline": [
        "Personnel", "FeedParsing", "TextAnalysis", "Extraction", "Resolution", "Alerting", "Logging",
        "ServiceLifecycle", "Metrics", "Synchronization",
    ],
    "Labelled": ["Personnel", "TextAnalysis"],
    "CCurl": [],
    "Languages": ["Extraction", "Foundation"],
    "Fetching": [
        "Pipeline", "Personnel", "FeedParsing", "TextAnalysis", "CCurl", "Logging", "Metrics", "Foundation", "Glibc",
        "Synchronization",
    ],
    "Delivery": ["Pipeline", "Personnel", "Alerting", "Logging", "Metrics", "Foundation"],
    "Storage": ["Pipeline", "Personnel", "Resolution", "Alerting", "GRDB", "Foundation", "Synchronization"],
    "WebService": [
        "Pipeline", "Personnel", "Alerting", "Hummingbird", "HummingbirdCore", "Mustache", "Logging", "Metrics",
        "ServiceLifecycle",
        "Foundation", "Glibc", "NIOCore", "HTTPTypes",
    ],
    "Settings": ["Pipeline", "Personnel", "Alerting", "Yams", "Foundation", "Glibc"],
]

private let floor0: Set<String> = [
    "Personnel", "FeedParsing", "TextAnalysis", "Extraction", "Resolution", "Alerting",
]

@Suite("Arrows") struct ArrowTests {
    @Test func `every module is in the table`() throws {
        let modules = Set(try SourceTree.modules())
        #expect(modules == Set(arrows.keys).union(["reshuffle"]))
    }

    @Test(arguments: arrows.keys.sorted()) func `a module imports only what its arrows allow`(module: String) throws {
        let allowed = try #require(arrows[module]).union(["FoundationEssentials"])
        for file in try SourceTree.swiftFiles("Sources/" + module) {
            let strangers = file.imports.subtracting(allowed).subtracting(["Swift"])
            #expect(strangers.isEmpty, "\(file.path) imports \(strangers.sorted())")
        }
    }

    /// Pure: no clock, no chance, no files, no concurrency, no logging.
    @Test(arguments: floor0.sorted()) func `floor 0 stays pure`(module: String) throws {
        let banned = [
            " Date()", "(Date()", "Date.now", ".random(", "SystemRandomNumberGenerator", "FileManager", "FileHandle",
            " async ",
            "await ", "Task {", "print(", "ContinuousClock", "SuspendingClock", "ProcessInfo", "getenv",
        ]
        for file in try SourceTree.swiftFiles("Sources/" + module) {
            for line in file.lines where !line.drop(while: \.isWhitespace).hasPrefix("//") {
                for word in banned {
                    #expect(!line.contains(word), "\(file.path): \(word) in: \(line)")
                }
            }
        }
    }

    @Test func `only the composition root and the commands know concrete adapters`() throws {
        let adapters: Set<String> = ["Storage", "Fetching", "Delivery"]
        for file in try SourceTree.swiftFiles("Sources/reshuffle") where !file.path.hasSuffix("/Compose.swift") {
            let known = file.imports.intersection(adapters)
            #expect(known.isEmpty, "\(file.path) imports \(known.sorted()); it belongs in Compose.swift")
        }
    }
}
