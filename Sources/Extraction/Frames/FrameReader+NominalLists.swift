// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Lists behind a noun of change, each member with a post of its own.
extension FrameReader {
    /// "the removal of A as director and of B as chairman", "the appointment of A as judge and B as registrar": the
    /// further pairs of a person and a post.
    func nominalPairs(behind filling: Filling) -> [Filling] {
        guard filling.construction == .nominal, filling.persons.count == 1, let first = filling.persons.first,
            var position = parsed.chunks.indices.dropFirst(filling.chunk).first(where: { parsed.phrase($0) == first }),
            position > filling.chunk, case .preposition(let word) = parsed.kind(position - 1)
        else { return [] }
        var found: [Filling] = []
        while found.count < 24 {
            let (end, _) = seat(behind: position)
            var next = end + 1
            if parsed.kind(next) == .comma { next += 1 }
            guard end > position, parsed.isList(next) else { break }
            next += 1
            let isTied = parsed.kind(next) == .preposition(word)
            if isTied { next += 1 }
            guard let person = parsed.phrase(next), parsed.phrases[person].name != nil,
                parsed.phrases[person].isPersonLike || isTied
            else { break }
            let (last, post) = seat(behind: next)
            // Without the preposition or a post, another clause may begin here.
            guard isTied || last > next else { break }
            var other = filling
            other.persons = [person]
            other.roles[.post] = post
            other.roles[.predecessor] = nil
            other.roles[.successor] = nil
            other.end = parsed.phrases[post ?? person].range.upperBound
            found.append(other)
            position = next
        }
        return found
    }

    /// "as director of the roads board", "at the reserve": the end of what says where somebody sits, and the post.
    private func seat(behind person: Int) -> (end: Int, post: Int?) {
        if parsed.namesPost(person + 1) { return (person + 2, parsed.phrase(person + 2)) }
        guard parsed.isPreposition(person + 1), let index = parsed.phrase(person + 2),
            !parsed.phrases[index].isPersonLike || isPost(index)
        else { return (person, nil) }
        return (person + 2, isPost(index) ? index : nil)
    }
}
