// SPDX-License-Identifier: Apache-2.0
import Extraction
import FoundationEssentials
import Labelled
import Personnel

/// The example sentences of the rules tell plainly what articles tell in all manners. Of each only what it says is
/// learnt: one person and one kind, or one kind that it does not tell.
extension ClassifierCourse {
    static func cases(of examples: [ExampleSentence], with extractor: Extractor) -> [Case] {
        let sentences = Dictionary(grouping: examples, by: \.sentence).sorted { $0.key < $1.key }
        return sentences.flatMap { sentence, own -> [Case] in
            let article = Article(
                id: "art_example", source: "example", title: "", text: sentence,
                fetched: Date(timeIntervalSince1970: 0), keys: ["example"], contentHash: "")
            return extractor.passages(in: article).compactMap { passage in
                example(of: passage, own).map { Case(article: nil, example: $0) }
            }
        }
    }

    private static func example(of passage: ClassifiedPassage, _ examples: [ExampleSentence]) -> ClassifierExample? {
        let refused = Set(examples.filter { $0.person == nil }.compactMap(\.kind))
        let told = examples.filter { one in one.person.map { ExpectedChange.isSame($0, passage.person) } ?? false }
        let kinds = Set(told.compactMap(\.kind))
        guard !told.isEmpty || !refused.isEmpty, told.allSatisfy({ $0.kind != nil }) else { return nil }
        let manners = Set(told.map(\.status))
        var answers = Set(kinds.map(\.id)).union(kinds.map(\.family.rawValue))
        if manners.count == 1, let manner = manners.first, manner != .happened { answers.insert(manner.rawValue) }
        let known = kinds.union(refused)
        var unsure = Set(ChangeKind.catalogue.filter { !known.contains($0) }.map(\.id))
        unsure.formUnion(Family.allCases.map(\.rawValue).filter { !answers.contains($0) })
        unsure.formUnion(["background", "counts"])
        if manners.count != 1 { unsure.formUnion(Status.allCases.map(\.rawValue)) }
        return ClassifierExample(features: passage.features, kinds: answers, unsure: unsure.subtracting(answers))
    }
}
