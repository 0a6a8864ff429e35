// SPDX-License-Identifier: Apache-2.0
import Personnel
import Pipeline

/// A configuration while its files are read: later files add to lists and replace single values.
struct Draft: Sendable {
    var dataDirectory: String?
    var dataPlace: Place?
    var logLevel = LogLevel.notice
    var backfill = false
    var watchList: [String] = []
    var words: String?
    var wordsPlace: Place?
    /// Where words are looked for without a key: beside the main file.
    var defaultWords: (path: String, shown: String)?
    var profiles: [String] = []
    var sourceLists: [SourceListPattern] = []
    var sources: [SourceDraft] = []
    var endpoints: [EndpointDraft] = []
    var http: HTTPSettings?
    var httpPlace: Place?
    var network = NetworkSettings()
    var polling = PollingSettings()
    var pollingPlace: Place?
    var retention = RetentionSettings()
    var delivery = DeliverySettings()
    /// Sources that are paused from outside of their own item.
    var paused: [(id: String, place: Place)] = []
}

/// A reference to lists of sources.
struct SourceListPattern: Sendable {
    /// A path with `*`, `?` and `[...]`.
    let pattern: String
    /// Where a relative pattern starts.
    let directory: String
    let place: Place
}

struct SourceDraft: Sendable {
    let place: Place
    var id: String?
    var kind = "feed"
    var name: String?
    var address: String?
    var addressPlace: Place?
    var language: String?
    var country: String?
    var isOfficial = false
    var interval: Duration?
    var isPaused = false
    var backfill: Bool?
    var separator: Separator?
    var fullText = false
    var links = LinkChoice()
    var route = ProxyRoute.usual
    var basicAuthPlace: Place?
    /// Of basic authentication, until it becomes a header.
    var login = LoginDraft()
    var expectEvery: Duration?
    var headers: [String: String] = [:]

    init(place: Place) { self.place = place }
}

/// A user's name and password for one source.
struct LoginDraft: Sendable {
    var user: String?
    var passwords: [HiddenText] = []
}
