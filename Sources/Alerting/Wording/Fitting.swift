// SPDX-License-Identifier: Apache-2.0

extension AlertWording {
    /// The wording made short enough: what matters least goes first, and `cuts` names it.
    ///
    /// - `measure`: how long the whole message gets, in the channel's own unit, `cuts` included.
    func fitted(_ limit: Int, measure: (AlertWording) -> Int) -> AlertWording {
        var wording = self
        for step in Self.steps {
            if measure(wording) <= limit { return wording }
            step(&wording)
        }
        return wording
    }

    /// The note that a message ends with; nil where nothing was cut.
    var note: String? { cuts.isEmpty ? nil : "(shortened: \(cuts.joined(separator: ", ")))" }

    /// From what is missed least. The last one leaves a headline of 200 UTF-16 units, the status, and the link.
    private static let steps: [@Sendable (inout AlertWording) -> Void] = [
        { $0.shortenQuote(to: 600) }, { $0.shorten("Reason", to: 300) }, { $0.shortenQuote(to: 300) },
        { $0.shorten("Members", to: 300) }, { $0.shorten("Detail", to: 300) }, { $0.shorten("Answer", to: 300) },
        { $0.shorten("Withdrawn", to: 300) }, { $0.drop("Reason") }, { $0.dropQuote() }, { $0.drop("Members") },
        { $0.drop("Or") }, { $0.drop("Before") }, { $0.drop("After") }, { $0.drop("By") },
        { $0.shorten("Post", to: 200) }, { $0.shortenHeadline(to: 200) }, { $0.drop("Rank") }, { $0.drop("Post") },
        { $0.drop("Date") }, { $0.drop("Detail") }, { $0.drop("Answer") }, { $0.drop("Withdrawn") },
    ]

    private mutating func shortenQuote(to limit: Int) {
        guard let text = quote, text.utf16.count > limit else { return }
        quote = Self.cut(text, to: limit)
        note("quote")
    }

    private mutating func dropQuote() {
        guard quote != nil else { return }
        quote = nil
        note("quote")
    }

    private mutating func shortenHeadline(to limit: Int) {
        guard headline.utf16.count > limit else { return }
        headline = Self.cut(headline, to: limit)
        note("headline")
    }

    private mutating func shorten(_ label: String, to limit: Int) {
        guard let place = facts.firstIndex(where: { $0.label == label }), facts[place].text.utf16.count > limit else {
            return
        }
        facts[place].text = Self.cut(facts[place].text, to: limit)
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

    /// Closes the isolates that a cut leaves open.
    private static func cut(_ text: String, to limit: Int) -> String {
        let kept = CleanText.cut(text, to: limit - 8)
        let open = kept.unicodeScalars.reduce(0) { $0 + ($1 == "\u{2068}" ? 1 : $1 == "\u{2069}" ? -1 : 0) }
        return kept + String(repeating: "\u{2069}", count: max(0, open))
    }
}
