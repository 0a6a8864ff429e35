// SPDX-License-Identifier: Apache-2.0

/// Chooses among the languages that a page states: many systems state the one that they were made in.
enum StatedLanguage {
    private enum Script: Int, CaseIterable { case latin, cyrillic, greek, hebrew, arabic, indic, eastAsian, other }

    /// Enough of a text to know its letters by, in bytes.
    private static let sampleBytes = 4000
    /// A text of fewer letters proves nothing.
    private static let enoughLetters = 40

    /// The first that has the form of a language tag and that can be written in the text's letters, `_` as `-`; where
    /// none can, the first.
    static func choose(_ stated: [String], for text: [UInt8]) -> String? {
        let tags = stated.compactMap(tag)
        guard tags.count > 1, let main = mainScript(of: text) else { return tags.first }
        return tags.first { tag in scripts(of: tag)?.contains(main) ?? true } ?? tags.first
    }

    /// Of a list ("de, en") the first. Nil for names of languages and other words.
    private static func tag(_ text: String) -> String? {
        let first = text.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == " " }).first ?? ""
        let tag = String(first.replacing("_", with: "-").replacing(".UTF-8", with: ""))
        let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
        guard let primary = parts.first, (2...3).contains(primary.utf8.count) else { return nil }
        let isTag = parts.allSatisfy { part in
            (1...8).contains(part.utf8.count) && part.utf8.allSatisfy { $0.isLetter || $0.isDigit }
        }
        return isTag && primary.utf8.allSatisfy(\.isLetter) && primary.lowercased() != "und" ? tag : nil
    }

    /// Nil for a language that is written in several, or that the tag itself says the script of.
    private static func scripts(of tag: String) -> [Script]? {
        let parts = tag.lowercased().split(separator: "-")
        if parts.dropFirst().contains(where: { $0.utf8.count == 4 }) { return nil }
        return switch parts[0] {
        case "ru", "uk", "be", "bg", "mk", "ky", "tg", "mn", "tt", "ba", "cv", "os": [.cyrillic]
        case "el": [.greek]
        case "he", "iw", "yi": [.hebrew]
        case "ar", "fa", "ur", "ps", "sd", "ug", "ckb": [.arabic]
        case "hi", "mr", "ne", "bn", "ta", "te", "kn", "ml", "gu", "si": [.indic]
        case "zh", "ja", "ko": [.eastAsian]
        case "th", "lo", "km", "my", "ka", "hy", "am", "ti", "dv", "bo", "or", "pa", "as": [.other, .indic]
        case "sr", "bs", "uz", "az", "kk", "tk", "ku", "ro", "mo": nil
        default: [.latin]
        }
    }

    /// The script of at least three quarters of the letters; nil where there are few or mixed ones.
    private static func mainScript(of text: [UInt8]) -> Script? {
        var counts = [Int](repeating: 0, count: Script.allCases.count)
        for scalar in String(decoding: text.prefix(sampleBytes), as: UTF8.self).unicodeScalars {
            if let script = script(of: scalar.value) { counts[script.rawValue] += 1 }
        }
        let letters = counts.reduce(0, +)
        guard letters >= enoughLetters else { return nil }
        return Script.allCases.first { counts[$0.rawValue] * 4 >= letters * 3 }
    }

    private static func script(of scalar: UInt32) -> Script? {
        switch scalar {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: .latin
        case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
        case 0x400...0x52F: .cyrillic
        case 0x590...0x5FF: .hebrew
        case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFF: .arabic
        case 0x900...0xDFF: .indic
        case 0x530...0x58F, 0xE00...0x139F, 0x1780...0x17FF: .other
        case 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3, 0x20000...0x2FFFF: .eastAsian
        default: nil
        }
    }
}
