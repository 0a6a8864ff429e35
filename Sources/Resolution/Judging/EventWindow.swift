// SPDX-License-Identifier: Apache-2.0
import Personnel

/// The days on which an event can lie, as ordinals; nil is open.
struct EventWindow: Hashable {
    let earliest: Int?
    let latest: Int?

    /// Events of one person and kind that lie no further apart are one event: reports of one story trail each other
    /// and count days differently. The figure is the design's, not yet measured.
    static let toleranceDays = 21
    /// How long what is only announced or rumoured, without a date, is awaited.
    static let outlookDays = 60

    init(earliest: Int?, latest: Int?) { (self.earliest, self.latest) = (earliest, latest) }

    /// - `published`: when the text was published; nil where it does not say.
    /// - `found`: when it was found. An undated text tells of any day up to that one.
    init(of claim: Mention, published: PublicationTime?, found: PublicationTime) {
        let told = (published ?? found).day?.ordinal
        if let date = claim.date, date.earliest != nil || date.latest != nil {
            earliest = date.earliest?.ordinal
            latest = date.latest?.ordinal ?? told
            return
        }
        guard published != nil, let told else {
            (earliest, latest) = (nil, told)
            return
        }
        switch claim.status {
        case _ where claim.isBackground: (earliest, latest) = (nil, told)
        case .happened: (earliest, latest) = (told, told)
        case .expected, .rumoured, .denied: (earliest, latest) = (told, told + Self.outlookDays)
        }
    }

    /// The days between two windows; 0 where they overlap.
    func gap(to other: EventWindow) -> Int {
        if let latest, let start = other.earliest, latest < start { return start - latest }
        if let earliest, let end = other.latest, end < earliest { return earliest - end }
        return 0
    }

    func meets(_ other: EventWindow) -> Bool { gap(to: other) <= Self.toleranceDays }
}
