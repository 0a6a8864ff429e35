// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import Personnel
import Pipeline
import Resolution
import Storage

/// What judging and recording a mention costs in a store of so many changes:
///
///     JudgeBench FILE CHANGES [MENTIONS]
///
/// Fills FILE with a register of 300,000 people and up to CHANGES by the way of every mention, in large transactions,
/// and then measures: 60 in 100 mentions tell again what is a few days old, 30 something new, 10 come from an edited
/// article; an endpoint is owed alerts.
/// Prints a line of JSON for transactions of one article and one for transactions of 200.
@main struct JudgeBench {
    private let database: Database
    private let path: String
    private let press = Press(world: World())
    /// Facts told so far; kept beside the file, so that a later call goes on.
    private var told = 0
    private var runs = 0

    static func main() async throws {
        let arguments = CommandLine.arguments
        guard (3...4).contains(arguments.count), let changes = Int(arguments[2]),
            let mentions = arguments.count == 4 ? Int(arguments[3]) : 5_000
        else {
            print("usage: JudgeBench FILE CHANGES [MENTIONS]")
            exit(64)
        }
        var bench = try JudgeBench(path: arguments[1])
        if bench.told == 0 { try await bench.fillRegister() }
        try await bench.fill(upTo: changes)
        for size in [200, 1] { try await bench.measure(mentions, perTransaction: size) }
        try bench.database.close()
    }

    private init(path: String) throws {
        self.path = path
        database = try Database.open(path: path, identifiers: IdentifierSource(chance: { .random(in: .min ... .max) }))
        guard let text = try? String(contentsOfFile: path + ".told", encoding: .utf8) else { return }
        let numbers = text.split(separator: " ").compactMap { Int($0) }
        if numbers.count == 2 { (told, runs) = (numbers[0], numbers[1]) }
    }

    private func keepCount() throws {
        try "\(told) \(runs)".write(toFile: path + ".told", atomically: true, encoding: .utf8)
    }

    /// Everybody in the world, with the country of the post.
    private func fillRegister() async throws {
        let number = try await database.begin(dataset: "world", at: World.dawn)
        let world = press.world
        for start in stride(from: 0, to: World.people, by: 5_000) {
            let entries = (start..<(start + 5_000)).map { person in
                let id = PersonID(dataset: "world", foreignID: "p\(person)")
                let countries = [world.position(of: person).country].compactMap(\.self)
                let known = RegisterPerson(id: id, name: world.name(of: person), countries: countries)
                return RegisterEntry(line: person + 1, .person(foreignID: "p\(person)", known, mergedInto: nil))
            }
            let faults = try await database.add(entries, to: number)
            guard faults.isEmpty else { throw faults[0] }
        }
        _ = try await database.finish(number, at: World.dawn)
    }

    private mutating func fill(upTo changes: Int) async throws {
        while true {
            let lacking = changes - (try await database.counts().changes)
            guard lacking > 0 else { return }
            let facts = (told..<(told + min(lacking, 10_000))).map { number in
                press.find(press.world.fact(number), key: "f\(number)", words: 20)
            }
            let now = press.world.fact(told).noon.addingTimeInterval(3600)
            _ = try await database.record(facts, under: RecordPolicy(now: now, endpoints: []))
            told += facts.count
            try keepCount()
        }
    }

    private mutating func measure(_ mentions: Int, perTransaction size: Int) async throws {
        runs += 1
        try keepCount()
        var chance = Chance(seed: UInt64(runs))
        let now = press.world.fact(told).noon.addingTimeInterval(3600)
        let desk = Endpoint(id: "desk", url: "https://receiver.example/")
        let finds = (0..<mentions).map { number in find(number, &chance) }
        try keepCount()
        let policy = RecordPolicy(now: now, endpoints: [desk])
        let (clock, processor) = (ContinuousClock(), Self.processorSeconds())
        var times: [Double] = []
        let began = clock.now
        for start in stride(from: 0, to: finds.count, by: size) {
            let time = clock.now
            _ = try await database.record(Array(finds[start..<min(start + size, finds.count)]), under: policy)
            times.append((clock.now - time) / .seconds(1))
        }
        let seconds = (clock.now - began) / .seconds(1)
        let busy = Self.processorSeconds() - processor
        let counts = try await database.counts()
        times.sort()
        let bytes = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
        print(
            """
            {"changes": \(counts.changes), "per_transaction": \(size), "mentions_per_second": \
            \(Int(Double(mentions) / seconds)), "per_processor_second": \(Int(Double(mentions) / busy)), \
            "p50_ms": \(times[times.count / 2] * 1000), "p99_ms": \(times[times.count * 99 / 100] * 1000), \
            "megabytes": \(bytes >> 20)}
            """)
    }

    private mutating func find(_ number: Int, _ chance: inout Chance) -> Find {
        // What is told again is at most three weeks old; edited is what was told a week ago.
        let recent = told - 1 - chance.below(min(told, 21 * World.factsADay))
        switch chance.below(10) {
        case 0...5:
            return press.find(
                press.world.fact(recent), key: "s\(runs)-\(number)", daysLater: chance.below(4), words: 400)
        case 6...8:
            told += 1
            return press.find(press.world.fact(told - 1), key: "n\(runs)-\(number)", words: 400)
        default:
            return press.find(
                press.world.fact(recent), key: "f\(recent)", version: runs * 100_000 + number, words: 400)
        }
    }

    private static func processorSeconds() -> Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }
}
