// SPDX-License-Identifier: Apache-2.0
import Alerting
import ArgumentParser
import Delivery
import Fetching
import Foundation
import Personnel
import Pipeline
import Settings
import Storage

/// The composition root: the only place that knows concrete adapters.
enum Compose {
    /// Requests of the alerts' own transport: more than couriers ever begin, who share places of their own. Waiting here
    /// would be waiting for endpoints that hang.
    private static let alertsAtOnce = 1 << 16

    static let clock = WallClock(
        now: { Date() },
        // A cancelled sleep ends early, which is all that its loop has to know.
        sleep: { duration in _ = try? await Task.sleep(for: duration) })

    /// In 0..<1.
    static let chance: @Sendable () -> Double = { Double.random(in: 0..<1) }

    // MARK: Configuration

    /// Without the words that it adds.
    static func plainConfiguration(_ file: String?) throws(ConfigurationErrors) -> Configuration {
        try Configuration.load(path: file, in: surroundings)
    }

    /// The configuration that is read where none is named.
    static var systemConfiguration: String { surroundings.systemFile }

    /// The kinds of source that there are readers for.
    static var sourceKinds: [String] { surroundings.sourceKinds }

    private static var surroundings: Surroundings {
        Surroundings(
            environment: ProcessInfo.processInfo.environment,
            workingDirectory: FileManager.default.currentDirectoryPath, sourceKinds: ReaderCatalog.kinds,
            isSelector: ReaderCatalog.isSelector)
    }

    /// Says what is wrong and exits 78 where the configuration cannot be used.
    static func configuration(_ file: String?) throws -> Configuration {
        do throws(ConfigurationErrors) {
            let configuration = try plainConfiguration(file)
            for warning in configuration.warnings { complain(warning.description) }
            return configuration
        } catch {
            for problem in error.problems { complain(problem.description) }
            throw Exit.configuration
        }
    }

    // MARK: The store

    /// Opens the store, making it where there is none.
    static func store(_ configuration: Configuration) throws -> Store {
        try makeFolder(configuration.dataDirectory)
        do throws(LedgerError) {
            let identifiers = IdentifierSource(chance: { UInt64.random(in: .min ... .max) })
            let database = try Database.open(path: configuration.databasePath, identifiers: identifiers)
            return Store(
                ledger: database, changes: database, state: database, outbox: database, register: database,
                tenures: database, corrections: database,
                // What cannot be folded into the file stays in the write-ahead log beside it: nothing is lost.
                close: {
                    do throws(LedgerError) { try database.close() } catch { complain(error.description) }
                })
        } catch {
            complain(error.description)
            throw error.exitCode
        }
    }

    /// The folder is for the program alone: what is watched for can be as telling as what is found.
    private static func makeFolder(_ path: String) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            complain(
                "\(path) cannot be made: \(error.localizedDescription); set `data:` to a folder that may be written")
            throw Exit.unavailable
        }
    }

    /// Nil where nothing was ever stored: reading makes no database.
    static func storeIfThere(reading file: String?) throws -> Store? {
        let configuration = try configuration(file)
        return FileManager.default.fileExists(atPath: configuration.databasePath) ? try store(configuration) : nil
    }

    static func store(reading file: String?) throws -> Store {
        if let store = try storeIfThere(reading: file) { return store }
        complain(
            "nothing is stored yet at \(try configuration(file).databasePath); run `reshuffle poll` or `run` first")
        throw Exit.unavailable
    }

    // MARK: The house

    /// Everything that reads and sends, put together.
    struct House: Sendable {
        let configuration: Configuration
        let store: Store
        let extractors: Extractors
        let intake: Intake
        let sender: any AlertSender
        let close: @Sendable () async -> Void

        func mailer(
            setAside: @escaping @Sendable (AlertID, EndpointID) async -> Void,
            report: @escaping @Sendable (OwedAlert, DeliveryOutcome) async -> Void
        ) -> Mailer {
            Mailer(
                outbox: store.outbox, sender: sender, clock: clock, chance: chance, settings: configuration.delivery,
                offset: { TimeZone(identifier: $0)?.secondsFromGMT(for: $1) ?? 0 }, setAside: setAside,
                report: report)
        }
    }

    static func house(_ configuration: Configuration) async throws -> House {
        // Before anything is made: bad words are told first.
        var extractors = try extractors(configuration)
        let transport = try transport(configuration.network)
        let postal = try postalTransport(configuration.network)
        let store = try store(configuration)
        let watched = try await storing { () async throws(LedgerError) in
            try await store.register.watched(limit: watchedLimit)
        }
        if !watched.isEmpty { extractors = try self.extractors(configuration, watched: watched) }
        let gate = HostGate(gap: configuration.network.hostGap, clock: clock)
        let limits = ReadLimits(configuration.network)
        let intake = Intake(
            readers: ReaderCatalog.readers(transport: transport, gate: gate, clock: clock, limits: limits),
            ledger: store.ledger, clock: clock, schedule: PollSchedule(configuration.polling),
            completer: ReaderCatalog.completer(transport: transport, gate: gate, clock: clock, limits: limits),
            corrections: store.corrections)
        return House(
            configuration: configuration, store: store, extractors: extractors, intake: intake,
            sender: WebhookSender(transport: postal),
            close: {
                await transport.shutdown()
                await postal.shutdown()
                await store.close()
            })
    }

    /// The readers alone, with the network as it is configured.
    static func probe(_ configuration: Configuration) throws -> Probe {
        let (network, log) = (configuration.network, AnswerLog())
        let transport = try transport(network)
        return Probe(
            readers: ReaderCatalog.readers(
                transport: LoggedTransport(transport: transport, log: log),
                gate: HostGate(gap: network.hostGap, clock: clock), clock: clock, limits: ReadLimits(network)),
            log: log, close: { await transport.shutdown() })
    }

    /// One attempt of one alert that is in no outbox; nil where it was cancelled.
    static func sendOnce(
        _ letter: Letter, to endpoint: Endpoint, _ configuration: Configuration
    ) async throws -> DeliveryOutcome? {
        let transport = try postalTransport(configuration.network)
        let outcome = await Attempt(
            sender: WebhookSender(transport: transport), clock: clock, chance: chance, settings: configuration.delivery
        ).outcome(of: letter, to: endpoint)
        await transport.shutdown()
        return outcome
    }

    private static func transport(_ network: NetworkSettings) throws -> CurlTransport {
        try transport(network, requestsAtOnce: network.atOnce, idleConnections: 32)
    }

    /// Of alerts alone, so that readings and alerts wait for each other neither in libcurl nor for places.
    private static func postalTransport(_ network: NetworkSettings) throws -> CurlTransport {
        try transport(network, requestsAtOnce: alertsAtOnce, idleConnections: 64)
    }

    private static func transport(
        _ network: NetworkSettings, requestsAtOnce: Int, idleConnections: Int
    ) throws -> CurlTransport {
        do {
            let contact = network.contact.map { " (+\($0))" } ?? ""
            return try CurlTransport(
                configuration: TransportConfiguration(
                    userAgent: network.userAgent ?? "reshuffle/\(Version.current)\(contact)",
                    addressGuard: try AddressGuard(allow: network.allow), route: network.route,
                    authorities: network.authorities, requestsAtOnce: requestsAtOnce,
                    idleConnections: idleConnections))
        } catch {
            complain("the network cannot be set up: \(error)")
            throw Exit.configuration
        }
    }
}

extension ReadLimits {
    init(_ settings: NetworkSettings) {
        self.init()
        (connectTimeout, timeout) = (settings.connectTimeout, settings.timeout)
        (documentBytes, redirects) = (settings.bodyLimitBytes, settings.redirects)
    }
}

extension PollSchedule {
    init(_ settings: PollingSettings) {
        self.init()
        (minimum, maximum) = (settings.minimumInterval, settings.maximumInterval)
    }
}
