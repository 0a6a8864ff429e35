// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import Personnel
import Pipeline
import Testing

@testable import Settings

@Suite struct ConfigurationTests {
    private func good() throws -> Configuration {
        try Configuration.load(path: "good/reshuffle.yaml", in: .sample(in: Repository.fixtures))
    }

    @Test("files are read in order: the file, conf.d by name, the lists of sources")
    func files() throws {
        let names = ["reshuffle.yaml", "conf.d/10-first.yaml", "conf.d/20-second.yaml", "feeds/government.yaml"]
        #expect(try good().files == names.map { "good/" + $0 })
    }

    @Test("later files replace single values and add to lists")
    func merged() throws {
        let configuration = try good()
        #expect(configuration.logLevel == .warning)
        #expect(configuration.network.timeout == .seconds(30))
        #expect(configuration.network.connectTimeout == .milliseconds(500))
        #expect(configuration.watchList == ["Ann Example", "Bo Beispiel", "Cy Exemple"])
        #expect(configuration.endpoints.map(\.id) == ["desk", "second"])
        #expect(configuration.sources.map(\.id) == ["agency", "decrees", "folder.one", "ministry"])
    }

    @Test("sources are read with all that they say, and with the defaults for what they do not")
    func sources() throws {
        let sources = try good().sources
        #expect(
            sources[0]
                == Source(
                    id: "agency", kind: "feed", name: "The Agency", address: "https://agency.example/rss",
                    language: "pt-BR", country: "NO", interval: .seconds(5400), backfill: true,
                    expectEvery: .seconds(172_800),
                    headers: ["Authorization": "Bearer 0123456789", "X-Note": "politics"]))
        #expect(
            sources[1]
                == Source(
                    id: "decrees", kind: "page", address: "https://gov.example/decrees", isPaused: true, backfill: true,
                    separator: .paragraphs, fullText: true,
                    links: LinkChoice(selector: "ul.decrees a", pattern: "https://gov.example/decrees/*"),
                    route: .direct,
                    // "reader:Bearer 0123456789"
                    headers: ["Authorization": "Basic cmVhZGVyOkJlYXJlciAwMTIzNDU2Nzg5"]))
        #expect(
            sources[2]
                == Source(
                    id: "folder.one", kind: "folder", address: Repository.fixtures + "/good/feeds", isPaused: true))
        #expect(
            sources[3]
                == Source(
                    id: "ministry", kind: "feed", address: "https://ministry.example/news.xml", country: "FR",
                    isOfficial: true, backfill: true))
    }

    @Test("endpoints are read with their secrets, newest first, and their filters")
    func endpoints() throws {
        let desk = try #require(try good().endpoints.first)
        var filter = AlertFilter()
        (filter.kinds, filter.families, filter.statuses) = (["dismissed", "arrested"], [.exit, .legal], [.happened])
        (filter.countries, filter.sources) = (["NO"], ["agency", "ministry"])
        (filter.minimumConfidence, filter.minimumSources) = (0.25, 2)
        (filter.people, filter.posts) = (["Bo Beispiel", "per_1"], ["minister"])
        var rhythm = Rhythm()
        (rhythm.zone, rhythm.limit) = ("Europe/Paris", RateLimit(requests: 30, per: .seconds(60)))
        rhythm.quiet = [QuietHours(from: 1320, until: 450, days: [1, 7])]
        var (muted, other) = (AlertFilter(), AlertFilter())
        (muted.people, muted.posts) = (["Ann Example"], ["harbour master"])
        (other.kinds, other.sources) = (["arrested"], ["agency"])
        // Midnight in Paris is an hour before UTC's.
        let mutes = [
            Mute(until: Date(timeIntervalSince1970: 1_798_671_600), filter: muted),
            Mute(
                from: Date(timeIntervalSince1970: 1_772_697_600), until: Date(timeIntervalSince1970: 1_772_784_000),
                filter: other),
        ]
        let secrets = try ["MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "C2FVsBQIhrscChlQIMV+b5sSYspob7oD"].map {
            try SigningSecret("whsec_" + $0)
        }
        #expect(
            desk
                == Endpoint(
                    id: "desk", url: "https://desk.example/hook", secrets: secrets, filter: filter, isOperators: true,
                    rhythm: rhythm, mutes: mutes))
    }

    @Test("everything else is read")
    func rest() throws {
        let configuration = try good()
        #expect(configuration.dataDirectory == Repository.fixtures + "/state")
        #expect(configuration.databasePath == Repository.fixtures + "/state/reshuffle.sqlite")
        #expect(configuration.backfill)
        #expect(configuration.profiles == ["business"])
        #expect(configuration.http?.host == "::1")
        #expect(configuration.http?.port == 9000)
        #expect(configuration.http?.tokens.map(\.text) == ["0123456789abcdef0123456789abcdef"])
        #expect(configuration.network.allow == ["127.0.0.0/8", "fd00::/8"])
        #expect(configuration.network.userAgent == "watcher")
        #expect(configuration.network.contact == "mail@desk.example")
        #expect(configuration.network.bodyLimitBytes == 512 << 10)
        #expect(configuration.network.redirects == 0)
        #expect(configuration.network.hostGap == .zero)
        #expect(configuration.network.route == .through("socks5h://proxy.example:1080"))
        #expect(configuration.network.atOnce == 7)
        #expect(configuration.delivery.schedule.waits == [.milliseconds(10), .seconds(5)])
        #expect(configuration.delivery.timeout == .seconds(2))
        #expect(configuration.delivery.inFlight == 3)
        #expect(configuration.polling.minimumInterval == .seconds(60))
        #expect(configuration.polling.maximumInterval == .seconds(86_400))
        #expect(configuration.retention.articles == .seconds(30 * 86_400))
        #expect(configuration.retention.deadLetters == .seconds(7 * 86_400))
    }

    @Test("a dump shows the configuration in effect, reads back as YAML, and hides every secret")
    func dumped() throws {
        let configuration = try good()
        var mirrored = ""
        dump(configuration, to: &mirrored)
        for secret in ["MfKQ9r8", "C2FVsBQ", "0123456789"] {
            #expect(!configuration.description.contains(secret))
            #expect(!"\(configuration.endpoints[0].secrets)\(configuration.http as Any)".contains(secret))
        }
        #expect(!mirrored.contains("MfKQ9r8"))
        #expect(!mirrored.contains("0123456789abcdef"))
        for line in [
            "log_level: \"warning\"", "  timeout: \"30s\"", "    Authorization: \"(hidden)\"", "  articles: \"30d\"",
        ] {
            #expect(configuration.description.contains("\n" + line + "\n") || configuration.description.contains(line))
        }
        #expect(try YAMLDocument.root(of: Array(configuration.description.utf8), file: "dump") != nil)
    }

    @Test("a list of sources that two patterns name is read once")
    func listOnce() throws {
        let scratch = try Scratch()
        try scratch.write("sources:\n  - {id: other, address: \"https://other.example/\"}\n", to: "feeds/other.yaml")
        let file = try scratch.write("feeds: [feeds/*.yaml, feeds/o*]\n", to: "reshuffle.yaml")
        #expect(try Configuration.load(path: file, in: .sample()).sources.count == 1)
    }

    @Test(
        "an empty file is the built-in defaults", arguments: ["", "# nothing\n", "\n---\n", "http: ~\n", "sources:\n"])
    func empty(text: String) throws {
        let scratch = try Scratch()
        var configuration = try Configuration.load(path: try scratch.write(text, to: "x.yaml"), in: .sample())
        configuration.files = []
        var defaults = Configuration(dataDirectory: "/home/somebody/.local/state/reshuffle")
        if text.hasPrefix("http") { defaults.http = HTTPSettings() }
        #expect(configuration == defaults)
    }

    @Test(
        "without a file the data goes where the environment says",
        arguments: [
            ([:], "/home/somebody/.local/state/reshuffle"),
            (["XDG_STATE_HOME": "/xdg"], "/xdg/reshuffle"),
            (["XDG_STATE_HOME": "relative"], "/home/somebody/.local/state/reshuffle"),
            (["XDG_STATE_HOME": "/xdg", "STATE_DIRECTORY": "/var/lib/reshuffle"], "/var/lib/reshuffle"),
            (["STATE_DIRECTORY": "/var/lib/one:/var/lib/two"], "/var/lib/one"),
        ])
    func dataDirectory(environment: [String: String], directory: String) throws {
        let configuration = try Configuration.load(path: nil, in: .sample(environment: environment))
        #expect(configuration == Configuration(dataDirectory: directory))
    }

    @Test("without a home there is no place for data, and that is said")
    func homeless() {
        #expect(throws: ConfigurationErrors.self) {
            try Configuration.load(path: nil, in: .sample(environment: ["HOME": ""]))
        }
    }

    @Test("the system's file is read where no other is named")
    func systemFile() throws {
        let scratch = try Scratch()
        var surroundings = Surroundings.sample()
        surroundings.systemFile = try scratch.write("log_level: debug\n", to: "reshuffle.yaml")
        #expect(try Configuration.load(path: nil, in: surroundings).logLevel == .debug)
    }
}
