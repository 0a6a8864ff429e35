// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Decides by single words whether a text can tell of a change at all; nearly all texts leave here.
///
/// Many triggers are everyday verbs that tell of a change only beside a noun of their own: "carry" beside a vote of
/// censure, "take" beside an oath, "named" beside a post. Without such a noun near them they open nothing.
struct TriggerGate: Sendable {
    /// By node of the triggers: what has to stand near the trigger that ends there; nil where none ends.
    private let needs: [Need?]
    /// By word number: what the word is to a trigger; most words are nothing.
    private let roles: [Role]
    /// By word number: the classes of the nouns that end with the word.
    private let nouns: [NounClasses]
    /// Tokens: how far a particle may stand behind its verb.
    private static let particleReach = 9

    private struct Role: OptionSet {
        let rawValue: UInt8
        /// A trigger begins with the word.
        static let trigger = Role(rawValue: 1)
        /// A noun ends with the word.
        static let noun = Role(rawValue: 2)
        /// A post, a rank, a body or a portfolio ends with the word.
        static let office = Role(rawValue: 4)
        /// A trigger of two words ends with the word, and their object may stand between them.
        static let particle = Role(rawValue: 8)
        /// A trigger that may part from its particle begins with the word.
        static let parted = Role(rawValue: 16)
    }

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
        var roles = Array(repeating: Role(), count: compiler.words.count)
        compiler.phrases.forEachPath { word, value in
            let entry = compiler.entries[Int(value)]
            let classes = entry.nounClasses.union(entry.organisation.flatMap { compiler.bodyNouns[$0] } ?? [])
            if !classes.isEmpty {
                nouns[Int(word)].formUnion(classes)
                roles[Int(word)].insert(.noun)
            }
            switch entry.category {
            case .post, .rank, .organisation, .organisationHead, .portfolio: roles[Int(word)].insert(.office)
            default: break
            }
        }
        triggers.forEachPath { word, _ in
            guard let classes = compiler.classes[word], !classes.isDisjoint(with: .preposition) else { return }
            roles[Int(word)].insert(.particle)
        }
        triggers.forEachOpeningPair { first, second, node in
            guard roles[Int(second)].contains(.particle), triggers.hasValues(node) else { return }
            roles[Int(first)].insert(.parted)
        }
        for word in roles.indices where triggers.opens(Int32(word)) { roles[word].insert(.trigger) }
        (self.nouns, self.roles) = (nouns, roles)
    }

    /// True where a trigger stands somewhere, and near it what its frames need. It errs on the side of true.
    func opens(for tokens: ArraySlice<Token>, triggers: PhraseTrie) -> Bool {
        var met = Met()
        for index in tokens.indices {
            if tokens[index].endsSentence { met = Met() }
            let word = tokens[index].word
            let role = role(of: word)
            if role.isEmpty { continue }
            if met.meets(nouns[Int(word)], isOffice: role.contains(.office)) { return true }
            guard role.contains(.trigger) else { continue }
            if role.contains(.parted), let need = partedNeed(word, behind: index, tokens, triggers), met.finds(need) {
                return true
            }
            var node = PhraseTrie.root
            var position = index
            while position < tokens.endIndex, let next = triggers.step(node, tokens[position].word) {
                (node, position) = (next, position + 1)
                if let need = needs[Int(node)], met.finds(need) { return true }
            }
        }
        return false
    }

    private func role(of word: Int32) -> Role { word >= 0 && Int(word) < roles.count ? roles[Int(word)] : [] }

    /// "forced the minister out": the verb's particle behind its object.
    private func partedNeed(
        _ word: Int32, behind index: Int, _ tokens: ArraySlice<Token>, _ triggers: PhraseTrie
    ) -> Need? {
        guard let node = triggers.step(PhraseTrie.root, word) else { return nil }
        for position in (index + 1)..<max(index + 1, min(index + Self.particleReach, tokens.endIndex)) {
            let next = tokens[position].word
            guard role(of: next).contains(.particle) else { continue }
            if let end = triggers.step(node, next), let need = needs[Int(end)] { return need }
        }
        return nil
    }

    /// What was met in a sentence so far, and what a trigger in it waits for.
    private struct Met {
        private var nouns = NounClasses()
        private var awaited = NounClasses()
        private var hasOffice = false
        private var awaitsOffice = false

        mutating func meets(_ classes: NounClasses, isOffice: Bool) -> Bool {
            nouns.formUnion(classes)
            hasOffice = hasOffice || isOffice
            return isOffice && awaitsOffice || !awaited.isDisjoint(with: classes)
        }

        mutating func finds(_ need: Need) -> Bool {
            awaited.formUnion(need.nouns)
            awaitsOffice = awaitsOffice || need.isOffice
            return need.isNothing || need.isOffice && hasOffice || !nouns.isDisjoint(with: need.nouns)
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
