// SPDX-License-Identifier: Apache-2.0

/// A quotation that proves a mention: exactly the bytes between the offsets.
public struct Quote: Hashable, Sendable, Codable {
    public var text: String
    /// UTF-8 byte offsets into the article's text, or into its title where `section` is the headline.
    public var start: Int
    public var end: Int
    /// The id of the frame or rule that read it: "en.remove.passive".
    public var rule: String
    public var section: Section
    /// The status that this passage alone gives.
    public var status: Status

    public init(text: String, start: Int, end: Int, rule: String, section: Section, status: Status) {
        (self.text, self.start, self.end) = (text, start, end)
        (self.rule, self.section, self.status) = (rule, section, status)
    }
}

/// What one article says about one fact. Nil means that the text does not say; nothing is guessed.
public struct Mention: Hashable, Sendable, Codable {
    public var kind: ChangeKind
    /// A refinement of the kind: "wanted", "charges_dropped", "acting". Nil for the plain kind.
    public var subtype: String?
    public var status: Status
    /// The words that decided the status; nil for a plain assertion.
    public var statusCue: String?
    /// True where the text tells it as history.
    public var isBackground: Bool
    /// Nil for a group without names; exactly one of `person` and `group` is there.
    public var person: Person?
    public var group: Group?
    /// The other kinds of a choice: "arrested, fired or disappeared".
    public var alternatives: [ChangeKind]
    public var position: Position?
    public var rank: String?
    public var agent: String?
    public var predecessor: String?
    public var successor: String?
    public var reason: String?
    public var date: PartialDate?
    public var standing: Standing
    /// 0...1; see the record in changes.md.
    public var confidence: Double
    /// Best first; never empty.
    public var quotes: [Quote]

    public init(
        kind: ChangeKind, subtype: String? = nil, status: Status, statusCue: String? = nil,
        isBackground: Bool = false, person: Person? = nil, group: Group? = nil, alternatives: [ChangeKind] = [],
        position: Position? = nil, rank: String? = nil, agent: String? = nil, predecessor: String? = nil,
        successor: String? = nil, reason: String? = nil, date: PartialDate? = nil,
        standing: Standing = .official, confidence: Double = 1, quotes: [Quote]
    ) {
        (self.kind, self.subtype, self.status, self.statusCue) = (kind, subtype, status, statusCue)
        (self.isBackground, self.person, self.group) = (isBackground, person, group)
        (self.alternatives, self.position, self.rank, self.agent) = (alternatives, position, rank, agent)
        (self.predecessor, self.successor, self.reason) = (predecessor, successor, reason)
        (self.date, self.standing, self.confidence, self.quotes) = (date, standing, confidence, quotes)
    }
}
