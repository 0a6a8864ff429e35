// SPDX-License-Identifier: Apache-2.0
import Alerting
import Yams

/// The types of single values.
extension NodeReader {
    mutating func texts(_ node: Node, _ key: String) -> [String]? {
        items(node, key).map { items in items.compactMap { text($0, key) } }
    }

    /// One text, or a list of them.
    mutating func oneOrMore(_ node: Node, _ key: String) -> [String] {
        if case .sequence = node { return texts(node, key) ?? [] }
        return text(node, key).map { [$0] } ?? []
    }

    mutating func flag(_ node: Node, _ key: String) -> Bool? {
        guard let text = text(node, key) else { return nil }
        switch text {
        case "true": return true
        case "false": return false
        default:
            fail(node, "\"\(key)\" is \(quoted(text)); write true or false")
            return nil
        }
    }

    mutating func count(_ node: Node, _ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let text = text(node, key) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            fail(
                node,
                "\"\(key)\" is \(quoted(text)); write a whole number from \(range.lowerBound) to \(range.upperBound)")
            return nil
        }
        return number
    }

    mutating func fraction(_ node: Node, _ key: String) -> Double? {
        guard let text = text(node, key) else { return nil }
        guard let number = Double(text), (0...1).contains(number) else {
            fail(node, "\"\(key)\" is \(quoted(text)); write a number from 0 to 1, as 0.5")
            return nil
        }
        return number
    }

    mutating func duration(_ node: Node, _ key: String, in range: ClosedRange<Duration>) -> Duration? {
        guard let text = text(node, key) else { return nil }
        guard let duration = Quantities.duration(text) else {
            fail(node, "\"\(key)\" is \(quoted(text)); write \(Quantities.durationForm)")
            return nil
        }
        guard range.contains(duration) else {
            let (least, most) = (Quantities.text(range.lowerBound), Quantities.text(range.upperBound))
            fail(node, "\"\(key)\" is \(quoted(text)); it may be \(least) to \(most)")
            return nil
        }
        return duration
    }

    mutating func size(_ node: Node, _ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let text = text(node, key) else { return nil }
        guard let size = Quantities.size(text) else {
            fail(node, "\"\(key)\" is \(quoted(text)); write \(Quantities.sizeForm)")
            return nil
        }
        guard range.contains(size) else {
            let least = Quantities.text(sizeInBytes: range.lowerBound)
            let most = Quantities.text(sizeInBytes: range.upperBound)
            fail(node, "\"\(key)\" is \(quoted(text)); it may be \(least) to \(most)")
            return nil
        }
        return size
    }

    /// One of the words that are known.
    mutating func word(_ node: Node, _ key: String, among words: [String]) -> String? {
        guard let text = text(node, key) else { return nil }
        guard !words.contains(text) else { return text }
        let remedy =
            if let meant = Nearest.word(to: text, among: words) {
                "did you mean \"\(meant)\"?"
            } else if words.isEmpty {
                "none is known yet; leave it out"
            } else if words.count > 40 {
                "see the list in the guide"
            } else {
                "known: " + words.joined(separator: ", ")
            }
        fail(node, "\"\(key)\": \(quoted(text)) is not known; \(remedy)")
        return nil
    }

    mutating func words(_ node: Node, _ key: String, among words: [String]) -> [String]? {
        items(node, key).map { items in items.compactMap { word($0, key, among: words) } }
    }

    /// A path made absolute, seen from the directory of the file that names it.
    mutating func path(_ node: Node, _ key: String) -> String? {
        guard let text = text(node, key) else { return nil }
        guard !text.hasPrefix("~") else {
            fail(node, "\"\(key)\" is \(quoted(text)); ~ is not expanded here, write the whole path")
            return nil
        }
        guard !text.unicodeScalars.contains("\0") else {
            fail(node, "\"\(key)\" holds a NUL, which no path may")
            return nil
        }
        return FilePath.join(directory, text)
    }

    /// For messages: what was written, without what would make a line unreadable.
    func quoted(_ text: String) -> String {
        let shown = text.prefix(60).map { $0.isNewline ? " " : String($0) }.joined()
        return "\"" + shown + (text.count > 60 ? "…" : "") + "\""
    }
}
