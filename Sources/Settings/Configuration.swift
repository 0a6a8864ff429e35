// SPDX-License-Identifier: Apache-2.0
public import Alerting
public import Pipeline

/// What the operator wants, read and checked. The defaults stand here and nowhere else.
public struct Configuration: Sendable, Hashable {
    /// Absolute; the database and its backups live there.
    public var dataDirectory: String
    public var sources: [Source] = []
    public var endpoints: [Endpoint] = []
    /// Nil: no HTTP.
    public var http: HTTPSettings?
    public var network = NetworkSettings()
    public var polling = PollingSettings()
    public var retention = RetentionSettings()
    public var delivery = DeliverySettings()
    /// For sources that do not say themselves: true alerts what a first reading finds too.
    public var backfill = false
    public var logLevel = LogLevel.notice
    /// Names of people who count whatever they do.
    public var watchList: [String] = []
    /// What the operator adds to the language data; nil: nothing.
    public var words: WordsFolder?
    /// Classes of people who count besides officials: "business".
    public var profiles: [String] = []
    /// Every file that was read, as the operator named it; empty for the built-in defaults.
    public var files: [String] = []
    /// What works, but probably not as meant.
    public var warnings: [ConfigurationProblem] = []

    /// The built-in defaults: no sources, no endpoints, no HTTP.
    public init(dataDirectory: String) { self.dataDirectory = dataDirectory }

    public var databasePath: String { dataDirectory + "/reshuffle.sqlite" }
}

/// A folder of words, for each language a folder.
public struct WordsFolder: Sendable, Hashable {
    /// Absolute.
    public let path: String
    /// As the operator would write it, for messages.
    public let shown: String
}

/// The address of the API and the page, and who may use it.
public struct HTTPSettings: Sendable, Hashable {
    /// An IP address without brackets, or "localhost".
    public var host = "127.0.0.1"
    /// 0 lets the system choose one.
    public var port = 8080
    /// Any of them opens the API; empty: nobody is asked, which only a loopback address allows.
    public var tokens: [HiddenText] = []

    public init() {}
}

/// How the program behaves on the network.
public struct NetworkSettings: Sendable, Hashable {
    /// What is opened although it is private, loopback or link-local: blocks in CIDR notation.
    public var allow: [String] { blocks.map(\.description) }
    var blocks: [AddressBlock] = []
    /// Nil: the program's name and version.
    public var userAgent: String?
    /// An address or a page by which site owners reach the operator; added to the user agent.
    public var contact: String?
    public var connectTimeout = Duration.seconds(5)
    /// From start to the last byte.
    public var timeout = Duration.seconds(20)
    /// What is read of one answer, before and after decompression.
    public var bodyLimitBytes = 15 << 20
    public var redirects = 5
    /// The least time between two requests to one host.
    public var hostGap = Duration.seconds(1)
    /// For sources and endpoints that do not name another; `usual` is none.
    public var route = ProxyRoute.usual
    /// A PEM file with the certificate authorities that are trusted instead of the system's; nil: the system's.
    public var authorities: String?
    /// How many sources are read at once.
    public var atOnce = 64

    public init() {}
}

/// The bounds of the adaptive interval, half the average gap between a source's entries.
public struct PollingSettings: Sendable, Hashable {
    public var minimumInterval = Duration.seconds(5 * 60)
    public var maximumInterval = Duration.seconds(4 * 3600)

    public init() {}
}

/// How long things are kept. Changes and their quotes are kept for good.
public struct RetentionSettings: Sendable, Hashable {
    /// Texts of articles.
    public var articles = Duration.seconds(90 * 86400)
    /// Alerts that were given up.
    public var deadLetters = Duration.seconds(30 * 86400)

    public init() {}
}

/// The least urgent messages that are logged; the raw values are those of swift-log.
public enum LogLevel: String, Sendable, Hashable, CaseIterable {
    case trace, debug, info, notice, warning, error, critical
}

/// A text that is shown nowhere.
public struct HiddenText: Sendable, Hashable, CustomStringConvertible, CustomReflectable {
    public let text: String

    public init(_ text: String) { self.text = text }

    public var description: String { "(hidden)" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
