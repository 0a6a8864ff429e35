// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// A sentence that a frame or a file of words must have read, or must not.
public struct ExampleSentence: Sendable {
    public let sentence: String
    /// Nil where the sentence must not be read.
    public let person: String?
    public let status: Status
    /// Nil: of whatever kind.
    public let kind: ChangeKind?
    public let file: String
    public let line: Int
    /// Stands in a file that a user added.
    public let isUsers: Bool
}

/// What example sentences stand for in the data: `reads: SENTENCE => PERSON | STATUS | KIND`, `refuses: SENTENCE`.
extension LanguageCompiler {
    /// The example that a line of a file of words is; nil where it holds words.
    static func exampleKey(of line: DataLine) -> (key: String, value: String)? {
        for key in ["reads", "refuses"] {
            if let value = line.value(of: key) { return (key, value) }
        }
        return nil
    }

    /// Status and kind may be left out: `happened`, and `kind`. Nil after saying what is wrong.
    mutating func example(
        _ key: String, _ value: String, kind: ChangeKind?, in file: LanguageFile, at line: Int
    ) -> ExampleSentence? {
        func problem(_ reason: String) -> LanguageProblem {
            LanguageProblem(file: file.path, line: line, reason: reason)
        }
        var (status, kind) = (Status.happened, kind)
        guard key == "reads" else {
            return ExampleSentence(
                sentence: value, person: nil, status: status, kind: kind, file: file.path, line: line,
                isUsers: file.isUsers)
        }
        let data = DataText(value)
        guard let equals = data.lastIndex(of: "=", in: data.whole),
            data.opens(equals..<data.whole.upperBound, with: "=> ")
        else {
            problems.append(problem("expected \"sentence => person\""))
            return nil
        }
        let parts = data.parts(of: equals + 3..<data.whole.upperBound, at: "|").map(data.string)
        for part in parts.dropFirst() {
            if let known = Status(rawValue: part) {
                status = known
            } else if let known = ChangeKind(id: part) {
                kind = known
            } else {
                problems.append(problem("\"\(part)\" is neither a status nor a kind"))
                return nil
            }
        }
        let sentence = data.string(data.trimmed(0..<equals))
        guard let person = parts.first, !person.isEmpty, !sentence.isEmpty else {
            problems.append(problem("expected \"sentence => person\""))
            return nil
        }
        return ExampleSentence(
            sentence: sentence, person: person, status: status, kind: kind, file: file.path, line: line,
            isUsers: file.isUsers)
    }
}
