// SPDX-License-Identifier: Apache-2.0

/// The words for dates, by word number.
struct CalendarWords: Sendable {
    /// 1 to 12.
    var months: [Int32: Int] = [:]
    /// 1 for Monday to 7 for Sunday.
    var weekdays: [Int32: Int] = [:]
    /// Days from the day of publication: "today" 0, "yesterday" -1.
    var relativeDays: [Int32: Int] = [:]
    /// "last", "next", "this": the step in units.
    var steps: [Int32: Int] = [:]
    /// "week", "month", "year" and "day", with their length in days.
    var units: [Int32: Int] = [:]
    var ago: Set<Int32> = []
    var since: Set<Int32> = []
    /// "early", "mid", "late": the part of a month, 0 to 2.
    var parts: [Int32: Int] = [:]
    /// Prepositions that belong to a date: "on", "in".
    var prepositions: Set<Int32> = []
    /// Words such as "morning" that follow a day and belong to it.
    var dayParts: Set<Int32> = []
    var weekends: Set<Int32> = []
    var seasons: Set<Int32> = []
    /// "several", "few": how many nobody knows.
    var vague: Set<Int32> = []
    /// "later": so much after what was told before.
    var later: Set<Int32> = []
    /// "the same day", "the following year": the step from what was told before.
    var anchors: [Int32: Int] = [:]
    /// "the end of": the part of a month or year, 0 to 2.
    var ends: [Int32: Int] = [:]
    /// Prepositions before a weekend, a season or an end: "over", "at".
    var edges: Set<Int32> = []
    /// "from", "effective": before the day on which something takes effect.
    var effects: Set<Int32> = []
}
