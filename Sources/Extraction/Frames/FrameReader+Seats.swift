// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Posts without a word for them: a rank that somebody gets, a body that somebody is put at the head of.
extension FrameReader {
    /// How far behind a verb the body stands that its post is in, in chunks.
    private static let seatReach = 8

    /// "promoted to major general", "to the rank of general": in a move, the rank is what is gained.
    func grade(at chunk: Int, in frame: Int) -> Int? {
        guard let index = parsed.phrase(chunk) else { return nil }
        if isGrade(index, in: frame) { return index }
        guard parsed.phrases[index].kind == .thing, parsed.isPreposition(chunk + 1),
            let inner = parsed.phrase(chunk + 2), isGrade(inner, in: frame)
        else { return nil }
        return inner
    }

    func isGrade(_ index: Int, in frame: Int) -> Bool {
        let phrase = parsed.phrases[index]
        return frames[frame].kind.family == .move && phrase.kind == .post && phrase.rank != nil && phrase.name == nil
            && !phrase.isPlural
    }

    /// "at the head of the central bank", "at the helm of the navy"; behind a verb that needs no post of its own, also
    /// "replaced Berel at the central bank".
    func seat(after chunk: Int, of frame: Int) -> Int? {
        guard frames[frame].kind.family == .entry || frames[frame].companion != nil else { return nil }
        var position = chunk + 1
        while position - chunk < Self.seatReach {
            if parsed.isDate(position) || parsed.kind(position) == .adverb {
                position += 1
                continue
            }
            guard case .preposition = parsed.kind(position), let index = parsed.phrase(position + 1) else { return nil }
            if parsed.passage.classes(parsed.chunks[position].range.lowerBound).contains(.place) {
                if let seat = headship(index, at: position + 1) { return seat }
                if !frames[frame].needsPost, let body = publicBody(at: position + 1), parsed.verb(position + 2) == nil {
                    return body
                }
            }
            position += 2
        }
        return nil
    }

    /// "has a new governor: Lena Marsh", "named Berel's successor: Lena Marsh": who it is stands behind the colon.
    func takeNamed(_ filling: inout Filling) {
        guard frames[filling.frame].kind.family == .entry, filling.construction == .active,
            filling.persons.count == 1, let only = filling.persons.first, filling.roles[.post] == nil,
            parsed.phrases[only].kind == .post, parsed.phrases[only].name == nil, !parsed.phrases[only].isPlural,
            parsed.phrases[only].post != nil,
            let chunk = parsed.chunks.indices.first(where: { parsed.phrase($0) == only }),
            var mark = parsed.chunks.indices.dropFirst(chunk + 1).prefix(4).first(where: {
                parsed.isMark(":", at: $0)
            })
        else { return }
        mark += 1
        guard let name = parsed.phrase(mark), parsed.phrases[name].name != nil, parsed.phrases[name].isPersonLike,
            parsed.verb(mark + 1) == nil
        else { return }
        filling.persons = [name]
        filling.roles[.post] = only
        filling.end = max(filling.end, parsed.phrases[name].range.upperBound)
    }

    /// "command of the fleet", "the top job at the central bank": the body behind the noun that says who has it.
    func isHeaded(_ index: Int, by noun: Int?) -> Bool {
        guard let noun, led(index) != nil else { return false }
        return isLeading(parsed.phrases[noun].head..<(parsed.phrases[noun].head + 1))
    }

    /// "Defence", "Works and Housing": a field of government without a word for its ministry.
    func isBareField(_ index: Int) -> Bool {
        let range = parsed.phrases[index].range
        return parsed.passage.longestMatch(at: range.lowerBound, limit: range.upperBound, .portfolio)?.end
            == range.upperBound
    }

    /// "Energy goes to Lena Marsh": the first word of a sentence has a capital, whatever it is.
    func opensSentence(_ index: Int, in item: Pattern.Item) -> Bool {
        item.slot == .subject && parsed.phrases[index].range.lowerBound == parsed.sentence.range.lowerBound
            && !parsed.sentence.isTitleCase
    }

    /// "the head of the central bank", "the helm of the navy".
    private func headship(_ index: Int, at chunk: Int) -> Int? {
        if isPost(index), parsed.phrases[index].isDefinite, !parsed.phrases[index].isPlural { return index }
        guard parsed.phrases[index].kind == .thing, isLeading(parsed.phrases[index].range),
            parsed.isPreposition(chunk + 1)
        else { return nil }
        return publicBody(at: chunk + 2)
    }
}
