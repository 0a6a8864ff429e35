// SPDX-License-Identifier: Apache-2.0

/// Which of two numbers is the day.
enum DayOrder: Hashable, Sendable {
    /// 14/1/2025, as in most of the world.
    case dayFirst
    /// 1/14/2025, as in the United States.
    case monthFirst
}

/// What a text says of a date: one date, or two where the order of its numbers is open ("03/04/2021").
struct DateReading: Sendable {
    private let dayFirst: FeedDate
    private let monthFirst: FeedDate
    /// The order that the text shows, which its neighbours are likely to have as well; nil where it shows none.
    let shownOrder: DayOrder?
    /// True for AM and PM, which programs write that take the whole form from the United States.
    private let hasDayHalf: Bool

    init(_ date: FeedDate, shownOrder: DayOrder? = nil) {
        (dayFirst, monthFirst, self.shownOrder, hasDayHalf) = (date, date, shownOrder, false)
    }

    init(dayFirst: FeedDate, monthFirst: FeedDate, hasDayHalf: Bool) {
        (self.dayFirst, self.monthFirst, shownOrder, self.hasDayHalf) = (dayFirst, monthFirst, nil, hasDayHalf)
    }

    var isOpen: Bool { dayFirst != monthFirst }

    /// Nil for an open reading where nothing tells the order: the other dates of the document do, or else its
    /// language, since the month comes first in English only.
    func date(in order: DayOrder? = nil, language: String? = nil) -> FeedDate? {
        let isForeign = language.map { !$0.lowercased().hasPrefix("en") && !$0.isEmpty } ?? false
        return switch order ?? (isForeign && !hasDayHalf ? .dayFirst : nil) {
        case .dayFirst: dayFirst
        case .monthFirst: monthFirst
        case nil: isOpen ? nil : dayFirst
        }
    }
}

extension Ranked<DateReading> {
    /// What is open counts less than everything that is not.
    mutating func offer(date reading: DateReading?, rank: Int) {
        offer(reading, rank: reading?.isOpen == true ? rank + 100 : rank)
    }
}

/// The order of days and months in a document, from what its dates show.
struct DayOrders {
    private var shown = Set<DayOrder>()

    mutating func note(_ reading: DateReading) {
        if let order = reading.shownOrder { shown.insert(order) }
    }

    /// Nil where the dates show none, or both.
    var order: DayOrder? { shown.count == 1 ? shown.first : nil }
}
