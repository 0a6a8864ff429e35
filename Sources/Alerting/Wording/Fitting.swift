// SPDX-License-Identifier: Apache-2.0

extension AlertWording {
    /// The wording made short enough: what matters least goes first, and `cuts` names it.
    ///
    /// - `measure`: how long the whole message gets, in the channel's own unit, `cuts` included.
    func fitted(_ limit: Int, measure: (AlertWording) -> Int) -> AlertWording {
        guard measure(self) > limit else { return self }
        var wording = clipped(to: limit)
        for step in Self.steps {
            if measure(wording) <= limit { return wording }
            step(&wording)
        }
        return wording
    }

    /// Without what cannot fit whatever else goes, so that the steps work on little.
    private func clipped(to limit: Int) -> AlertWording {
        var wording = self
        wording.shortenQuote(to: limit)
        wording.shortenHeadline(to: limit)
        for fact in facts { wording.shorten(fact.label, to: limit) }
        return wording
    }

    /// The wordings of a letter, so that they fit together. Short ones stay as they are; long ones share what is left.
    ///
    /// - `each`: what one of them may have at most.
    /// - `measure`: as above, with what separates two of them.
    static func fitted(_ alerts: [OwedAlert], to limit: Int, each: Int = .max, measure: (AlertWording) -> Int)
        -> [AlertWording]
    {
        let wordings = alerts.map(AlertWording.init)
        let sizes = wordings.map(measure)
        var (left, share) = (limit, limit)
        for (place, size) in sizes.sorted().enumerated() {
            share = left / (sizes.count - place)
            if size > share { break }
            left -= size
        }
        share = min(share, each)
        return zip(wordings, sizes).map { $1 <= share ? $0 : $0.fitted(share, measure: measure) }
    }

    /// The note that a message ends with; nil where nothing was cut.
    var note: String? { cuts.isEmpty ? nil : "(shortened: \(cuts.joined(separator: ", ")))" }

    /// From what is missed least. The last one leaves the beginning of the headline, which says the status, and the id.
    private static let steps: [@Sendable (inout AlertWording) -> Void] = [
        { $0.shortenQuote(to: 600) }, { $0.shorten("Reason", to: 300) }, { $0.shortenQuote(to: 300) },
        { $0.shorten("Members", to: 300) }, { $0.shorten("Detail", to: 300) }, { $0.shorten("Answer", to: 300) },
        { $0.shorten("Withdrawn", to: 300) }, { $0.drop("Reason") }, { $0.dropQuote() }, { $0.drop("Members") },
        { $0.drop("Or") }, { $0.drop("Before") }, { $0.drop("After") }, { $0.drop("By") },
        { $0.shorten("Post", to: 200) }, { $0.shortenHeadline(to: 200) }, { $0.drop("Rank") }, { $0.drop("Post") },
        { $0.drop("Date") }, { $0.drop("Detail") }, { $0.drop("Answer") }, { $0.drop("Withdrawn") },
        { $0.dropLink(over: 500) }, { $0.shortenHeadline(to: 120) }, { $0.dropLink(over: 0) },
        { $0.shortenHeadline(to: 60) }, { $0.dropRest() },
    ]

    private mutating func shortenQuote(to limit: Int) {
        guard let text = quote, text.utf16.count > limit else { return }
        quote = CleanText.cut(text, to: limit)
        note("quote")
    }

    private mutating func dropQuote() {
        guard quote != nil else { return }
        quote = nil
        note("quote")
    }

    private mutating func shortenHeadline(to limit: Int) {
        guard headline.utf16.count > limit else { return }
        headline = CleanText.cut(headline, to: limit)
        note("headline")
    }

    private mutating func dropLink(over limit: Int) {
        guard let address = link, address.utf8.count > limit else { return }
        link = nil
        note("link")
    }

    /// The status stands in the headline, too.
    private mutating func dropRest() {
        facts = []
        cuts = ["details"]
    }

    private mutating func shorten(_ label: String, to limit: Int) {
        guard let place = facts.firstIndex(where: { $0.label == label }), facts[place].text.utf16.count > limit else {
            return
        }
        facts[place].text = CleanText.cut(facts[place].text, to: limit)
        note(label.lowercased())
    }

    private mutating func drop(_ label: String) {
        guard facts.contains(where: { $0.label == label }) else { return }
        facts.removeAll { $0.label == label }
        note(label.lowercased())
    }

    private mutating func note(_ what: String) {
        if !cuts.contains(what) { cuts.append(what) }
    }
}
