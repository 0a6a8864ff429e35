// SPDX-License-Identifier: Apache-2.0
import Personnel

/// What was read of a register so far: entries to be kept, and what is wrong, by line.
public struct RegisterReading: Sendable, Hashable {
    public var entries: [RegisterEntry] = []
    public var faults: [RegisterFault] = []
    /// Entities of kinds that the register has no use for: companies, sanctions, addresses.
    public var passedOver = 0

    public init() {}

    mutating func fail(_ line: Int, _ reason: String) { faults.append(RegisterFault(line: line, reason: reason)) }

    /// The date, if it is one; what is none is told and left out.
    mutating func date(_ text: String?, _ what: String, line: Int) -> PartialDate? {
        guard let text, !text.isEmpty else { return nil }
        guard let date = PartialDate(iso: text) else {
            fail(line, "\(what) is no date as YYYY, YYYY-MM or YYYY-MM-DD: \"\(Self.shown(text))\"; it is left out")
            return nil
        }
        return date
    }

    /// Birth and death; both are left out where the second is before the first.
    mutating func lifetime(_ born: String?, _ died: String?, line: Int) -> (PartialDate?, PartialDate?) {
        let (birth, death) = (date(born, "the date of birth", line: line), date(died, "the date of death", line: line))
        guard Self.isInOrder(birth, death) else {
            fail(line, "died (\(died ?? "")) before born (\(born ?? "")); both dates are left out")
            return (nil, nil)
        }
        return (birth, death)
    }

    /// When a post was held; nil, and told, where that cannot be: the post is left out, not its dates alone, which
    /// would make a former holder one of today.
    mutating func term(_ start: String?, _ end: String?, line: Int) -> (start: PartialDate?, end: PartialDate?)? {
        let known = faults.count
        let (first, last) = (date(start, "the start", line: line), date(end, "the end", line: line))
        guard faults.count == known else { return nil }
        guard Self.isInOrder(first, last) else {
            fail(line, "ends (\(end ?? "")) before it starts (\(start ?? "")); the post is left out")
            return nil
        }
        return (first, last)
    }

    private static func isInOrder(_ first: PartialDate?, _ last: PartialDate?) -> Bool {
        guard let from = first?.earliest, let to = last?.latest else { return true }
        return from <= to
    }

    /// A value as messages show it: on one line, and not long.
    static func shown(_ text: String) -> String {
        let line = text.unicodeScalars.prefix(60).map { $0.properties.generalCategory == .control ? " " : $0 }
        return String(String.UnicodeScalarView(line))
    }
}

/// Countries as registers write them: ISO 3166-1 alpha-2, in FollowTheMoney in lower case and with regions behind
/// ("gb-sct"); what has no such code (states that are gone) is left out.
enum RegisterCountry {
    static func codes(_ values: [String]) -> [String] {
        var codes: [String] = []
        for value in values {
            let code = value.prefix { $0 != "-" }.uppercased()
            let isCode = code.utf8.count == 2 && code.utf8.allSatisfy { (0x41...0x5A).contains($0) }
            if isCode, code != "ZZ", !codes.contains(code) { codes.append(code) }
        }
        return codes
    }
}
