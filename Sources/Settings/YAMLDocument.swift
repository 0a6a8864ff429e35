// SPDX-License-Identifier: Apache-2.0
import Yams

/// The bytes of one file as a tree of nodes.
enum YAMLDocument {
    /// Files of this program are far smaller; larger ones are a mistake.
    static let limitBytes = 1 << 20
    /// The parser copies what an alias names, in keys even while it compares them, so that a few lines of aliases to
    /// aliases could grow without end.
    static let aliasLimit = 16

    /// Nil for a file without a document: empty, or all comments.
    static func root(of bytes: [UInt8], file: String) throws(ConfigurationProblem) -> Node? {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw ConfigurationProblem(
                file: file, line: firstBadLine(in: bytes), message: "this is not UTF-8; save it as UTF-8 text")
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where line.unicodeScalars.contains(where: isForbidden) {
            throw ConfigurationProblem(
                file: file, line: index + 1, message: "a control character is in this line; this must be a text file")
        }
        if let line = lineBeyondAliasLimit(lines) {
            throw ConfigurationProblem(
                file: file, line: line, message: "more than \(aliasLimit) aliases (*name) are not read; write them out")
        }
        do {
            // Without rules for types: what a scalar means is decided by the setting that it is for.
            return try Yams.compose(yaml: text, .basic)
        } catch let error as YamlError {
            throw ConfigurationProblem(error, file: file, lines: lines)
        } catch {
            throw ConfigurationProblem(file: file, message: "this cannot be read as YAML: \(error)")
        }
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        (scalar.value < 0x20 && scalar != "\t" && scalar != "\r") || scalar.value == 0x7F
    }

    private static func firstBadLine(in bytes: [UInt8]) -> Int {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
    }

    /// Counts what may be an alias: an asterisk at the beginning of a word. Quoted ones count too; nobody needs many.
    private static func lineBeyondAliasLimit(_ lines: [Substring]) -> Int? {
        var count = 0
        for (index, line) in lines.enumerated() where line.utf8.contains(UInt8(ascii: "*")) {
            guard line.first(where: { $0 != " " }) != "#" else { continue }
            var before = UInt8(ascii: " ")
            for byte in line.utf8 {
                if byte == UInt8(ascii: "*"), " \t[{,:-?".utf8.contains(before) { count += 1 }
                before = byte
            }
            if count > aliasLimit { return index + 1 }
        }
        return nil
    }
}

extension ConfigurationProblem: Error {
    /// The parser's errors, without the text of the file that they carry.
    fileprivate init(_ error: YamlError, file: String, lines: [Substring]) {
        switch error {
        case .scanner(let context, let problem, let end, _), .parser(let context, let problem, let end, _),
            .composer(let context, let problem, let end, _):
            // What never ends is found at the end of the file, but is to be mended where it begins.
            let mark = problem.contains("end of stream") ? context?.mark ?? end : end
            let line = lines.indices.contains(mark.line - 1) ? lines[mark.line - 1] : ""
            let hint =
                if line.prefix(while: { $0 == " " || $0 == "\t" }).contains("\t") {
                    "; indent with spaces, not with a tab"
                } else if problem.contains("another document") {
                    "; one file holds one document: remove the line with ---"
                } else {
                    "; look at this line and the one before it: indentation, quotes, colons"
                }
            self.init(
                file: file, line: mark.line, column: mark.column, message: "this is not YAML: \(problem)\(hint)")
        case .duplicatedKeysInMapping(let keys, let context):
            let names = keys.map { "\"\($0)\"" }.joined(separator: ", ")
            self.init(
                file: file, line: context.mark.line, column: context.mark.column,
                message: "\(names) is given twice in one mapping; keep one")
        case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem), .representer(let problem):
            self.init(file: file, message: "this is not YAML: \(problem)")
        case .no, .memory, .dataCouldNotBeDecoded:
            self.init(file: file, message: "this cannot be read as YAML")
        }
    }
}
