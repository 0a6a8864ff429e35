// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Decides by single words whether a text can tell of a change at all; nearly all texts leave here.
///
/// Many triggers are everyday verbs that tell of a change only beside a noun of their own: "carry" beside a vote of
/// censure, "take" beside an oath, "named" beside a post. Without such a noun near them they open nothing.
struct TriggerGate: Sendable {
    /// By node of the triggers: what has to stand near the trigger that ends there; nil where none ends.
    private let needs: [Need?]
    /// By word number: the classes of the nouns that end with the word.
    private let nouns: [NounClasses]
    /// By word number: whether a post, a rank, a body or a portfolio ends with the word.
    private let offices: [Bool]

    /// By word number: whether a trigger of two words ends with the word, and their object may stand between them.
    private let particles: [Bool]
    /// Tokens: how far a particle may stand behind its verb.
    private static let particleReach = 9

    /// What one of the frames of a trigger asks for; any of it will do.
    struct Need: Sendable {
        var nouns = NounClasses()
        var isOffice = false
        /// Some frame asks for nothing but people.
        var isNothing = false
    }

    init(triggers: PhraseTrie, forms: [[TriggerForm]], frames: [Frame], _ compiler: LanguageCompiler) {
        needs = forms.enumerated().map { node, forms in
            guard triggers.hasValues(Int32(node)) else { return nil }
            return forms.reduce(into: Need()) { $0.add(frames[$1.frame]) }
        }
        var nouns = Array(repeating: NounClasses(), count: compiler.words.count)
        var offices = Array(repeating: false, count: compiler.words.count)
        compiler.phrases.forEachPath { word, value in
            let entry = compiler.entries[Int(value)]
            nouns[Int(word)].formUnion(entry.nounClasses)
            switch entry.category {
            case .post, .rank, .organisation, .organisationHead, .portfolio: offices[Int(word)] = true
            default: break
            }
        }
        (self.nouns, self.offices) = (nouns, offices)
        var particles = Array(repeating: false, count: compiler.words.count)
        triggers.forEachPath { word, _ in particles[Int(word)] = true }
        for word in particles.indices where compiler.classes[Int32(word)]?.isDisjoint(with: .preposition) ?? true {
            particles[word] = false
        }
        self.particles = particles
    }

    /// True where a trigger stands somewhere, and near it what its frames need. It errs on the side of true.
    func opens(for tokens: ArraySlice<Token>, triggers: PhraseTrie) -> Bool {
        var scan = Scan(start: tokens.startIndex)
        for index in tokens.indices {
            let word = tokens[index].word
            if tokens[index].kind == .mark, tokens[index].endsSentence { scan.start = index + 1 }
            guard word >= 0 else { continue }
            if Int(word) < nouns.count, scan.meets(nouns[Int(word)], isOffice: offices[Int(word)], at: index) {
                return true
            }
            guard triggers.opens(word) else { continue }
            if let need = partedNeed(word, behind: index, tokens, triggers), scan.finds(need, at: index) { return true }
            var node = PhraseTrie.root
            var position = index
            while position < tokens.endIndex, let next = triggers.step(node, tokens[position].word) {
                (node, position) = (next, position + 1)
                if let need = needs[Int(node)], scan.finds(need, at: index) { return true }
            }
        }
        return false
    }

    /// "forced the minister out": the verb's particle behind its object.
    private func partedNeed(
        _ word: Int32, behind index: Int, _ tokens: ArraySlice<Token>, _ triggers: PhraseTrie
    ) -> Need? {
        guard let node = triggers.step(PhraseTrie.root, word) else { return nil }
        for position in (index + 1)..<max(index + 1, min(index + Self.particleReach, tokens.endIndex)) {
            let next = tokens[position].word
            guard next >= 0, Int(next) < particles.count, particles[Int(next)] else { continue }
            if let end = triggers.step(node, next), let need = needs[Int(end)] { return need }
        }
        return nil
    }

    /// What was met in a sentence so far, and what a trigger in it waits for.
    private struct Scan {
        /// Where the sentence begins.
        var start: Int
        /// By class of nouns, and one more for posts: where one was met last, where one was last asked for.
        var seen = Array(repeating: -1, count: NounClasses.limit + 1)
        var awaited = Array(repeating: -1, count: NounClasses.limit + 1)

        init(start: Int) { self.start = start }

        mutating func meets(_ classes: NounClasses, isOffice: Bool, at index: Int) -> Bool {
            var found = isOffice && meets(bit: NounClasses.limit, at: index)
            classes.forEachBit { if meets(bit: $0, at: index) { found = true } }
            return found
        }

        mutating func finds(_ need: Need, at index: Int) -> Bool {
            var found = need.isNothing || need.isOffice && finds(bit: NounClasses.limit, at: index)
            need.nouns.forEachBit { if finds(bit: $0, at: index) { found = true } }
            return found
        }

        private mutating func meets(bit: Int, at index: Int) -> Bool {
            seen[bit] = index
            return awaited[bit] >= start
        }

        private mutating func finds(bit: Int, at index: Int) -> Bool {
            awaited[bit] = index
            return seen[bit] >= start
        }
    }
}

extension Token {
    fileprivate var endsSentence: Bool { isMark(".") || isMark("?") || isMark("!") }
}

extension TriggerGate.Need {
    /// Each pattern adds what it cannot do without.
    fileprivate mutating func add(_ frame: Frame) {
        for pattern in frame.patterns {
            if let noun = pattern.items.first(where: { !$0.classes.isEmpty && !$0.isOptional }) {
                nouns.formUnion(noun.classes)
            } else if frame.needsPost {
                isOffice = true
            } else {
                isNothing = true
            }
        }
    }
}
