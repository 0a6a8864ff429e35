// SPDX-License-Identifier: Apache-2.0
import Personnel

/// What was learnt from labelled articles: how much each clue speaks for a mention (logistic regression).
struct JudgeWeights: Sendable {
    private var weights: [Double]
    /// What is less probable than this is listed and not alerted.
    private(set) var bound = 0.0
    /// The same for people without a name, whom a wrong alert accuses of nothing.
    private(set) var groupBound = 0.0
    /// The same for what the rules have something against.
    private(set) var doubtBound = 0.0
    /// What the rules have something against, and what is less probable than this, is not told at all: where the
    /// file does not say, what is wrong more often than right.
    private(set) var leastBelieved = 0.5

    init() { weights = Array(repeating: 0, count: JudgeClue.Question.allCases.count * JudgeClue.answers) }

    /// Reads the lines of `judge.txt`, and says what is wrong with them.
    init(_ lines: [DataLine], _ problems: inout [LanguageProblem]) {
        self.init()
        for line in lines where !read(line) {
            problems.append(
                line.problem(
                    "a line of the judge is: question | answer | weight, or bound | probability, one for groups, one to alert what the rules doubt, one to tell it"
                ))
        }
    }

    private mutating func read(_ line: DataLine) -> Bool {
        if line.text(0) == "bound" {
            let numbers = (1..<max(1, line.columnCount)).compactMap { Double(line.text($0)) }
            guard numbers.count == line.columnCount - 1, (1...4).contains(numbers.count),
                numbers.allSatisfy({ (0...1).contains($0) })
            else { return false }
            bound = numbers[0]
            groupBound = numbers.count > 1 ? numbers[1] : bound
            doubtBound = numbers.count > 2 ? numbers[2] : bound
            if numbers.count > 3 { leastBelieved = numbers[3] }
            return true
        }
        guard line.columnCount == 3, let question = JudgeClue.questions[line.text(0)], let answer = Int(line.text(1)),
            0..<JudgeClue.answers ~= answer, let weight = Double(line.text(2)), (-20...20).contains(weight)
        else { return false }
        weights[index(JudgeClue(question, answer))] = weight
        return true
    }

    private func index(_ clue: JudgeClue) -> Int { clue.question.rawValue * JudgeClue.answers + clue.answer }

    func weight(_ clue: JudgeClue) -> Double { weights[index(clue)] }

    /// 0...1: how often a mention with these clues is right, by what was learnt.
    func probability(_ clues: [JudgeClue]) -> Double {
        1 / (1 + Self.exponential(-clues.reduce(0) { $0 + weight($1) }))
    }

    /// The probability as a mention's confidence: below the bound it is below what the policy alerts from, too.
    func confidence(_ clues: [JudgeClue], isGroup: Bool = false, isDoubted: Bool = false) -> Double {
        let (probability, least) = (probability(clues), AlertDecision.leastConfidence)
        let bounded =
            probability < (isGroup ? groupBound : isDoubted ? doubtBound : bound)
            ? min(probability, least - 0.01) : max(probability, least)
        return (bounded * 1000).rounded() / 1000
    }

    /// e to the power of x, for -30...30, by its series and ten squarings: this floor links no library of mathematics.
    private static func exponential(_ x: Double) -> Double {
        let x = min(30, max(-30, x)) / 1024
        var power = 1 + x * (1 + x / 2 * (1 + x / 3 * (1 + x / 4)))
        for _ in 0..<10 { power *= power }
        return power
    }
}
