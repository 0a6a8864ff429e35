// SPDX-License-Identifier: Apache-2.0

/// A document as UTF-8, whatever it came as.
///
/// In this order: byte order mark, HTTP charset, XML declaration or `meta`, then a guess. A declaration that the
/// bytes give the lie to is not believed, and counted; so is every guess.
struct DecodedText {
    /// Valid UTF-8, without a byte order mark and without control characters other than tab and line ends.
    let bytes: [UInt8]
    /// What the bytes were in.
    let encoding: String

    init(_ input: [UInt8], contentType: String? = nil, tally: inout RepairTally) {
        let mark = EncodingDeclaration.byteOrderMark(input)
        let start = mark?.length ?? 0
        let seen = mark?.encoding ?? EncodingDeclaration.unmarked(input)
        let check = seen == nil || seen == .utf8 ? UTF8Check(input, from: start) : nil
        var chosen = seen ?? .utf8
        if let check {
            let claims = seen.map { Claims($0) } ?? Claims(input, contentType: contentType, tally: &tally)
            chosen = claims.encoding(of: input, from: start, check: check, tally: &tally)
        }
        let isCyrillicTwice = check?.longCharacters ?? 0 > 0 && DoubleEncoding.isCyrillic(input)
        if chosen.isUTF8, let check, check.isValid, check.controls + check.c1Controls + check.doubledPairs == 0,
            !isCyrillicTwice
        {
            (bytes, encoding) = (start == 0 ? input : Array(input[start...]), chosen.name)
            return
        }
        if !chosen.isUTF8, let table = SingleByteTable.table(for: chosen) {
            (bytes, encoding) = (table.text(input, from: start, tally: &tally), chosen.name)
            return
        }
        var text: [UInt8]
        if !chosen.isUTF8, let converted = Conversion.toUTF8(input, from: start, in: chosen) {
            tally.count(.invalidBytes, converted.invalid)
            (text, encoding) = (converted.text, chosen.name)
        } else {
            if !chosen.isUTF8 { tally.count(.unknownEncoding) }
            (text, encoding) = (MixedEncoding.mended(input, from: start, tally: &tally), TextEncoding.utf8.name)
        }
        if isCyrillicTwice { text = DoubleEncoding.undoneCyrillic(in: text, tally: &tally) }
        if check?.doubledPairs ?? 0 > 0 { text = DoubleEncoding.undone(in: text, tally: &tally) }
        bytes = ControlCharacters.removed(from: text, tally: &tally)
    }
}

/// What is declared outside and inside a document, in the order in which it counts.
private struct Claims {
    private var encodings = [TextEncoding]()
    private var hasUnknown = false

    init(_ encoding: TextEncoding) { encodings = [encoding] }

    init(_ input: [UInt8], contentType: String?, tally: inout RepairTally) {
        let labels = [contentType.flatMap(EncodingDeclaration.charset), EncodingDeclaration.label(in: input)]
        for case let label? in labels where !TextEncoding.isASCII(label: label) {
            guard let encoding = TextEncoding(label: label) else {
                tally.count(.unknownEncoding)
                hasUnknown = true
                continue
            }
            // The label could be read as ASCII, so the document is not in UTF-16, whatever it says.
            if encoding.isWide {
                tally.count(.encodingMismatch)
                continue
            }
            encodings.append(encoding)
        }
    }

    /// The first that the bytes do not give the lie to, or else a guess.
    func encoding(
        of input: [UInt8], from start: Int, check: UTF8Check, tally: inout RepairTally
    ) -> TextEncoding {
        let first = encodings.first
        if check.isValid, check.longCharacters == 0 { return first ?? .utf8 }
        let found = believed(input, from: start, check: check)
        if let found, found == first || (first == nil && found.isUTF8) { return found }
        if found != nil || !hasUnknown { tally.count(.encodingMismatch) }
        return found ?? EncodingGuess(input, from: start).encoding
    }

    /// Nil where nothing of what is declared can be.
    private func believed(_ input: [UInt8], from start: Int, check: UTF8Check) -> TextEncoding? {
        // A text of eight-bit letters is never valid UTF-8 by chance, but for a character or two.
        if check.isValid || check.longCharacters > 10 * check.invalidBytes { return .utf8 }
        // What was put together from several feeds has stretches of another encoding.
        let isMixed = check.longCharacters > 20 && check.longCharacters * 2 > check.invalidBytes
        if encodings.isEmpty { return isMixed ? .utf8 : nil }
        for encoding in encodings {
            if encoding.isUTF8 {
                let isNearly = check.longCharacters > 0 && check.longCharacters >= 2 * check.invalidBytes
                if isMixed || isNearly { return .utf8 }
            } else if encoding == .windows1252 {
                // Servers call everything Latin-1.
                let guess = EncodingGuess(input, from: start)
                return guess.lead > 3 ? nil : encoding
            } else if Conversion.fits(input, from: start, in: encoding) {
                return encoding
            }
        }
        return nil
    }
}
