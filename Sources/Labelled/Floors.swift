// SPDX-License-Identifier: Apache-2.0

/// A figure that is pinned, in hundredths of a per cent.
public enum PinnedFigure: String, Sendable, CaseIterable {
    case alertsRight = "alerts-right"
    case alertsFound = "alerts-found"
    case kindAndPerson = "kind-person-f1"
    case statusRight = "status-right"
    case emptyAlerted = "empty-alerted"
    /// Of pairs of mentions: precision and recall of joining them.
    case pairsRight = "precision"
    case pairsFound = "recall"

    /// Of the articles with nothing to find, as few as possible may make an alert; of all else, as much as possible.
    public var isCeiling: Bool { self == .emptyAlerted }

    /// Rounded towards the bound, so that a figure that is exactly met passes. What was not measured is 0.
    public func value(in measured: some Measured) -> Int {
        guard let share = measured.share(of: self), share.of > 0 else { return 0 }
        let hundredths = share.part * 10_000
        return isCeiling ? (hundredths + share.of - 1) / share.of : hundredths / share.of
    }
}

/// So many of so many.
public struct Share: Sendable, Hashable {
    public let part: Int
    public let of: Int

    public init(part: Int, of: Int) { (self.part, self.of) = (part, of) }
}

/// What figures can be read from.
public protocol Measured {
    /// Nil for a figure that this does not measure.
    func share(of figure: PinnedFigure) -> Share?
}

extension Score: Measured {
    public func share(of figure: PinnedFigure) -> Share? {
        let alerts = byStrictness[.alerted] ?? Tally()
        switch figure {
        case .alertsRight: return Share(part: alerts.right, of: alerts.right + alerts.wrong)
        case .alertsFound: return Share(part: alerts.right, of: alerts.right + alerts.missed)
        case .kindAndPerson:
            let tally = byStrictness[.kindAndPerson] ?? Tally()
            return Share(part: 2 * tally.right, of: 2 * tally.right + tally.wrong + tally.missed)
        case .statusRight: return Share(part: statusRight, of: statusRight + statusWrong)
        case .emptyAlerted: return Share(part: emptyWithAlert, of: empty)
        case .pairsRight, .pairsFound: return nil
        }
    }
}

/// The bounds that the figures of each set must keep. They only get stricter.
public struct Floors: Sendable {
    public private(set) var bounds: [Key: Int] = [:]
    private let comments: [String]

    public struct Key: Hashable, Sendable, Comparable {
        public let set: String
        public let figure: PinnedFigure

        public init(set: String, figure: PinnedFigure) { (self.set, self.figure) = (set, figure) }

        public static func < (left: Self, right: Self) -> Bool {
            (left.set, left.order) < (right.set, right.order)
        }

        private var order: Int { PinnedFigure.allCases.firstIndex(of: figure) ?? 0 }
    }

    /// A figure held against its bound.
    public struct Verdict: Sendable, Hashable {
        public let key: Key
        public let bound: Int
        public let value: Int

        public var passes: Bool { key.figure.isCeiling ? value <= bound : value >= bound }
    }

    /// `set figure bound` a line, the bound in per cent: "scored alerts-right 97.25". Lines that begin with # are kept.
    public init(_ text: String, file: String) throws(LabelError) {
        var comments: [String] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            func fault(_ message: String) -> LabelError { LabelError(file: file, line: index + 1, message: message) }
            if line.hasPrefix("#") { comments.append(String(line)) }
            let words = line.split(whereSeparator: \.isWhitespace)
            guard let first = words.first, !first.hasPrefix("#") else { continue }
            guard words.count == 3 else { throw fault("not `set figure bound`: \(line)") }
            guard let figure = PinnedFigure(rawValue: String(words[1])) else {
                let known = PinnedFigure.allCases.map(\.rawValue).joined(separator: ", ")
                throw fault("no figure is called \(words[1]); there are \(known)")
            }
            guard let percent = Double(words[2]), (0...100).contains(percent) else {
                throw fault("a bound is from 0 to 100 per cent, not \(words[2])")
            }
            let key = Key(set: String(first), figure: figure)
            guard bounds[key] == nil else { throw fault("\(first) \(figure.rawValue) is given twice") }
            bounds[key] = Int((percent * 100).rounded())
        }
        self.comments = comments
    }

    /// The figures of a set that have a bound, in the order of `PinnedFigure`.
    public func verdicts(on measured: some Measured, set: String) -> [Verdict] {
        bounds.filter { $0.key.set == set }.sorted { $0.key < $1.key }.map { key, bound in
            Verdict(key: key, bound: bound, value: key.figure.value(in: measured))
        }
    }

    /// Takes over each figure that is better than its bound, or has none. No bound ever gets looser.
    public mutating func raise(to measured: some Measured, set: String) {
        for figure in PinnedFigure.allCases where measured.share(of: figure) != nil {
            let (key, value) = (Key(set: set, figure: figure), figure.value(in: measured))
            let bound = bounds[key] ?? value
            bounds[key] = figure.isCeiling ? min(bound, value) : max(bound, value)
        }
    }

    public var text: String {
        let lines = bounds.sorted { $0.key < $1.key }.map { key, bound in
            "\(key.set) \(key.figure.rawValue) \(Self.percent(bound))"
        }
        return (comments + lines).joined(separator: "\n") + "\n"
    }

    /// "97.25" of 9725.
    public static func percent(_ hundredths: Int) -> String {
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
