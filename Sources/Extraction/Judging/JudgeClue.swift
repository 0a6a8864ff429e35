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
        /// How many other people stand in the sentence.
        case rivals
        /// How probable the classifier finds it, in steps of odds; 16 more where no frame reads it; 31 for people without
        /// a name.
        case estimate
        /// The same by family.
        case family
        /// The same beside the most probable other kind of that family.
        case rival
        /// How probable the classifier finds it that it is told as history, and as a rumour or denied.
        case told, unsure
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
