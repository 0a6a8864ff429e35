// SPDX-License-Identifier: Apache-2.0

/// How a channel writes the parts of a message. Every text that is handed to it comes out escaped.
protocol ChatMarkup {
    static var newline: String { get }
    static func plain(_ text: String) -> String
    static func strong(_ text: String) -> String
    /// A line of its own.
    static func quote(_ text: String) -> String
    /// `address`: from `ChatLink`.
    static func link(_ label: String, to address: String) -> String
}

extension ChatMarkup {
    static func message(_ wording: AlertWording) -> String {
        ([strong(wording.headline)] + details(wording) + [reference(wording)]).joined(separator: newline)
    }

    /// What stands below the headline.
    static func details(_ wording: AlertWording) -> [String] {
        wording.facts.map { plain("\($0.label): \($0.text)") } + (wording.quote.map { [quote($0)] } ?? [])
    }

    /// Where it comes from, by which id it is found again, and what was cut.
    static func reference(_ wording: AlertWording) -> String {
        let label = wording.source.map { "Source: \($0)" }
        let source = wording.link.map { link(label ?? "Source", to: $0) } ?? label.map(plain)
        let line = [source, plain(wording.id)].compactMap { $0 }.joined(separator: " · ")
        return wording.note.map { line + newline + plain($0) } ?? line
    }

    /// The whole letter as one text.
    static func text(_ wordings: [AlertWording], of letter: Letter) -> String {
        let heading = heading(of: letter).map { [strong($0)] } ?? []
        return (heading + wordings.map(message)).joined(separator: gap)
    }

    /// Stands between two messages of a letter.
    static var gap: String { newline + newline }
}

extension ChatMarkup {
    /// "3 changes"; nil where there is one alert.
    static func heading(of letter: Letter) -> String? {
        guard letter.alerts.count > 1 else { return nil }
        let areChanges = letter.alerts.allSatisfy { $0.subject.change != nil }
        return "\(letter.alerts.count) \(areChanges ? "changes" : "alerts")"
    }
}
