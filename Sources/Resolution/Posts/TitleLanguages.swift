// SPDX-License-Identifier: Apache-2.0

/// In which languages a title can be, as far as its script and its small words tell: a bit for each.
enum TitleLanguages {
    static let all = UInt32.max

    /// - `words`: those of the text, folded.
    static func of(_ text: String, _ words: [String]) -> UInt32 {
        let latin = words.reduce(Self.latin) { found, word in
            guard let clue = clues[word], found & clue != 0 else { return found }
            return found & clue
        }
        for scalar in text.unicodeScalars where scalar.value > 0x24F {
            switch scalar.value {
            case 0x370...0x3FF: return 1 << 20
            case 0x400...0x52F: return 1 << 21
            case 0x530...0x58F: return 1 << 22
            case 0x590...0x5FF: return 1 << 23
            case 0x600...0x6FF: return 1 << 24
            case 0x900...0x109F: return 1 << 25
            case 0x10A0...0x10FF: return 1 << 26
            case 0x1200...0x17FF: return 1 << 27
            case 0x2E80...0xD7FF: return 1 << 28
            default: continue
            }
        }
        return latin
    }

    /// All languages that Latin letters write.
    private static let latin: UInt32 = 0xFFFF

    private static let clues: [String: UInt32] = {
        var clues: [String: UInt32] = [:]
        for (bit, words) in rows.enumerated() {
            for word in words.split(separator: " ") { clues[String(word), default: 0] |= 1 << UInt32(bit) }
        }
        return clues
    }()

    /// German, French, Spanish, Portuguese, Italian, Dutch, Catalan, Romanian, the Scandinavian languages.
    private static let rows = [
        "der die das des dem den im am vom von zum zur fur und", "du de des la le les l d au aux et pour",
        "de del el la los las y para", "de do da dos das e para no na", "di del della dei degli delle dell la il per e",
        "de van het der den voor en", "de del la els les i d l per", "de din si pentru al ale",
        "for i og och av til den",
    ]
}
