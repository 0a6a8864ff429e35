// SPDX-License-Identifier: Apache-2.0

/// The words for dates, by word number.
struct CalendarWords: Sendable {
    /// 1 to 12.
    var months = WordMap<Int>()
    /// 1 for Monday to 7 for Sunday.
    var weekdays = WordMap<Int>()
    /// Days from the day of publication: "today" 0, "yesterday" -1.
    var relativeDays = WordMap<Int>()
    /// "last", "next", "this": the step in units.
    var steps = WordMap<Int>()
    /// "week", "month", "year" and "day", with their length in days.
    var units = WordMap<Int>()
    var ago = WordSet()
    var since = WordSet()
    /// "early", "mid", "late": the part of a month, 0 to 2.
    var parts = WordMap<Int>()
    /// Prepositions that belong to a date: "on", "in".
    var prepositions = WordSet()
    /// Words such as "morning" that follow a day and belong to it.
    var dayParts = WordSet()
    var weekends = WordSet()
    var seasons = WordSet()
    /// "several", "few": how many nobody knows.
    var vague = WordSet()
    /// "later": so much after what was told before.
    var later = WordSet()
    /// "the same day", "the following year": the step from what was told before.
    var anchors = WordMap<Int>()
    /// "the end of": the part of a month or year, 0 to 2.
    var ends = WordMap<Int>()
    /// Prepositions before a weekend, a season or an end: "over", "at".
    var edges = WordSet()
    /// "from", "effective": before the day on which something takes effect.
    var effects = WordSet()
}
