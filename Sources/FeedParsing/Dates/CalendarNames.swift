// SPDX-License-Identifier: Apache-2.0

/// Months and days of the week by their names, as feeds write them.
enum CalendarNames {
    /// 1 to 12 for a word in lower case; nil for another one.
    static func month(_ word: String) -> Int? {
        let bytes = Array(word.utf8)
        if let month = englishMonth(bytes) { return month }
        if let month = months[PackedName(bytes, 0..<bytes.count)] { return month }
        // Hebrew writes "in" and the month together.
        if bytes.starts(with: "ב".utf8) { return months[PackedName(bytes, 2..<bytes.count)] }
        return misspelledMonth(bytes)
    }

    /// 0 for Monday to 6 for Sunday; nil for another word.
    static func weekday(_ word: String) -> Int? { weekdays[PackedName(word)] }

    private static let months = table(of: CalendarWords.months)
    private static let weekdays = table(of: CalendarWords.weekdays)

    /// The month that begins with three letters in English, capitals or not.
    static func englishMonth(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int? {
        switch (first | 0x20, second | 0x20, third | 0x20) {
        case (0x6A, 0x61, 0x6E): 1
        case (0x66, 0x65, 0x62): 2
        case (0x6D, 0x61, 0x72): 3
        case (0x61, 0x70, 0x72): 4
        case (0x6D, 0x61, 0x79): 5
        case (0x6A, 0x75, 0x6E): 6
        case (0x6A, 0x75, 0x6C): 7
        case (0x61, 0x75, 0x67): 8
        case (0x73, 0x65, 0x70): 9
        case (0x6F, 0x63, 0x74): 10
        case (0x6E, 0x6F, 0x76): 11
        case (0x64, 0x65, 0x63): 12
        default: nil
        }
    }

    /// English in full or short, before the table of all languages is read for the first time.
    private static func englishMonth(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 3, let month = englishMonth(bytes[0], bytes[1], bytes[2]) else { return nil }
        return bytes.count == 3 || english[month - 1] == bytes ? month : nil
    }

    /// "sept", "augst", "novemeber", "janaury": the first three letters, then some too few, too many or swapped.
    private static func misspelledMonth(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 4, bytes.allSatisfy(\.isLetter) else { return nil }
        guard let month = englishMonth(bytes[0], bytes[1], bytes[2]) else { return nil }
        let name = english[month - 1]
        let isMisspelled =
            isPart(bytes, of: name) || name.sorted() == bytes.sorted()
            || (name.count >= 5 && bytes.count <= name.count + 2 && isPart(name, of: bytes))
        return isMisspelled ? month : nil
    }

    /// True where the letters of one stand in the other in the same order.
    private static func isPart(_ part: [UInt8], of whole: [UInt8]) -> Bool {
        var rest = part[...]
        for letter in whole where rest.first == letter { rest.removeFirst() }
        return rest.isEmpty
    }

    private static let english = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ].map { Array($0.utf8) }

    /// Numbers, and behind each of them the words that stand for it.
    private static func table(of text: StaticString) -> NameTable<Int> {
        text.withUTF8Buffer { text in
            var table = NameTable<Int>(capacity: 1700)
            var (index, number) = (0, 0)
            while index < text.count {
                var name = PackedName("")
                let start = index
                while index < text.count, !text[index].isMarkupSpace {
                    name.append(text[index])
                    index += 1
                }
                if index > start, text[start].isDigit {
                    number = text[start..<index].reduce(0) { $0 * 10 + Int($1 - 0x30) }
                } else if index > start {
                    table.insert(number, named: name)
                }
                index += 1
            }
            return table
        }
    }
}
