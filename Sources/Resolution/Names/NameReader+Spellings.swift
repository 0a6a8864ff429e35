// SPDX-License-Identifier: Apache-2.0

/// What else the letters of a name can be spelt like abroad.
extension NameReader {
    /// What abroad is made of letters whose marks fall away, the Romanian "ț", the Polish "ó", "ę" and "ą"; of the Bulgarian
    /// щ, which is no Russian one; of two Greek letters that are one sound in most mouths.
    static func otherSpellings(of text: Substring, folded: String) -> [String] {
        guard !text.isASCII else { return [] }
        let lower = text.lowercased()
        var others: [String] = []
        if lower.contains(where: { soundsOfMarks[$0] != nil }) {
            others.append(lower.map { soundsOfMarks[$0] ?? String($0) }.joined())
            // The Azerbaijani schwa is an a or an e.
            if lower.contains("ə") { others.append(lower.replacing("ə", with: "a")) }
        }
        // "Rudź" is "Рудь", but "Savić" no "Савит".
        if lower.hasSuffix("dź") { others.append(lower.dropLast(2) + "d") }
        if lower.unicodeScalars.first.map({ (0x370...0x3FF).contains($0.value) }) ?? false {
            let spoken = greekSounds.reduce(lower) { $0.replacing($1.letters, with: $1.sound) }
            if spoken != lower { others.append(spoken) }
        }
        return others.map(Folding.words).filter { $0.count == 1 }.joined().filter { $0 != folded }
    }

    private static let soundsOfMarks: [Character: String] = [
        "ə": "e", "ț": "ts", "ţ": "ts", "ó": "u", "ę": "en", "ą": "on", "ă": "e", "щ": "шт",
    ]
    private static let greekSounds = [("ντ", "d"), ("μπ", "b"), ("γκ", "g")].map { (letters: $0.0, sound: $0.1) }

    /// "Elbeshir" and "Albashir" are spellings of "al-Bashir".
    static func withoutArticle(_ word: String) -> [String] {
        let letters = Array(word.utf8)
        guard letters.count > 6, letters.starts(with: "el".utf8) || letters.starts(with: "al".utf8),
            letters[2] != UInt8(ascii: "l"), !SoundTable.isVowel(letters[2])
        else { return [] }
        return [String(word.dropFirst(2))]
    }

    /// True for a name in the Latin letters of Belarus, which alone have this one in names of two letters and more.
    static func isInBelarusianLatin(_ text: String) -> Bool {
        !text.isASCII && text.unicodeScalars.contains { $0 == "ŭ" || $0 == "Ŭ" }
    }

    /// "Bokać" is the Russian "Бокать": a soft t hisses in Belarus, but no "č".
    static func withSoftT(_ piece: Piece, of text: Substring) -> Piece {
        guard let last = text.last, last == "c" || last == "ć", piece.folded.utf8.count > 3 else { return piece }
        var piece = piece
        piece.others.append(piece.folded.dropLast() + "t")
        return piece
    }
}
