// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Foundation
import Labelled

/// The floors in their file, and what is said of them.
enum FloorFile {
    /// Exits 65 where the file cannot be read or holds something else.
    static func read(_ path: String, mayBeMissing: Bool) throws -> Floors {
        let isMissing = mayBeMissing && !FileManager.default.fileExists(atPath: path)
        let bytes = isMissing ? [] : try InputFile.read(path, limitBytes: 1 << 20)
        do throws(LabelError) {
            return try Floors(String(decoding: bytes, as: UTF8.self), file: path)
        } catch {
            complain(error.description)
            throw Exit.unreadable
        }
    }

    /// A set without a floor is an error: a set of another name must not pass by being unknown.
    static func verdicts(of floors: Floors, on measured: some Measured, set: String) throws -> [Floors.Verdict] {
        let verdicts = floors.verdicts(on: measured, set: set)
        guard !verdicts.isEmpty else {
            complain("there is no floor for \(set); --raise writes one")
            throw Exit.foundProblems
        }
        return verdicts
    }

    static func text(_ verdicts: [Floors.Verdict]) -> String {
        let lines = verdicts.map { verdict in
            let (value, bound) = (Floors.percent(verdict.value), Floors.percent(verdict.bound))
            let what = "\(verdict.key.set) \(verdict.key.figure.rawValue)"
            let side = verdict.key.figure.isCeiling ? "ceiling" : "floor"
            return verdict.passes
                ? "passed  \(what) \(value) (\(side) \(bound))"
                : "FAILED  \(what) \(value) is \(verdict.key.figure.isCeiling ? "above its ceiling" : "below its floor") \(bound)"
        }
        let passed = verdicts.filter(\.passes).count
        return (lines + ["\(passed) passed, \(verdicts.count - passed) failed"]).joined(separator: "\n")
    }
}

/// Files that measuring writes.
enum MeasuredFile {
    /// What stands there now; empty where there is no file yet.
    static func old(_ path: String) throws -> String {
        guard FileManager.default.fileExists(atPath: path) else { return "" }
        return String(decoding: try InputFile.read(path, limitBytes: 16 << 20), as: UTF8.self)
    }

    static func write(_ text: String, to path: String) throws {
        do {
            try text.write(toFile: path, atomically: true, encoding: .utf8)
        } catch {
            complain("\(path) cannot be written: \(error.localizedDescription)")
            throw Exit.unavailable
        }
    }
}
