// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// Something that speaks for a mention or against it: a question, and the number of its answer.
struct JudgeClue: Sendable, Hashable, CustomStringConvertible {
    enum Question: Int, Sendable, CaseIterable {
        /// The same for all: how often readings are right at all.
        case all
        case kind
        /// In which form it is told, and whether in a headline.
        case form
        /// What the phrase is that stands for the person, and whether it is a plural.
        case phrase
        case status
        /// The forms in which it is told beside another story, by bit.
        case aside
        /// How far down in the text: 0 is the headline.
        case section
        case date
        /// How many days before the article it was, in steps; 0 where no day is told.
        case age
        /// Which of post and name are left open.
        case open
        /// How many passages tell it, in headline and body.
        case evidence
        /// Whether only weak frames read it.
        case weak
        /// Whether the headline names the person, and tells of the same kind or family.
        case headline
        /// Whether the article tells of another change of the person, of the same family or another.
        case others
        /// Of people without a name: to how many with one the article tells such a thing, whether the headline tells of
        /// it, and how long the article is.
        case group
        /// How many other people stand in the sentence.
        case rivals
        /// How probable the classifier finds it, in steps of odds; 16 more where the rules have something against it.
        case estimate
        /// The same by family.
        case family
        /// The same beside the most probable other kind of that family.
        case rival
        /// How probable the classifier finds it that it is told as history, and as a rumour or denied.
        case told, unsure
        /// In how many sentences the classifier finds it, and in how many it is read.
        case tellings
        /// How probable the classifier finds it that something of its family is told, beside how probable it is itself.
        case sort
        /// How probable the classifier finds it that it is told in this manner, as a fact or otherwise.
        case manner
        /// How surely the words are a person's name, and what post the text tells of them.
        case name
        /// What the rules have against it, and how probable the classifier finds it.
        case doubt
        /// How probable the classifier finds it that the person counts, and whether a rule says so.
        case standing
    }

    let question: Question
    /// 0..<`JudgeClue.answers`.
    let answer: Int

    static let answers = 128

    init(_ question: Question, _ answer: Int) {
        (self.question, self.answer) = (question, min(max(0, answer), Self.answers - 1))
    }

    /// "kind 3": as `judge.txt` calls it.
    var description: String { "\(question) | \(answer)" }

    static let questions = Dictionary(uniqueKeysWithValues: Question.allCases.map { ("\($0)", $0) })
}

/// A mention to learn from.
public struct JudgedSample: Sendable {
    public let mention: Mention
    /// By the names of `judge.txt`.
    public let clues: [String]
}
