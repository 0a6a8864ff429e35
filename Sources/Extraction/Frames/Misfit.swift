// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Why a frame does not read a trigger where it stands.
enum Misfit: Error {
    case refusedNext, notNegated, notAhead, voice, identity, command, ownObject, notPassive, personAsObject, nobody,
        company,
        noPost
    /// Nobody and nothing there that fits; the phrase that stands there instead.
    case slot(Slot, Role?, Int?)

    /// In words, for `explain`.
    func words(in parsed: ParsedSentence) -> String {
        switch self {
        case .refusedNext: "the word behind it rules it out"
        case .notNegated: "it reads only what is negated"
        case .notAhead: "it reads only what is to come"
        case .identity: "it says who somebody is, not what they did"
        case .command: "a command, not something that is told"
        case .voice: "it has no pattern for this form of the verb"
        case .ownObject: "the participle has an object of its own"
        case .notPassive: "nothing shows that the participle is passive"
        case .personAsObject: "it has a person as its object, so the verb means something else"
        case .nobody: "no person in its slots"
        case .company: "what stands beside it rules it out"
        case .noPost: "no post in its slots"
        case .slot(let slot, let role, let phrase):
            (phrase.map { "“\(parsed.passage.text(parsed.phrases[$0].range))” does not fit " } ?? "nothing ")
                + Self.place(slot, parsed.passage.language.words) + (role.map { " (\($0.rawValue))" } ?? "")
        }
    }

    private static func place(_ slot: Slot, _ table: WordTable) -> String {
        switch slot {
        case .subject: "as its subject"
        case .object: "as its object"
        case .secondObject: "as its second object"
        case .possessor: "as its possessor"
        case .preposition(let word): "behind “\(table.word(word))”"
        }
    }
}

/// A frame that was tried on a trigger and does not fit.
struct Attempt {
    /// The token at which the trigger begins.
    let trigger: Int
    let frame: Int
    /// Nil where no pattern was tried.
    let construction: Construction?
    let misfit: Misfit
}
