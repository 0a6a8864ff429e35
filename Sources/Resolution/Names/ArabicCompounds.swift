// SPDX-License-Identifier: Apache-2.0

/// Names that are written in one word, in two or in three, with an article that takes the sound of what follows: "Abdel
/// Gawad", "Abd al-Jawad" and "عبد الجواد", "Salah al-Din" and "Salaheddine", "Abu al-Gheit" and "Aboul Gheit". Each
/// becomes one word with one article.
enum ArabicCompounds {
    /// The pieces of a name with those joined; a name that is nothing else stays in its words, since who bears it is
    /// called by the last of them too.
    static func joined(_ pieces: [NameReader.Piece]) -> [NameReader.Piece] {
        let pieces = pieces.contains { endsInFaith($0.folded) } ? withFaith(pieces) : pieces
        guard pieces.contains(where: { isServant($0) || fathers.contains($0.folded) }) else { return pieces }
        var out: [NameReader.Piece] = []
        var index = 0
        while index < pieces.count {
            var piece = pieces[index]
            index += 1
            if first.contains(piece.folded) || fathers.contains(piece.folded) || isBareArabic(piece),
                pieces.count - index > 0
            {
                let next = articles.contains(pieces[index].folded) ? index + 1 : index
                let isAll = out.isEmpty && next == pieces.count - 1
                if next < pieces.count, !isAll, pieces[next].folded.utf8.count > 2,
                    pieces[next].isConsonantal == piece.isConsonantal
                {
                    let isFather = fathers.contains(piece.folded)
                    let start = isFather ? "abu" : piece.isConsonantal ? "bdal" : "abdel"
                    piece.others = pieces[next].others.map { start + $0 }
                    piece.folded = start + pieces[next].folded
                    takeEgyptianSound(&piece)
                    index = next + 1
                    out.append(piece)
                    continue
                }
            }
            if !piece.isConsonantal { piece.folded = withOneArticle(piece.folded) }
            takeEgyptianSound(&piece)
            out.append(piece)
        }
        return out
    }

    /// "Salah al-Din", "Salaheddine", "Salahuddin" and "صلاح الدين" with one ending.
    private static func withFaith(_ pieces: [NameReader.Piece]) -> [NameReader.Piece] {
        var out: [NameReader.Piece] = []
        for piece in pieces {
            var piece = piece
            if faith.contains(piece.folded), var last = out.popLast() {
                // The article before it, or what it belongs to.
                if articles.contains(last.folded), let before = out.popLast() { last = before }
                guard last.isConsonantal == piece.isConsonantal, last.folded.utf8.count > (last.isConsonantal ? 1 : 2)
                else {
                    out += [last, piece]
                    continue
                }
                last.folded += last.isConsonantal ? "ldin" : "eldin"
                last.others = []
                out.append(last)
                continue
            }
            if !piece.isConsonantal, let ending = endings.first(where: piece.folded.hasSuffix),
                piece.folded.utf8.count > ending.utf8.count + 2
            {
                piece.folded = piece.folded.dropLast(ending.utf8.count) + "eldin"
            }
            out.append(piece)
        }
        return out
    }

    /// Asked of every word of every name.
    private static func endsInFaith(_ word: String) -> Bool {
        let end = word.utf8.suffix(4)
        return end.elementsEqual("deen".utf8) || end.elementsEqual("dine".utf8)
            || end.suffix(3).elementsEqual("din".utf8)
    }

    private static let faith: Set<String> = ["din", "deen", "dine", "eddin", "eddine", "uddin"]
    private static let endings = [
        "eddine", "eddeen", "uddeen", "uddine", "eddin", "uddin", "oddin", "aldeen", "eldeen", "aldin", "uldin",
        "eldine", "edine",
        "udine", "edin", "udin",
    ]
    /// "Abu Ghayt", "Aboul Gheit", "أبو الغيط".
    private static let fathers: Set<String> = ["abu", "abou", "abo", "aboul", "abul"]

    private static func isServant(_ piece: NameReader.Piece) -> Bool {
        piece.folded.utf8.starts(with: "abd".utf8) || isBareArabic(piece)
    }

    /// "عبد", of which the letters b and d are written.
    private static func isBareArabic(_ piece: NameReader.Piece) -> Bool { piece.isConsonantal && piece.folded == "bd" }

    /// What Egypt calls "Abdel Gawad" is "Abdel Jawad" elsewhere.
    private static func takeEgyptianSound(_ piece: inout NameReader.Piece) {
        guard piece.folded.utf8.starts(with: "abdelg".utf8), !piece.isConsonantal else { return }
        piece.others.append("abdelj" + piece.folded.dropFirst(6))
    }

    /// "abdelsalam" of "abdessalam", "abdulsalam" and "abdusalam"; any other word as it is.
    private static func withOneArticle(_ word: String) -> String {
        guard word.utf8.starts(with: "abd".utf8) else { return word }
        var rest = Array(word.utf8.dropFirst(3))
        if rest.starts(with: "ou".utf8) {
            rest.removeFirst(2)
        } else if let vowel = rest.first, "aeiouy".utf8.contains(vowel) {
            rest.removeFirst()
        } else {
            return word
        }
        if rest.first == UInt8(ascii: "l") {
            rest.removeFirst()
            // "Abdullah" is a word of its own.
            guard rest.count > 3, !rest.starts(with: "lah".utf8) else { return word }
        } else if rest.count > 5, rest[0] == rest[1] {
            rest.removeFirst()
        } else if rest.count < 5 {
            return word
        }
        return "abdel" + String(decoding: rest, as: UTF8.self)
    }

    private static let first: Set<String> = [
        "abd", "abdel", "abdul", "abdal", "abdol", "abdoul", "abdur", "abdus", "abder", "abdes", "abdun", "abden",
    ]
    private static let articles: Set<String> = [
        "al", "el", "ul", "ar", "er", "as", "es", "an", "en", "ad", "ed", "ud", "ur", "us", "uz",
    ]
}
