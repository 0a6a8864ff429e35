// SPDX-License-Identifier: Apache-2.0
import Foundation
import Personnel
import Pipeline
import Resolution
@preconcurrency import Glibc

/// Reads a register from a handle into the store: one batch is read while the one before is stored, and no more is held.
struct RegisterImporting {
    let register: any PeopleRegister
    /// As messages call it.
    let path: String
    let dataset: String
    let isWatched: Bool

    struct Outcome {
        var counts = ImportCounts()
        var faults = 0
        var passedOver = 0
        var watched = 0

        func summary(_ dataset: String) -> String {
            var text = "\(dataset): \(counts.people) people, \(counts.posts) posts, \(counts.occupancies) times in them"
            text += faults == 0 ? "." : "; \(faults) faults."
            if passedOver > 0 { text += " Passed over: \(passedOver) entities of other kinds." }
            if watched > 0 { text += " A running daemon watches for \(watched) of them after a reload (SIGHUP)." }
            return text
        }
    }

    /// As much is read at a time: some thousand lines, which one transaction takes.
    private static let batchBytes = 2 << 20

    func run(_ handle: FileHandle) async throws -> Outcome {
        let number = try await storing { () async throws(LedgerError) in
            try await register.begin(dataset: dataset, at: Date())
        }
        do {
            return try await read(handle, number)
        } catch {
            // Whatever is left is swept when the next import begins.
            try? await register.discard(number)
            throw error
        }
    }

    private func read(_ handle: FileHandle, _ number: ImportNumber) async throws -> Outcome {
        var reader = LineReader(handle, limitBytes: RegisterFile.lineLimitBytes)
        var file = RegisterFile(dataset: dataset, isWatched: isWatched)
        var progress = ImportProgress(path: path)
        var outcome = Outcome()
        var waiting: [RegisterEntry] = []
        var isAtEnd = false
        while !isAtEnd || !waiting.isEmpty {
            let batch = waiting
            async let added = add(batch, to: number)
            let (lines, reading) = try next(&reader, &file)
            progress.tell(reading.faults + (try await added), lines: file.lines)
            isAtEnd = lines == 0
            waiting = reading.entries
            outcome.passedOver += reading.passedOver
            for case .person(_, let person, _) in waiting.lazy.map(\.content) {
                outcome.counts.people += 1
                outcome.watched += person.isWatched ? 1 : 0
            }
        }
        guard outcome.counts.people > 0 else {
            progress.end()
            complain("\(path) has no people that could be kept; what was imported before stays")
            throw Exit.unreadable
        }
        progress.note("checking the whole, and putting it live")
        let (counts, faults) = try await storing { () async throws(LedgerError) in
            try await register.finish(number, at: Date())
        }
        progress.tell(faults, lines: file.lines)
        progress.end()
        outcome.counts = counts
        outcome.faults = progress.faults
        return outcome
    }

    private func add(
        _ entries: [RegisterEntry], to number: ImportNumber
    ) async throws -> [RegisterFault] {
        guard !entries.isEmpty else { return [] }
        return try await storing { () async throws(LedgerError) in try await register.add(entries, to: number) }
    }

    /// The next batch; no lines at the end of the file. Exits 65 where the file is no register.
    private func next(
        _ reader: inout LineReader, _ file: inout RegisterFile
    ) throws -> (lines: Int, reading: RegisterReading) {
        var reading = RegisterReading()
        let lines: [[UInt8]?]?
        do {
            lines = try reader.batch(bytes: Self.batchBytes)
        } catch {
            complain("\(path) cannot be read: \(error.localizedDescription)")
            throw Exit.unreadable
        }
        do throws(RegisterFault) {
            for line in lines ?? [] { try file.read(line, into: &reading) }
            if lines == nil { try file.finish(into: &reading) }
        } catch {
            complain("\(path)\(error.line.map { ":\($0)" } ?? ""): \(error.reason)")
            throw Exit.unreadable
        }
        return (lines?.count ?? 0, reading)
    }
}

/// What is said on standard error meanwhile: faults as they are found and, on a terminal, each second how far it is.
struct ImportProgress {
    let path: String
    private(set) var faults = 0
    private var said = ContinuousClock.now
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private var isLineOpen = false

    /// More faults are counted only.
    private static let toldFaults = 1000

    init(path: String) { self.path = path }

    mutating func tell(_ found: [RegisterFault], lines: Int) {
        for fault in found {
            faults += 1
            if faults > Self.toldFaults { continue }
            end()
            complain("\(path)\(fault.line.map { ":\($0)" } ?? ""): \(TextTable.cell(fault.reason, limit: 300))")
            if faults == Self.toldFaults { complain("\(path): further faults are counted only") }
        }
        tick("\(lines) lines read, \(faults) faults")
    }

    /// A note, where the last one is a second old.
    mutating func tick(_ words: String) {
        if ContinuousClock.now - said >= .seconds(1) { note(words) }
    }

    mutating func note(_ words: String) {
        guard isTerminal else { return }
        said = ContinuousClock.now
        FileHandle.standardError.write(Data("\r\u{1B}[Kreshuffle: \(words)".utf8))
        isLineOpen = true
    }

    /// Makes room for whole lines.
    mutating func end() {
        if isLineOpen { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
        isLineOpen = false
    }
}
