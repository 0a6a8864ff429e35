// SPDX-License-Identifier: Apache-2.0
public import Personnel

extension Tenure {
    /// Of a time whose beginning nobody tells, so much before the first sign of it counts too.
    static let unknownReachDays = 31

    /// True where the person held the post on a day, as far as is known: from the beginning, or shortly before the first
    /// sign of one that nobody tells, to the end; without an end it is still held. What is only planned never counts.
    public func holds(on day: CalendarDay) -> Bool {
        guard !isPlanned else { return false }
        if let end = end?.latest ?? end?.earliest, end < day { return false }
        if let start = start?.earliest ?? start?.latest { return start <= day }
        guard let sign = seenFirst ?? end?.earliest ?? end?.latest else { return startedBy.isEmpty && end == nil }
        return sign.ordinal - Self.unknownReachDays <= day.ordinal
    }
}
