// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Foundation
import Logging
import Metrics
import Pipeline
import ServiceLifecycle
import Settings
import WebService

/// `reshuffle run`: the daemon.
struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Runs the daemon: reads sources when they are due, sends alerts, serves the page.",
        discussion: "SIGHUP reloads the configuration, SIGTERM and SIGINT drain and end.")

    @OptionGroup var config: ConfigurationOption
    @Flag(name: .customLong("print"), help: "Print changes on standard output as they are found.")
    var prints = false

    func run() async throws {
        let configuration = try Compose.configuration(config.file)
        let environment = ProcessInfo.processInfo.environment
        let level = Logger.Level(rawValue: configuration.logLevel.rawValue) ?? .notice
        LoggingSystem.bootstrap { _ in
            StandardErrorLog.handler(environment: environment, logLevel: level, now: Compose.clock.now)
        }
        let registry = MetricsRegistry(help: MetricNames.help, bounds: MetricNames.bounds)
        MetricsSystem.bootstrap(registry)
        let logger = Logger(label: "reshuffle")
        let house = try await Compose.house(configuration)
        let daemon = Daemon(
            house: house, configurationFile: config.file, environment: environment, registry: registry, logger: logger,
            prints: prints)
        do {
            try await daemon.run()
        } catch {
            await house.close()
            complain("\(error)")
            throw error is ListenError ? Exit.unavailable : ExitCode.failure
        }
        await house.close()
        logger.notice("stopped")
    }
}
