// SPDX-License-Identifier: Apache-2.0
import Personnel

/// The filters as the form shows them: what was asked stays filled in.
struct ChangeForm {
    struct Choice {
        let value: String
        let title: String
        let isChosen: Bool
    }

    struct KindGroup {
        let family: String
        let kinds: [Choice]
    }

    let person: String
    let position: String
    let country: String
    let source: String
    let since: String
    let until: String
    let periods: [Choice]
    let kindGroups: [KindGroup]
    let families: [Choice]
    let statuses: [Choice]
    let isBackgroundChosen: Bool
    /// The rarer filters are folded away unless one of them is set.
    let isUnfolded: Bool

    init(_ fields: [QueryField]) {
        func value(_ name: String) -> String { fields.first { $0.name == name }?.value ?? "" }
        func values(_ name: String) -> [String] {
            fields.filter { $0.name == name }.flatMap { $0.value.split(separator: ",").map(String.init) }
        }
        (person, position, country) = (value("person"), value("position"), values("country").joined(separator: ","))
        (source, since, until) = (values("source").joined(separator: ","), value("since"), value("until"))
        let period = value("since")
        periods = Self.periods(chosen: period)
        let kinds = values("kind")
        kindGroups = Family.allCases.map { family in
            KindGroup(
                family: Self.title(family),
                kinds: ChangeKind.catalogue.filter { $0.family == family }.map {
                    Choice(value: $0.id, title: $0.title, isChosen: kinds.contains($0.id))
                })
        }
        let chosenFamilies = values("family")
        families = Family.allCases.map {
            Choice(value: $0.rawValue, title: Self.title($0), isChosen: chosenFamilies.contains($0.rawValue))
        }
        let chosenStatuses = values("status")
        statuses = Status.allCases.reversed().map {
            Choice(value: $0.rawValue, title: Self.title($0), isChosen: chosenStatuses.contains($0.rawValue))
        }
        isBackgroundChosen = value("background") == "true"
        isUnfolded = ["kind", "family", "status", "country", "source", "until", "background"].contains {
            !value($0).isEmpty
        }
    }

    private static func title(_ word: some RawRepresentable<String>) -> String {
        word.rawValue.prefix(1).uppercased() + word.rawValue.dropFirst()
    }

    /// The usual spans, and what was asked if it is none of them.
    private static func periods(chosen: String) -> [Choice] {
        let usual = [("", "Any time"), ("24h", "Last 24 hours"), ("7d", "Last 7 days"), ("30d", "Last 30 days")]
        let choices = usual.map { Choice(value: $0.0, title: $0.1, isChosen: $0.0 == chosen) }
        return usual.contains { $0.0 == chosen }
            ? choices : choices + [Choice(value: chosen, title: "Since \(chosen)", isChosen: true)]
    }
}
