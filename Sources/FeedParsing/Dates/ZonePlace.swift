// SPDX-License-Identifier: Apache-2.0

/// Time zones named by a place: "Europe/Kyiv".
struct ZonePlace: Sendable {
    let standardMinutes: Int
    let rule: DaylightRule

    /// Nil for a place that is not in the table. The name is in lower case.
    init?(named name: String) {
        guard let place = Self.places[PackedName(name)] else { return nil }
        self = place
    }

    private init(standardMinutes: Int, rule: DaylightRule) {
        (self.standardMinutes, self.rule) = (standardMinutes, rule)
    }

    private static let places: NameTable<ZonePlace> = {
        var places = NameTable<ZonePlace>(capacity: 700)
        var (minutes, rule): (Int?, DaylightRule?) = (nil, nil)
        for word in ZonePlaceTable.text.description.split(whereSeparator: \.isWhitespace) {
            if let number = Int(word) {
                (minutes, rule) = (number, nil)
            } else if rule == nil {
                rule = DaylightRule(rawValue: String(word))
            } else if let minutes, let rule {
                places.insert(ZonePlace(standardMinutes: minutes, rule: rule), named: PackedName(String(word)))
            }
        }
        return places
    }()
}
