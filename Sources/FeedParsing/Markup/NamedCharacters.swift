// SPDX-License-Identifier: Apache-2.0

/// The characters that HTML has names for.
enum NamedCharacters {
    /// One character, or a character and the mark that combines with it.
    struct Value: Sendable {
        let first: Unicode.Scalar
        let second: Unicode.Scalar?
    }

    /// What a name stands for, without `&` and `;`; nil for a name that is not in the table.
    static func value(named name: PackedName) -> Value? { values[name] }

    /// True for the names that HTML reads without a `;`, too.
    static func mayEndWithoutSemicolon(_ name: PackedName) -> Bool { legacy.contains(name) }

    /// Read at the first reference to a name: byte by byte, since a process that parses one feed waits for it.
    private static let values: NameTable<Value> = NamedCharacterTable.text.withUTF8Buffer { text in
        var table = NameTable<Value>(capacity: 2200)
        var index = 0
        while index < text.count {
            let value = readValue(text, &index)
            while index < text.count, text[index] == Byte.space {
                var name = PackedName("")
                index += 1
                while index < text.count, text[index].isLetter || text[index].isDigit {
                    name.append(text[index])
                    index += 1
                }
                if let value { table.insert(value, named: name) }
            }
            while index < text.count, text[index].hexadecimalValue == nil { index += 1 }
        }
        return table
    }

    private static func readValue(_ text: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Value? {
        var (value, first): (UInt32, UInt32?) = (0, nil)
        while index < text.count {
            if let digit = text[index].hexadecimalValue {
                value = value * 16 + digit
            } else if text[index] == UInt8(ascii: "+") {
                (first, value) = (value, 0)
            } else {
                break
            }
            index += 1
        }
        guard let scalar = Unicode.Scalar(value) else { return nil }
        guard let first else { return Value(first: scalar, second: nil) }
        return Unicode.Scalar(first).map { Value(first: $0, second: scalar) }
    }

    private static let legacy = Set(
        legacyNames.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { PackedName(String($0)) })

    private static let legacyNames = """
        AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT Iacute Icirc
        Igrave Iuml LT Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc Ugrave Uuml
        Yacute aacute acirc acute aelig agrave amp aring atilde auml brvbar ccedil cedil cent copy curren deg
        divide eacute ecirc egrave eth euml frac12 frac14 frac34 gt iacute icirc iexcl igrave iquest iuml laquo
        lt macr micro middot nbsp not ntilde oacute ocirc ograve ordf ordm oslash otilde ouml para plusmn pound
        quot raquo reg sect shy sup1 sup2 sup3 szlig thorn times uacute ucirc ugrave uml uuml yacute yen yuml
        """
}
