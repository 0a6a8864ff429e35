// SPDX-License-Identifier: Apache-2.0
public import Personnel

extension PartialDate {
    /// Reads YYYY, YYYY-MM or YYYY-MM-DD (ISO 8601, as FollowTheMoney and Popolo write dates), a time of day behind it
    /// is left out, and two such dates with a slash between them, either ".." where it is open (EDTF). Nil for
    /// anything else, and for days that there are not.
    public init?(iso text: String) {
        let ends = text.split(separator: "/", omittingEmptySubsequences: false)
        guard ends.count == 2 else {
            guard let one = Self.single(text[...]) else { return nil }
            self = one
            return
        }
        let (start, end) = (Self.single(ends[0]), Self.single(ends[1]))
        guard start != nil || ends[0] == "..", end != nil || ends[1] == "..", start != nil || end != nil else {
            return nil
        }
        if let from = start?.earliest, let to = end?.latest, from > to { return nil }
        self.init(earliest: start?.earliest, latest: end?.latest, precision: .range, text: nil)
    }

    /// What `init(iso:)` reads again: only the words of a text are lost. Nil where no day is known.
    public var iso: String? {
        switch precision {
        case .day: return earliest?.description
        case .month: return earliest.map { String($0.description.prefix(7)) }
        case .year: return earliest.map { String($0.description.prefix(4)) }
        case .partOfMonth, .range, .unknown:
            guard earliest != nil || latest != nil else { return nil }
            return (earliest?.description ?? "..") + "/" + (latest?.description ?? "..")
        }
    }

    private static func single(_ text: Substring) -> PartialDate? {
        // "2014-05-01T00:00:00": registers made from databases have a time, which means nothing.
        let date = text.prefix { $0 != "T" && $0 != " " }
        let parts = date.split(separator: "-", omittingEmptySubsequences: false)
        let widths = [4, 2, 2]
        guard (1...3).contains(parts.count),
            zip(parts, widths).allSatisfy({ $0.utf8.count == $1 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { return nil }
        let numbers = parts.compactMap { Int($0) }
        let month = numbers.count > 1 ? numbers[1] : nil
        guard
            let first = CalendarDay(
                year: numbers[0], month: month ?? 1, day: numbers.count > 2 ? numbers[2] : 1)
        else { return nil }
        if numbers.count > 2 { return .day(first, text: nil) }
        let lastMonth = month ?? 12
        let last = CalendarDay(
            year: first.year, month: lastMonth, day: CalendarDay.length(ofMonth: lastMonth, year: first.year))
        return PartialDate(
            earliest: first, latest: last, precision: month == nil ? .year : .month, text: nil)
    }
}
