// SPDX-License-Identifier: Apache-2.0

/// A document as UTF-8, whatever it came as.
///
/// In this order: byte order mark, HTTP charset, XML declaration or `meta`, then a guess. A declaration that the
/// bytes give the lie to is not believed, and counted.
struct DecodedText {
    /// Valid UTF-8, without a byte order mark and without control characters other than tab and line ends.
    let bytes: [UInt8]
    /// What the bytes were in.
    let encoding: String

    init(_ input: [UInt8], contentType: String? = nil, tally: inout RepairTally) {
        let mark = EncodingDeclaration.byteOrderMark(input)
        let start = mark?.length ?? 0
        let declared = mark?.encoding ?? Self.declared(input, contentType: contentType, tally: &tally)
        let check = declared?.isWide == true ? nil : UTF8Check(input, from: start)
        let chosen = Self.choose(input, from: start, declared: declared, check: check, tally: &tally)
        if chosen.isUTF8, let check, check.isValid, check.controls + check.c1Controls == 0 {
            (bytes, encoding) = (start == 0 ? input : Array(input[start...]), chosen.name)
            return
        }
        let text: [UInt8]
        if !chosen.isUTF8, let converted = Conversion.toUTF8(input, from: start, in: chosen) {
            tally.count(.invalidBytes, converted.invalid)
            (text, encoding) = (converted.text, chosen.name)
        } else {
            if !chosen.isUTF8 { tally.count(.unknownEncoding) }
            tally.count(.invalidBytes, check.map { $0.invalidBytes + ($0.endsInCharacter ? 1 : 0) } ?? 0)
            (text, encoding) = (Conversion.mendingUTF8(input, from: start), TextEncoding.utf8.name)
        }
        bytes = ControlCharacters.removed(from: text, tally: &tally)
    }
}

extension DecodedText {
    /// What is declared outside or inside the document; nil where nothing that is known here is.
    private static func declared(
        _ input: [UInt8], contentType: String?, tally: inout RepairTally
    ) -> TextEncoding? {
        if let wide = EncodingDeclaration.wide(input) { return wide }
        let labels = [contentType.flatMap(EncodingDeclaration.charset), EncodingDeclaration.label(in: input)]
        for case let label? in labels {
            guard let encoding = TextEncoding(label: label) else {
                tally.count(.unknownEncoding)
                continue
            }
            // The label could be read as ASCII, so the document is not in UTF-16, whatever it says.
            if encoding.isWide {
                tally.count(.encodingMismatch)
                continue
            }
            return encoding
        }
        return nil
    }

    /// Believes a declaration unless the bytes say otherwise.
    private static func choose(
        _ input: [UInt8], from start: Int, declared: TextEncoding?, check: UTF8Check?, tally: inout RepairTally
    ) -> TextEncoding {
        guard let check else { return declared ?? .utf8 }
        // A text of eight-bit letters is never valid UTF-8 by chance, but for a character or two.
        let isUTF8 = check.isValid || check.longCharacters > 10 * check.invalidBytes
        guard let declared else { return isUTF8 ? .utf8 : EncodingGuess.eightBit(input, from: start) }
        if declared.isUTF8 {
            if isUTF8 { return .utf8 }
            tally.count(.encodingMismatch)
            return EncodingGuess.eightBit(input, from: start)
        }
        if check.isValid, check.longCharacters > 0 {
            tally.count(.encodingMismatch)
            return .utf8
        }
        // Servers call everything Latin-1. Only Cyrillic text has its letters beyond ASCII side by side.
        guard declared == .windows1252, check.invalidBytes >= 20 else { return declared }
        let guess = EncodingGuess.eightBit(input, from: start)
        if guess != declared { tally.count(.encodingMismatch) }
        return guess
    }
}
