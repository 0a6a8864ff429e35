// SPDX-License-Identifier: Apache-2.0

/// One scan. The scratch buffer holds the folded bytes of the word at hand.
struct TokenRun {
    let bytes: [UInt8]
    let words: WordTable
    let abbreviations: Set<Int32>
    private var tokens: [Token] = []
    private var scratch: [UInt8] = []
    private var position = 0
    private var pending: Token.Traits = [.lineStart, .paragraphStart]
    private let end: Int

    init(bytes: [UInt8], words: WordTable, abbreviations: Set<Int32>) {
        (self.bytes, self.words, self.abbreviations) = (bytes, words, abbreviations)
        end = min(bytes.count, Tokenizer.limitBytes)
        scratch.reserveCapacity(Tokenizer.longestKnownWordBytes)
    }

    mutating func scan() -> [Token] {
        tokens.reserveCapacity(end / 4)
        var lineBreaks = 0
        while position < end {
            let byte = bytes[position]
            if byte == 0x0A {
                lineBreaks += 1
                pending.formUnion(lineBreaks > 1 ? [.lineStart, .paragraphStart] : .lineStart)
                position += 1
                continue
            }
            if byte <= 0x20 || byte == 0x7F {
                position += 1
                continue
            }
            if (0x61...0x7A).contains(byte | 0x20) {
                lineBreaks = 0
                word()
                continue
            }
            let scalar = UTF8Scalar(in: bytes, at: position)
            if scalar.value == 0xA0 || (0x2000...0x200A).contains(scalar.value) || scalar.value == 0x3000 {
                position += scalar.length
                continue
            }
            lineBreaks = 0
            switch LetterFolding.fold(scalar.value) {
            case .nothing: position += scalar.length
            case .boundary: mark(scalar)
            case .ascii, .scalar: word()
            }
        }
        return tokens
    }

    /// The folded bytes of a word token of this run.
    func folded(_ token: Token) -> [UInt8] {
        var folded: [UInt8] = []
        var position = Int(token.start)
        while position < Int(token.end) {
            let scalar = UTF8Scalar(in: bytes, at: position)
            position += scalar.length
            switch LetterFolding.fold(scalar.value) {
            case .ascii(let byte): folded.append(byte)
            case .scalar(let value): Normalization.append(value, to: &folded)
            case .nothing, .boundary: break
            }
        }
        return folded
    }
}

extension TokenRun {
    private mutating func word() {
        let start = position
        let plain = PlainLetters(in: bytes, from: start, to: end)
        position = plain.end
        if plain.isWord(in: bytes, to: end) {
            let number = words.number(ofLetters: bytes[start..<position], hash: plain.hash)
            finish(
                start, letters: plain.end - start, capitals: plain.capitals,
                firstIsCapital: plain.opensWithCapital(in: bytes), isNumber: false, number: number)
        } else {
            mixedWord(from: start, behind: plain)
        }
    }

    /// A word with marks, digits, apostrophes or other letters in it.
    private mutating func mixedWord(from start: Int, behind plain: PlainLetters) {
        var letters = position - start
        var capitals = plain.capitals
        var firstIsCapital = letters > 0 && plain.opensWithCapital(in: bytes)
        var isNumber = letters == 0
        var hash = plain.hash
        scratch.removeAll(keepingCapacity: true)
        for byte in bytes[start..<position].prefix(Tokenizer.longestKnownWordBytes + 1) { scratch.append(byte | 0x20) }
        loop: while position < end {
            let scalar = UTF8Scalar(in: bytes, at: position)
            switch LetterFolding.fold(scalar.value) {
            case .ascii(let byte):
                if scratch.count <= Tokenizer.longestKnownWordBytes { scratch.append(byte) }
                hash = WordTable.hash(hash, byte)
            case .scalar(let value):
                let known = scratch.count
                if known <= Tokenizer.longestKnownWordBytes { Normalization.append(value, to: &scratch) }
                for byte in scratch[known...] { hash = WordTable.hash(hash, byte) }
            case .nothing:
                position += scalar.length
                continue loop
            case .boundary:
                guard joins(scalar, isNumber: isNumber) else { break loop }
                // "d'Arcangelo", "al'Sayed": the capital is behind the apostrophe.
                if scalar.value != 0x2E, letters < 4, !firstIsCapital, letters > 0,
                    LetterFolding.isUppercase(UTF8Scalar(in: bytes, at: position + scalar.length).value)
                {
                    (firstIsCapital, capitals) = (true, capitals - 1)
                }
                position += scalar.length
                continue loop
            }
            if !(0x30...0x39).contains(scalar.value) {
                isNumber = false
                letters += 1
                if LetterFolding.isUppercase(scalar.value) {
                    capitals += 1
                    if letters == 1 { firstIsCapital = true }
                }
            }
            position += scalar.length
        }
        let number =
            scratch.count > Tokenizer.longestKnownWordBytes ? WordTable.unknown : words.number(of: scratch, hash: hash)
        finish(
            start, letters: letters, capitals: capitals, firstIsCapital: firstIsCapital, isNumber: isNumber,
            number: number)
    }

    /// The word that ends here, and what belongs to it.
    private mutating func finish(
        _ start: Int, letters: Int, capitals: Int, firstIsCapital: Bool, isNumber: Bool, number: Int32
    ) {
        let shape: Token.Shape =
            !firstIsCapital ? .lower : capitals == letters && letters > 1 ? .upper : .capital
        append(
            Token(
                start: Int32(start), end: Int32(position), word: number, kind: isNumber ? .number : .word, shape: shape)
        )
        // A space stands behind nearly all words.
        guard position < end, bytes[position] > 0x20 else { return }
        fullStop(letters: letters, number: number)
        possessive()
        hyphen()
    }

    /// An apostrophe or a full stop between letters belongs to the word ("O'Hara", "don't", "U.S"), so do the
    /// marks inside a number ("1,200", "3.5").
    private func joins(_ scalar: UTF8Scalar, isNumber: Bool) -> Bool {
        let next = position + scalar.length
        guard next < end else { return false }
        let following = UTF8Scalar(in: bytes, at: next)
        let previous = bytes[position - 1]
        switch scalar.value {
        case 0x27, 0x2019:
            guard isLetter(following.value), previous != 0x2E else { return false }
            return !isPossessive(at: position, length: scalar.length)
        case 0x2E:
            if isNumber { return (0x30...0x39).contains(following.value) }
            // "U.S.", "p.m.": single letters with full stops between them.
            guard isLetter(following.value), isLetter(UInt32(previous)) else { return false }
            let before = position >= 2 ? bytes[position - 2] : 0x20
            let after = next + following.length
            guard !isLetter(UInt32(before)), before < 0x80 else { return false }
            return after >= end || !isLetter(UTF8Scalar(in: bytes, at: after).value)
        case 0x2C: return isNumber && (0x30...0x39).contains(following.value)
        default: return false
        }
    }

    private func isLetter(_ scalar: UInt32) -> Bool {
        switch LetterFolding.fold(scalar) {
        case .ascii(let byte): byte > 0x39
        case .scalar: true
        case .nothing, .boundary: false
        }
    }

    /// "'s" before something that is no letter.
    private func isPossessive(at apostrophe: Int, length: Int) -> Bool {
        let letter = apostrophe + length
        guard letter < end, bytes[letter] == UInt8(ascii: "s") || bytes[letter] == UInt8(ascii: "S") else {
            return false
        }
        return letter + 1 >= end || !isLetter(UTF8Scalar(in: bytes, at: letter + 1).value)
    }

    private mutating func fullStop(letters: Int, number: Int32) {
        guard position < end, bytes[position] == 0x2E, let last = tokens.indices.last, tokens[last].isWord else {
            return
        }
        let start = Int(tokens[last].start)
        // "B. Erkin", and "Ts.Batmagnai" where the source leaves no space.
        let isGlued = position + 1 < end && LetterFolding.isUppercase(UTF8Scalar(in: bytes, at: position + 1).value)
        let isInitial =
            letters == 1 && tokens[last].shape != .lower || letters == 2 && tokens[last].shape == .capital && isGlued
        let isAcronym = position - start >= 3 && bytes[start + 1] == 0x2E
        guard isInitial || isAcronym || abbreviations.contains(number) else { return }
        position += 1
        tokens[last].end = Int32(position)
        tokens[last].traits.insert(.abbreviated)
    }

    private mutating func possessive() {
        guard position < end, let last = tokens.last, last.isWord else { return }
        let scalar = UTF8Scalar(in: bytes, at: position)
        guard scalar.value == 0x27 || scalar.value == 0x2019 else {
            return entityPossessive()
        }
        let start = position
        if isPossessive(at: position, length: scalar.length) {
            position += scalar.length + 1
        } else {
            let letter = bytes[Int(last.end) - 1]
            guard letter == UInt8(ascii: "s") || letter == UInt8(ascii: "x") || letter == UInt8(ascii: "z"),
                position + scalar.length < end, bytes[position + scalar.length] == 0x20
            else { return }
            position += scalar.length
        }
        append(
            Token(start: Int32(start), end: Int32(position), kind: .mark, mark: UInt8(ascii: "'"), traits: .possessive))
    }

    /// "&rsquo;s", "&#8217;s", "&#39;s".
    private mutating func entityPossessive() {
        guard bytes[position] == 0x26, let entity = Entity(in: bytes, at: position), entity.mark == UInt8(ascii: "'"),
            isPossessive(at: position, length: entity.length)
        else { return }
        let start = position
        position += entity.length + 1
        append(
            Token(start: Int32(start), end: Int32(position), kind: .mark, mark: UInt8(ascii: "'"), traits: .possessive))
    }

    /// A hyphen between two words, or one behind which a line was broken ("under- fire").
    private mutating func hyphen() {
        guard position + 1 < end else { return }
        let scalar = UTF8Scalar(in: bytes, at: position)
        guard scalar.value == 0x2D || scalar.value == 0x2010 || scalar.value == 0x2011 else { return }
        var next = position + scalar.length
        guard next < end else { return }
        let isBroken = bytes[next] == 0x20 && next + 1 < end && (0x61...0x7A).contains(bytes[next + 1])
        if isBroken { next += 1 }
        guard next < end, isLetter(UTF8Scalar(in: bytes, at: next).value) || (0x30...0x39).contains(bytes[next]) else {
            return
        }
        position = next
        pending.insert(.joined)
    }

    private mutating func mark(_ scalar: UTF8Scalar) {
        if scalar.value == 0x26, let entity = Entity(in: bytes, at: position) {
            if entity.mark != 0x20 {
                append(
                    Token(start: Int32(position), end: Int32(position + entity.length), kind: .mark, mark: entity.mark))
            }
            position += entity.length
            return
        }
        let start = position
        position += scalar.length
        append(Token(start: Int32(start), end: Int32(position), kind: .mark, mark: Self.plain(scalar.value)))
    }

    private mutating func append(_ token: Token) {
        var token = token
        token.traits.formUnion(pending)
        if let last = tokens.last, last.end == token.start { token.traits.insert(.glued) }
        pending = []
        tokens.append(token)
    }

    /// The mark that stands for a scalar; see `Token.mark`.
    private static func plain(_ scalar: UInt32) -> UInt8 {
        switch scalar {
        case 0x7B...0x7E: 0x2F
        case 0..<0x80: UInt8(scalar)
        case 0x2018, 0x201C, 0x201E, 0xAB: UInt8(ascii: "{")
        case 0x201D, 0xBB: UInt8(ascii: "}")
        case 0x2019: UInt8(ascii: "'")
        case 0x2012...0x2015: UInt8(ascii: "~")
        case 0x2026: UInt8(ascii: "_")
        case 0x2022, 0xB7, 0x25CF: UInt8(ascii: "*")
        case 0x3002, 0xFF0E: UInt8(ascii: ".")
        case 0xFF0C, 0x3001: UInt8(ascii: ",")
        case 0xFF1F: UInt8(ascii: "?")
        case 0xFF01: UInt8(ascii: "!")
        case 0xFF1A: UInt8(ascii: ":")
        case 0x2600...0x27BF, 0x1F000...0x1FAFF: UInt8(ascii: "^")
        default: UInt8(ascii: "/")
        }
    }
}
