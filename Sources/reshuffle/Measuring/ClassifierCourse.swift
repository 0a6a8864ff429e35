// SPDX-License-Identifier: Apache-2.0
import Extraction
import Labelled
import Personnel

/// Learns the classifier of a language from labelled articles. What it says of an article that it learnt from is worth
/// nothing: whatever is built on its answers asks one that learnt from the others (`fold`).
struct ClassifierCourse {
    struct Case {
        /// Nil for an example sentence of a rule.
        let article: Int?
        let example: ClassifierExample
    }

    private let cases: [Case]

    static let folds = 5

    init(_ articles: [LabelledArticle], with extractor: Extractor) {
        var cases: [Case] = []
        for (number, labelled) in articles.enumerated() {
            let article = LabelledFolder.article(of: labelled)
            let proofs = labelled.expected.map { TextPlace(of: $0.quote, title: article.title, text: article.text) }
            for passage in extractor.passages(in: article) {
                let own = labelled.expected.indices.filter { labelled.expected[$0].isOf(passage.person) }
                cases.append(Case(article: number, example: Self.example(passage, labelled.expected, own, proofs)))
            }
        }
        for (number, labelled) in articles.enumerated() {
            for person in extractor.people(in: LabelledFolder.article(of: labelled)) {
                if let example = Self.standing(of: person, labelled.expected) {
                    cases.append(Case(article: number, example: example))
                }
            }
        }
        self.cases = cases + Self.cases(of: extractor.examples, with: extractor)
    }

    /// Whether somebody counts: who is labelled does. Nil where nobody knows: a rule says so, and what the frames read of
    /// the person is not labelled.
    private static func standing(of person: ClassifiedPerson, _ expected: [ExpectedChange]) -> ClassifierExample? {
        let isLabelled = expected.contains { $0.isOf(person.person) }
        guard isLabelled || !(person.isOfficial && person.isTold) else { return nil }
        return ClassifierExample(
            features: person.features, kinds: isLabelled || person.isOfficial ? ["counts"] : [], unsure: others)
    }

    private static let others: Set<String> = {
        var all = Set(ChangeKind.catalogue.map(\.id)).union(Family.allCases.map(\.rawValue))
        all.formUnion(Status.allCases.map(\.rawValue))
        return all.union(["background"])
    }()

    private static func example(
        _ passage: ClassifiedPassage, _ expected: [ExpectedChange], _ own: [Int], _ proofs: [TextPlace?]
    ) -> ClassifierExample {
        var (kinds, unsure): (Set<ChangeKind>, Set<ChangeKind>) = ([], [])
        var here: [ExpectedChange] = []
        for place in own {
            let change = expected[place]
            let told = passage.told.intersection(change.kinds)
            let isHere =
                proofs[place].map { $0.isTitle == passage.isTitle && $0.range.overlaps(passage.bytes) } ?? false
            if isHere { here.append(change) }
            if !told.isEmpty {
                kinds.formUnion(told)
            } else if isHere, let first = change.kinds.min(by: { $0.id < $1.id }) {
                kinds.insert(first)
            }
            unsure.formUnion(change.kinds)
        }
        let (manner, open) = Self.manner(of: here)
        let families = Set(kinds.map(\.family.rawValue))
        let openFamilies = Set(unsure.map(\.family.rawValue)).subtracting(families)
        return ClassifierExample(
            features: passage.features, kinds: Set(kinds.map(\.id)).union(manner).union(families),
            unsure: Set(unsure.subtracting(kinds).map(\.id)).union(open).union(openFamilies).union(["counts"]))
    }

    /// How the changes of a sentence are told, and of what that is not known: of a sentence without any, all.
    private static func manner(of here: [ExpectedChange]) -> (told: Set<String>, unsure: Set<String>) {
        var (told, unsure): (Set<String>, Set<String>) = ([], [])
        func ask(_ name: String, _ isSo: (ExpectedChange) -> Bool?) {
            let answers = Set(here.map(isSo))
            if answers == [true] { told.insert(name) } else if answers != [false] { unsure.insert(name) }
        }
        ask("background") { $0.isBackground }
        for status in [Status.expected, .rumoured, .denied] {
            ask(status.rawValue) { change in
                change.statuses == [status] ? true : change.statuses.contains(status) ? nil : false
            }
        }
        return (told, unsure)
    }

    /// The data file, learnt from all articles but those of one fold; from all where it is nil.
    func file(without fold: Int? = nil, replacing old: String) -> String {
        let kept = cases.filter { one in fold == nil || one.article.map { $0 % Self.folds != fold } ?? true }
        let weights = ClassifierTrainer().weights(for: kept.map(\.example))
        var lines = old.split(separator: "\n").map(String.init).filter { $0.hasPrefix("#") }
        for (feature, kinds) in weights.sorted(by: { $0.key < $1.key }) {
            let values = kinds.mapValues { ($0 * 100).rounded() / 100 }.filter { $0.value != 0 }
            guard !values.isEmpty else { continue }
            let told = values.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
            lines.append("\(feature) | \(told.joined(separator: " "))")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
