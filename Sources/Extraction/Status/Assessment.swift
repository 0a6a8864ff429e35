// SPDX-License-Identifier: Apache-2.0
import Personnel

/// How far a sentence vouches for an event: the weakest link from the sentence's root down to it.
struct Assessment: Sendable {
    private(set) var status: Status = .happened
    /// Why it is no change at all; nil where it is one.
    private(set) var dropped: String?
    /// The words that bore on it, innermost first.
    private(set) var cues: [String] = []
    /// The words that decided; nil for a plain assertion.
    private(set) var deciding: String?
    /// The forms in which it is told beside another story.
    var asides: Asides = []
    /// Told in the present tense: a day that it gives may lie ahead.
    var isPresent = false
    /// Words say that it is old: a day beside them is that of something else.
    private(set) var isPast = false
    /// Told as news, whatever its form.
    private(set) var isAnnounced = false
    private var denials = 0
    /// The words that hang on a verb of saying.
    private var reported: String?
    /// A verb of saying stands over the event.
    var isSaid = false

    mutating func apply(_ effect: StatusCue.Effect, _ words: String) {
        cues.append(words)
        switch effect {
        case .asserted, .source, .voted: break
        case .announced: isAnnounced = true
        case .past:
            asides.insert(.history)
            isPast = true
        case .reported: reported = words
        case .expected, .resolved: weaken(to: .expected, words)
        case .rumoured: weaken(to: .rumoured, words)
        case .denied: deny(words)
        case .demanded, .hypothetical: drop("\(effect.rawValue): \(words)")
        }
    }

    /// Settles what only the whole chain shows.
    mutating func settle() {
        // "said that he had been dismissed": the tense is the report's.
        if isSaid { asides.remove(.pastPerfect) }
        guard let reported else { return }
        if isSaid { weaken(to: .expected, reported) } else { drop("hypothetical: \(reported)") }
    }

    /// A denial of a denial leaves a rumour.
    mutating func deny(_ words: String) {
        denials += 1
        if denials > 1 {
            (status, deciding) = (.rumoured, words)
        } else {
            weaken(to: .denied, words)
        }
    }

    mutating func weaken(to weaker: Status, _ words: String) {
        if weaker < status { (status, deciding) = (weaker, words) }
    }

    mutating func drop(_ reason: String) { if dropped == nil { dropped = reason } }
}

extension Assessment {
    /// What the classifier says of the manner, of a change that no frame reads: the words that decide the status may stand
    /// where no rule looks for them. True where both are of one mind.
    mutating func hear(_ opinion: SecondOpinion.Opinion) -> Bool {
        if opinion.background > 0.5 { asides.insert(.history) }
        let said = [(Status.expected, opinion.expected), (.rumoured, opinion.rumoured), (.denied, opinion.denied)]
        guard let most = said.max(by: { $0.1 < $1.1 }) else { return false }
        let learnt = most.1 > 0.5 ? most.0 : .happened
        if most.1 > SecondOpinion.open.upperBound { weaken(to: most.0, "as the classifier reads it") }
        return learnt == status && !SecondOpinion.open.contains(most.1)
    }
}
