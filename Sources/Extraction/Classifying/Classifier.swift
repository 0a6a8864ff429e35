// SPDX-License-Identifier: Apache-2.0
import Personnel

/// How probable each kind of change is for a person, by the words around the person's name: for each kind a logistic
/// regression over features that are there or not, learnt from labelled articles. The second opinion beside the frames: it
/// reads what no frame fits, and knows nothing of grammar.
struct Classifier: Sendable {
    /// What it knows to tell: kinds, and how a change is told.
    private(set) var questions: [Question] = []
    /// By the hash of a feature: where its weights begin and how many there are.
    private var places: [UInt64: Place] = [:]
    private var weights: [Weight] = []

    enum Question: Hashable, Sendable {
        case kind(ChangeKind)
        /// Any kind of a family: a farewell, whoever wanted it.
        case family(Family)
        /// Told as history, as something to come, as a rumour, or denied: asked of what is a change.
        case background, expected, rumoured, denied
        /// Whether somebody holds, held or is about to hold a public post.
        case counts

        init?(_ name: String) {
            switch name {
            case "background": self = .background
            case "expected": self = .expected
            case "rumoured": self = .rumoured
            case "denied": self = .denied
            case "counts": self = .counts
            default:
                if let kind = ChangeKind(id: name) {
                    self = .kind(kind)
                } else if let family = Family(rawValue: name) {
                    self = .family(family)
                } else {
                    return nil
                }
            }
        }
    }

    private struct Place { let start: Int32, count: Int32 }
    private struct Weight { let question: Int32, value: Float }

    /// Reads a `classifier.txt`: lines of `feature | kind weight kind weight ...`. By bytes, since it is long.
    init(_ file: LanguageFile, _ problems: inout [LanguageProblem]) {
        var numbers: [String: Int32] = [:]
        let bytes = Array(file.text.utf8)
        places.reserveCapacity(bytes.count / 30)
        for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
        where !line.isEmpty && line.first != UInt8(ascii: "#") && !read(line, &numbers) {
            problems.append(
                LanguageProblem(
                    file: file.path, line: number + 1,
                    reason: "a line of the classifier is: feature | kind weight, more kinds and weights"))
        }
    }

    private mutating func read(_ line: ArraySlice<UInt8>, _ numbers: inout [String: Int32]) -> Bool {
        guard let bar = line.lastIndex(of: UInt8(ascii: "|")), bar > line.startIndex + 1 else { return false }
        let fields = line[(bar + 1)...].split(separator: 0x20)
        guard !fields.isEmpty, fields.count.isMultiple(of: 2) else { return false }
        let start = Int32(weights.count)
        for place in stride(from: 0, to: fields.count, by: 2) {
            guard let value = Self.number(fields[place + 1]), (-50...50).contains(value) else { return false }
            let name = String(decoding: fields[place], as: UTF8.self)
            if let known = numbers[name] {
                weights.append(Weight(question: known, value: value))
            } else {
                guard let question = Question(name) else { return false }
                numbers[name] = Int32(questions.count)
                weights.append(Weight(question: Int32(questions.count), value: value))
                questions.append(question)
            }
        }
        places[Feature.hash(ofName: line[..<(bar - 1)])] = Place(start: start, count: Int32(weights.count) - start)
        return true
    }

    /// "-1.25"; nil for what is no number.
    private static func number(_ text: ArraySlice<UInt8>) -> Float? {
        let digits = text.first == UInt8(ascii: "-") ? text.dropFirst() : text
        var (value, part): (Float, Float) = (0, 0)
        for byte in digits {
            if byte == UInt8(ascii: "."), part == 0 {
                part = 1
            } else if (0x30...0x39).contains(byte) {
                value = value * 10 + Float(byte - 0x30)
                part *= 10
            } else {
                return nil
            }
        }
        guard !digits.isEmpty else { return nil }
        return (digits.count == text.count ? 1 : -1) * value / max(1, part)
    }

    /// For each of `questions` 0...1; they do not add up to one, since a person can be charged and dismissed at once.
    func probabilities(_ features: Set<UInt64>) -> [Double] {
        var sums = Array(repeating: Float(0), count: questions.count)
        for feature in features {
            guard let place = places[feature] else { continue }
            for weight in weights[Int(place.start)..<Int(place.start + place.count)] {
                sums[Int(weight.question)] += weight.value
            }
        }
        return sums.map { Logistic.probability(Double($0)) }
    }
}

enum Logistic {
    /// 1 / (1 + e^-x). e to the power of x, for -30...30, by its series and ten squarings: this floor links no library of
    /// mathematics.
    static func probability(_ sum: Double) -> Double {
        let x = min(30, max(-30, -sum)) / 1024
        var power = 1 + x * (1 + x / 2 * (1 + x / 3 * (1 + x / 4)))
        for _ in 0..<10 { power *= power }
        return 1 / (1 + power)
    }
}
