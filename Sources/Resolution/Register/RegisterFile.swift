// SPDX-License-Identifier: Apache-2.0

/// Reads a register line by line, whichever of its formats it has: lines of JSON begin with a brace, a table does not.
public struct RegisterFile: Sendable {
    private enum Format {
        case unknown
        case followTheMoney(FollowTheMoneyReader)
        case table(RegisterCSVReader)
    }

    private let dataset: String
    private let isWatched: Bool
    private var format = Format.unknown
    private var number = 0

    /// Longer lines are faults.
    public static let lineLimitBytes = 1 << 20

    /// - `dataset`: what ids are made of, beside the register's own.
    /// - `isWatched`: true puts everybody on the watch list.
    public init(dataset: String, isWatched: Bool) {
        (self.dataset, self.isWatched) = (dataset, isWatched)
    }

    /// Lines read so far.
    public var lines: Int { number }

    /// The next line, without its newline; nil for one that is too long. Throws where the file is no register at all.
    public mutating func read(_ line: [UInt8]?, into reading: inout RegisterReading) throws(RegisterFault) {
        number += 1
        guard var line else {
            return reading.fail(number, "the line is longer than \(Self.lineLimitBytes) bytes")
        }
        if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
        switch format {
        case .followTheMoney(let reader):
            if !Self.isBlank(line) { reader.read(line, number: number, into: &reading) }
        case .table(var reader):
            format = .unknown
            try reader.read(line, number: number, into: &reading)
            format = .table(reader)
        case .unknown:
            guard let first = line.first(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { return }
            if first == UInt8(ascii: "{") {
                let reader = FollowTheMoneyReader(dataset: dataset, isWatched: isWatched)
                reader.read(line, number: number, into: &reading)
                format = .followTheMoney(reader)
            } else {
                var reader = RegisterCSVReader(dataset: dataset, isWatched: isWatched)
                try reader.read(line, number: number, into: &reading)
                format = .table(reader)
            }
        }
    }

    /// At the end of the file.
    public mutating func finish(into reading: inout RegisterReading) throws(RegisterFault) {
        switch format {
        case .followTheMoney: return
        case .table(var reader):
            try reader.finish(into: &reading)
            format = .table(reader)
        case .unknown: throw RegisterFault(line: nil, reason: "the file is empty")
        }
    }

    private static func isBlank(_ line: [UInt8]) -> Bool { line.allSatisfy { $0 == 0x20 || $0 == 0x0D || $0 == 0x09 } }
}
