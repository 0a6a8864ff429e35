// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Where a complement goes on behind an "and", and where the name of its bearer begins.
extension PhraseReader {
    /// "the food and veterinary service": the words on both sides of the "and" belong to the body behind them.
    func coordinates(_ index: Int) -> Bool {
        guard index + 2 < limit, passage.classes(index).contains(.and) else { return false }
        let (first, second) = (item(at: index + 1), item(at: item(at: index + 1).range.upperBound))
        if isOfBureau(index, first, second) { return true }
        if isDepartment(first, behind: index) || isOfTwoPlaces(first, behind: index) { return true }
        guard !first.isCapitalised, !passage.isClosed(first.range.lowerBound),
            entry(first, .portfolio) != nil || first.entries.isEmpty
        else { return false }
        return first.range.upperBound < limit && !second.isCapitalised && entry(second, .organisationHead) != nil
    }

    /// "Bureau of Fisheries | and Aquatic Resources": capitals behind the "of" of a body's name.
    func isOfBureau(_ and: Int, _ first: Item, _ second: Item) -> Bool {
        guard !sentence.isTitleCase, first.isCapitalised, passage.tokens[and - 1].isCapitalised,
            entry(first, .givenName, .honorific, .rank, .post) == nil, entry(second, .givenName, .familyFirst) == nil
        else { return false }
        let of = (max(sentence.range.lowerBound + 1, and - 4)..<and).last { passage.classes($0).contains(.of) }
        guard let of, passage.tokens[of - 1].isCapitalised, entry(item(at: of - 1), .organisationHead) != nil else {
            return false
        }
        let end = second.isCapitalised ? second.range.upperBound : first.range.upperBound
        return end >= limit || passage.tokens[end].kind == .mark || !passage.tokens[end].isCapitalised
    }

    /// "the Organization | and Guidance Department": two words with capitals on both sides of the "and", and a department.
    func isDepartment(_ field: Item, behind and: Int) -> Bool {
        guard field.isCapitalised, !sentence.isTitleCase, passage.tokens[and - 1].isCapitalised,
            field.range.upperBound < limit, entry(field, .givenName, .organisation, .post) == nil
        else { return false }
        let (before, head) = (item(at: and - 1), item(at: field.range.upperBound))
        return head.isCapitalised && entry(head, .organisationHead)?.organisation?.isPublic == true
            && entry(before, .organisation, .country, .place, .givenName) == nil
    }

    /// "of Devon | and Cornwall Police", "of Tula and Perm": one body or one district of two places.
    func isOfTwoPlaces(_ other: Item, behind and: Int) -> Bool {
        guard other.isCapitalised, !sentence.isTitleCase, passage.tokens[and - 1].isCapitalised,
            and - 2 > sentence.range.lowerBound, !passage.tokens[and - 2].isCapitalised,
            passage.tokens[and - 2].kind == .word
        else { return false }
        let before = item(at: and - 1)
        let end = other.range.upperBound
        guard entry(before, .organisation, .organisationHead, .post, .portfolio, .honorific) == nil, end < limit,
            entry(other, .organisation, .organisationHead, .post, .rank, .honorific, .portfolio) == nil,
            !passage.isPossessiveMark(end)
        else { return false }
        // "Ayrshire and Arran | health board".
        let field = item(at: end)
        let head = entry(field, .portfolio) == nil ? field : item(at: min(field.range.upperBound, limit - 1))
        if let body = entry(head, .organisationHead)?.organisation, body.isPublic {
            return entry(before, .country) == nil && !passage.isPossessiveMark(head.range.upperBound)
        }
        return entry(before, .place) != nil && entry(other, .place) != nil && !passage.tokens[end].isCapitalised
    }

    /// "Cambria and Marches Police": a capital between the words of running text is a name's, not a verb's.
    func isNamesCapital(_ hit: TriggerHit) -> Bool {
        hit.allForms.isDisjoint(with: [.past, .participle, .gerund]) && passage.tokens[hit.start].shape == .capital
            && hit.start > sentence.range.lowerBound && passage.tokens[hit.start - 1].kind == .word
            && !sentence.isTitleCase && !sentence.isHeadline
    }

    /// "Deputy governor of Nan | Sqn Ldr Anton Berel": no place's name goes on with a rank of several words.
    func isTitleOfTwo(_ item: Item) -> Bool {
        guard item.range.count > 1, item.isCapitalised else { return false }
        let post = entry(item, .post)
        guard entry(item, .rank, .honorific) != nil || post?.postClass == .security && post?.isPlural == false else {
            return false
        }
        return personalName(at: item.range.upperBound) != nil
    }

    /// "colonel of the reserve | Anton Berel": small letters that name no body before a name of several words.
    func endsInSmallLetters(_ run: [Item]) -> Bool {
        guard let last = run.last, !run.contains(where: \.isCapitalised) else { return false }
        return entry(last, .organisationHead, .organisation, .post, .demonym) == nil
    }

    /// "of the National Bank", "of the customs service", "of Tula": a body or a place whose name is complete.
    func isWhole(_ run: [Item]) -> Bool {
        guard let last = run.last else { return false }
        if let body = entry(last, .organisationHead) {
            // "of drone maker Kanaf Systems": capitals behind a private body are its own.
            let isPublic = bodyClass(body, of: run[...], at: run.count - 1)?.isPublic != false
            return isPublic && (run.count > 1 || last.range.count > 1 || !last.isCapitalised)
        }
        return entry(last, .organisation, .place, .country) != nil
    }
}
