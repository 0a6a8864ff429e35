// SPDX-License-Identifier: Apache-2.0

/// What is left of a folded word when the ways of spelling one foreign sound are made one: "Shoigu" and "Shoygu",
/// "Yevgeny" and "Evgenii", "Kuznetsov" and "Kuznecov" have the same skeleton; "Ivanov" and "Ivanova" have not.
enum Skeleton {
    static func of(_ word: String) -> String {
        let bytes = Array(word.utf8)
        var out: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let (sound, length) = sound(in: bytes, at: index)
            for byte in sound where out.last != byte { out.append(byte) }
            index += length
        }
        // "Sergei", "Sergey", "Сергей"; "Andrei", "Andrii".
        if out.count > 3, out.suffix(2) == [UInt8(ascii: "e"), UInt8(ascii: "i")] { out.remove(at: out.count - 2) }
        return String(decoding: out, as: UTF8.self)
    }

    /// The sound that begins there and how many bytes spell it. Bytes outside ASCII stand for themselves.
    private static func sound(in bytes: [UInt8], at index: Int) -> ([UInt8], Int) {
        for (spelling, sound) in spellings where bytes[index...].starts(with: spelling) {
            // "Fyodor" is "Fedor", but "Yoon" begins with its own sound.
            if index == 0, spelling == yo { continue }
            return (sound, spelling.count)
        }
        return ([bytes[index]], 1)
    }

    private static let yo = Array("yo".utf8)

    /// Longest first.
    private static let spellings: [([UInt8], [UInt8])] = [
        ("shch", "s"), ("tsch", "c"), ("sch", "s"), ("tch", "c"), ("dzh", "z"), ("gue", "ge"), ("gui", "gi"),
        ("sh", "s"), ("ch", "c"), ("zh", "z"), ("kh", "h"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("ck", "k"),
        ("ks", "x"), ("ts", "c"), ("tz", "c"), ("oo", "u"), ("ou", "u"), ("ee", "i"), ("ae", "a"), ("oe", "o"),
        ("ue", "u"), ("ye", "e"), ("je", "e"), ("ie", "e"), ("yo", "e"), ("w", "v"), ("y", "i"), ("j", "i"),
        ("q", "k"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
}
