// SPDX-License-Identifier: Apache-2.0

/// How one word of a name stands to one of the other, the closest last.
enum WordMatch: Int, Comparable {
    /// A letter and a name that begins with it.
    case initial
    /// "Bill" and "William", "Pedro" and "Pyotr".
    case shortForm
    /// A vowel more or another one, a hardened consonant: more than a spelling, less than a name.
    case likeness
    /// "Oleksii" and "Aleksei".
    case form
    /// One word as two languages spell it.
    case spelling
    case equal

    static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }

    /// Nil where they are two names.
    init?(_ one: NameWord, _ other: NameWord) {
        if one.isInitial || other.isInitial {
            guard !one.initials.isDisjoint(with: other.initials) else { return nil }
            self = .initial
            return
        }
        if Self.twins[one.folded] == other.folded { return nil }
        if one.isConsonantal || other.isConsonantal, one.hasOtherLetters(than: other) { return nil }
        if one.readings.contains(where: other.readings.contains) {
            self = .equal
            return
        }
        if !one.entry.forms.isDisjoint(with: other.entry.forms) {
            self = .form
            return
        }
        let areTwoGivenNames = !one.entry.forms.isEmpty && !other.entry.forms.isEmpty
        if let match = Self.ofSounds(one, other), match > .likeness || !areTwoGivenNames {
            self = match
            return
        }
        guard !one.entry.all.isDisjoint(with: other.entry.all) else { return nil }
        self = .shortForm
    }

    /// Two names that only another language would spell alike: the Romanian "Ioan" is John, and spelt like her; the German
    /// j is an i, but no Indian one.
    private static let twins = ["joan": "john", "john": "joan", "jadhav": "yadav", "yadav": "jadhav"]

    static func ofSounds(_ one: NameWord, _ other: NameWord) -> WordMatch? {
        if one.isConsonantal || other.isConsonantal {
            return ofConsonants(one, other) ? .likeness : nil
        }
        guard !one.isSyllable, !other.isSyllable else { return nil }
        var best: WordMatch?
        for (reading, key) in zip(one.readings, one.consonants) {
            // Sounds that are near are of one family.
            for (known, other) in zip(other.readings, other.consonants) where key == other {
                guard let match = ofSounds(Array(reading.utf8), Array(known.utf8)) else { continue }
                best = max(best ?? match, match)
            }
        }
        return best
    }

    private static func ofConsonants(_ one: NameWord, _ other: NameWord) -> Bool {
        zip(one.readings, one.consonants).contains { reading, key in
            zip(other.readings, other.consonants).contains { known, otherKey in
                guard key == otherKey else { return false }
                let isOneSound = key.utf8.count < 2
                if one.isConsonantal != other.isConsonantal {
                    let fits =
                        one.isConsonantal ? AbjadSpelling.fits(reading, known) : AbjadSpelling.fits(known, reading)
                    // Where one consonant is all, the vowels have to be near too: "יועד" and "Yoad".
                    return fits
                        && (!isOneSound
                            || SoundDistance.between(Array(reading.utf8), Array(known.utf8), limit: 4) != nil)
                }
                return !isOneSound
            }
        }
    }

    /// Words of five letters or more.
    private static func ofSounds(_ one: [UInt8], _ other: [UInt8]) -> WordMatch? {
        let length = min(one.count, other.count)
        let limit = length > 6 ? 3 : 2
        guard length >= 5, endsAlike(one, other) else { return nil }
        guard let cost = SoundDistance.between(one, other, limit: limit) else {
            return differInOneVowel(one, other) ? .likeness : nil
        }
        // "Bello" and "Bala": two vowels of a short word are another word.
        let hasLetterMore = one.count != other.count
        guard length > 6 || cost < 2 || hasLetterMore || consonantsDiffer(one, other) else { return nil }
        if length >= 6, cost <= 1 { return .spelling }
        // Where only consonants differ, it is one sound in two languages: "Bohun" and "Bogun".
        let sameVowels = one.filter(SoundTable.isVowel) == other.filter(SoundTable.isVowel)
        return sameVowels && cost <= (length >= 7 ? 2 : 1) ? .spelling : .likeness
    }

    /// "Murhaf" and "Marhaf": Arabic vowels are heard in many ways. Of words of six letters and more.
    private static func differInOneVowel(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        guard one.count == other.count, one.count > 5, one.first == other.first else { return false }
        let pairs = zip(one, other).filter { $0 != $1 }
        return pairs.count == 1 && pairs.allSatisfy { SoundTable.isVowel($0) && SoundTable.isVowel($1) }
    }

    private static func consonantsDiffer(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        one.filter { !SoundTable.isVowel($0) } != other.filter { !SoundTable.isVowel($0) }
    }

    /// Another letter at the end makes another name: "Daniel" and "Daniela", "Mario" and "Maria", "Kuzmin" and
    /// "Kuzmina".
    private static func endsAlike(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        let silent = UInt8(ascii: "h")
        let (left, right) = (one.last { $0 != silent }, other.last { $0 != silent })
        guard let left, let right, left != right else { return true }
        // "Haqjo" and "Haqju"; but "Mario" and "Maria".
        let areDark = Set([left, right]) == Set("ou".utf8)
        // "Mehmed" and "Mehmet": a consonant that ends a word hardens.
        let isHardened = SoundTable.areDistantlyNear(left, right) && min(one.count, other.count) > 5
        return SoundTable.areNear(left, right) && !SoundTable.isVowel(left) || areDark && one.count > 4 || isHardened
    }
}

/// How far two skeletons are from each other, where only sounds that are near may differ.
enum SoundDistance {
    /// 1 for each pair of sounds that is near or each h, 2 for a vowel more and each pair that is distantly near, 3 for
    /// any two vowels; nil where it is more than the limit, or where other sounds differ.
    static func between(_ one: [UInt8], _ other: [UInt8], limit: Int) -> Int? {
        guard abs(one.count - other.count) <= limit else { return nil }
        let far = limit + 1
        var row = [0] + repeatElement(0, count: other.count)
        for (index, byte) in other.enumerated() { row[index + 1] = min(far, row[index] + omission(of: byte)) }
        for byte in one {
            var next = [min(far, row[0] + omission(of: byte))]
            for (index, known) in other.enumerated() {
                let replaced = row[index] + (byte == known ? 0 : exchange(of: byte, known))
                let omitted = min(row[index + 1] + omission(of: byte), next[index] + omission(of: known))
                next.append(min(far, replaced, omitted))
            }
            row = next
        }
        return row[other.count] < far ? row[other.count] : nil
    }

    private static func omission(of byte: UInt8) -> Int {
        if byte == UInt8(ascii: "h") { return 1 }
        return SoundTable.isVowel(byte) ? 2 : 9
    }

    private static func exchange(of one: UInt8, _ other: UInt8) -> Int {
        if SoundTable.areNear(one, other) { return 1 }
        if SoundTable.areDistantlyNear(one, other) { return 2 }
        return SoundTable.isVowel(one) && SoundTable.isVowel(other) ? 3 : 9
    }
}

/// What all words share that sound alike: the families of their consonants.
enum ConsonantKey {
    static func of(_ skeleton: String) -> String {
        var out: [UInt8] = []
        for byte in skeleton.utf8 {
            guard let family = SoundTable.family(byte), out.last != family else { continue }
            out.append(family)
        }
        return out.isEmpty ? skeleton : String(decoding: out, as: UTF8.self)
    }
}
