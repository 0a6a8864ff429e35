// SPDX-License-Identifier: Apache-2.0

/// Whether a word of a script that leaves short vowels out, letter by letter in Latin, can be a Latin word: what it
/// writes has to be there in order, and what the Latin word has beside it can only be vowels and breaths. So "حسين" is
/// no "Hassan", and "محمود" no "Mohamed".
enum AbjadSpelling {
    /// Both as skeletons.
    static func fits(_ abjad: String, _ word: String) -> Bool {
        let (short, long) = (Array(abjad.utf8), Array(word.utf8))
        // "أحمد" is no "Hamed", nor "حامد" Ahmed.
        if let first = short.first, let start = long.first {
            if first == UInt8(ascii: "a"), isBreath(start) { return false }
            if isBreath(first), SoundTable.isVowel(start) { return false }
        }
        // Where in the Latin word one can stand after the letters read so far.
        var places = reach(from: [0], in: long)
        for letter in short {
            var next: Set<Int> = isBreath(letter) ? places : []
            for place in places where place < long.count && stands(letter, for: long[place]) { next.insert(place + 1) }
            guard !next.isEmpty else { return false }
            places = reach(from: next, in: long)
        }
        return places.contains(long.count)
    }

    /// The places themselves and those behind vowels and breaths.
    private static func reach(from places: Set<Int>, in word: [UInt8]) -> Set<Int> {
        var reached = places
        for var place in places {
            while place < word.count, SoundTable.isVowel(word[place]) || isBreath(word[place]) {
                place += 1
                reached.insert(place)
            }
        }
        return reached
    }

    private static func isBreath(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "h") || byte == UInt8(ascii: "g") }

    /// An alef stands for any vowel, a yod for the bright ones, a waw for the dark ones.
    private static func stands(_ letter: UInt8, for byte: UInt8) -> Bool {
        switch letter {
        case _ where letter == byte: true
        case UInt8(ascii: "a"): SoundTable.isVowel(byte)
        case UInt8(ascii: "i"): byte == UInt8(ascii: "e")
        case UInt8(ascii: "u"): byte == UInt8(ascii: "o")
        default: SoundTable.family(letter).map { $0 == SoundTable.family(byte) } ?? false
        }
    }
}
