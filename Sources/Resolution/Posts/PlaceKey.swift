// SPDX-License-Identifier: Apache-2.0

/// One word for the name of a place in the cases and adjectives of the Slavic languages: "Харьковской" and "Kharkiv".
enum PlaceKey {
    static func of(_ word: String) -> String {
        if let known = PlaceNames.key(word) { return known }
        if let consonants = Transliteration.consonants(of: word) {
            return PlaceNames.key(consonants) ?? "~" + ConsonantKey.of(Skeleton.of(consonants))
        }
        guard word.utf8.count > 3, word.utf8.allSatisfy({ $0 >= 0x61 }) else { return word }
        let stem = stem(of: word)
        if let known = PlaceNames.key(stem: stem) { return known }
        let consonants = ConsonantKey.of(stem)
        return consonants.utf8.count > 2 ? "~" + consonants : stem
    }

    /// The word without its ending.
    static func stem(of word: String) -> String {
        // "Jambyl" and "Zhambyl": in names of places the j is mostly the French and English one.
        var stem = Skeleton.of(word.replacing("j", with: "zh"))
        for ending in endings where stem.hasSuffix(ending) && stem.utf8.count >= ending.utf8.count + 3 {
            stem.removeLast(ending.utf8.count)
            break
        }
        return stem
    }

    /// True for what two languages can make of one name, by its consonants: "Thüringen" and "Thuringia", "Wien" and
    /// "Vienna". Never numbers.
    static func areAkin(_ one: String, _ other: String) -> Bool {
        // Two that the table has: "Jiangxi" and "Jiangsu".
        if one.hasPrefix("="), other.hasPrefix("=") { return one == other }
        // "Одеський" loses the s of Odesa.
        if min(one.utf8.count, other.utf8.count) > 2, one + "s" == other || other + "s" == one { return true }
        let (left, right) = (consonants(of: one), consonants(of: other))
        guard let first = left.first, first == right.first, min(left.count, right.count) > 1 else { return false }
        // Of two consonants the vowels have to tell more: "Buzău" and "Bacău".
        if max(left.count, right.count) == 2, !one.hasPrefix("~"), !other.hasPrefix("~") {
            let (short, long) = (one.utf8.drop { $0 == UInt8(ascii: "=") }, other.utf8.drop { $0 == UInt8(ascii: "=") })
            return SoundDistance.between(Array(short), Array(long), limit: 3) != nil
        }
        return 3 * longestCommonSubsequence(left, right) >= 2 * max(left.count, right.count)
    }

    /// True for two words that are one when written together.
    static func areParts(_ one: String, _ other: String, of whole: String) -> Bool {
        let letters = consonants(of: whole)
        return letters.count > 2 && consonants(of: one) + consonants(of: other) == letters
    }

    private static func consonants(of key: String) -> [UInt8] {
        let letters = key.utf8.filter { (0x61...0x7A).contains($0) }
        return ConsonantKey.of(String(decoding: letters, as: UTF8.self)).utf8.filter { !SoundTable.isVowel($0) }
    }

    private static func longestCommonSubsequence(_ one: [UInt8], _ other: [UInt8]) -> Int {
        var row = [Int](repeating: 0, count: other.count + 1)
        for byte in one {
            var diagonal = 0
            for (index, known) in other.enumerated() {
                let above = row[index + 1]
                row[index + 1] = byte == known ? diagonal + 1 : max(above, row[index])
                diagonal = above
            }
        }
        return row[other.count]
    }

    /// Longest first.
    private static let endings = [
        "skogo", "skego", "skaha", "skei", "skaia", "skomu", "skoi", "skim", "skom", "skih", "skii", "ski", "ska",
        "ske",
        "sku", "sko", "sk",
        "oi",
        "om", "ei", "iu", "ia", "a", "e", "i", "o", "u",
    ]
}
