// SPDX-License-Identifier: Apache-2.0
import Personnel

/// `confidence.txt`: what was measured.
extension LanguageCompiler {
    mutating func readConfidence(_ line: DataLine) {
        let slot = ConfidenceTable.Slot(rawValue: String(line.text(1)))
        switch line.text(0) {
        case "estimate":
            guard let factor = Double(String(line.text(2))), (0...1).contains(factor) else {
                return refuseConfidence(line, "estimate | post, name or a status | factor from 0 to 1")
            }
            if let slot {
                confidence.slotEstimates[slot] = factor
            } else if let status = Status(rawValue: String(line.text(1))) {
                confidence.statusEstimates[status] = factor
            } else {
                refuseConfidence(line, "estimate | post, name or a status | factor from 0 to 1")
            }
        case "empty":
            guard let slot, let count = count(line) else {
                return refuseConfidence(line, "empty | post or name | \(counts)")
            }
            confidence.empty[slot] = count
        case "filled":
            guard let slot, let count = count(line) else {
                return refuseConfidence(line, "filled | post or name | \(counts)")
            }
            confidence.filled[slot] = count
        case "pool":
            let words = line.text(1).split(separator: " ").map(String.init)
            guard words.count == 3, let form = Construction(rawValue: words[0]),
                let section = Section(rawValue: words[1]), let status = Status(rawValue: words[2]),
                let count = count(line)
            else { return refuseConfidence(line, "pool | form, section and status | \(counts)") }
            confidence.pools[ConfidenceTable.Cell(form: form, section: section, status: status)] = count
        case "rule":
            guard !line.text(1).isEmpty, let count = count(line) else {
                return refuseConfidence(line, "rule | its id | \(counts)")
            }
            confidence.rules[String(line.text(1))] = count
        default: refuseConfidence(line, "rule, pool, empty, filled or estimate, which, and what was measured")
        }
    }

    private var counts: String { "right | all, as whole numbers" }

    private func count(_ line: DataLine) -> ConfidenceTable.Count? {
        guard let right = Int(String(line.text(2))), let all = Int(String(line.text(3))), 0 <= right, right <= all,
            line.columnCount == 4
        else { return nil }
        return ConfidenceTable.Count(right: right, all: all)
    }

    private mutating func refuseConfidence(_ line: DataLine, _ form: String) {
        problems.append(line.problem("a line of confidence is: \(form)"))
    }
}
