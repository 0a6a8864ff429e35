// SPDX-License-Identifier: Apache-2.0

/// How two names stand to each other.
enum NameAgreement: Hashable {
    /// Surname and a given name agree and nothing speaks against it.
    case same
    /// Nothing speaks against it, but not enough speaks for it: a surname alone, an initial, an unusual spelling.
    case compatible(Reason)
    case different

    /// Every word of the shorter name must find a word of its own in the longer one.
    init(_ one: PersonName, _ other: PersonName) {
        let (short, long) = one.words.count <= other.words.count ? (one.words, other.words) : (other.words, one.words)
        var free = Array(long.indices)
        var open: [Int] = []
        var exact = 0
        var hasSurname = false
        for index in short.indices {
            guard short[index].utf8.count > 1, let place = free.firstIndex(where: { long[$0] == short[index] }) else {
                open.append(index)
                continue
            }
            exact += 1
            if index == short.count - 1 || free[place] == long.count - 1 { hasSurname = true }
            free.remove(at: place)
        }
        guard exact > 0, hasSurname else {
            self = .different
            return
        }
        var doubt: Reason?
        for index in open {
            if let place = free.firstIndex(where: { Self.isInitial(short[index], long[$0]) }) {
                free.remove(at: place)
                doubt = doubt ?? .initialsAgree
            } else if let place = free.firstIndex(where: { Self.isSpellingOf(short[index], long[$0]) }) {
                free.remove(at: place)
                doubt = .givenNameSpelling
            } else {
                self = .different
                return
            }
        }
        self = exact > 1 ? .same : .compatible(doubt ?? .sameSurname)
    }

    private static func isInitial(_ one: String, _ other: String) -> Bool {
        (one.utf8.count == 1 || other.utf8.count == 1) && one.utf8.first == other.utf8.first
    }

    /// One letter apart, in words of five letters or more: "Oleksii" and "Aleksei", "Alexander" and "Aleksandr". A
    /// letter more at the end, or an "a" there, makes another name: "Daniel" and "Daniela", "Mario" and "Maria".
    private static func isSpellingOf(_ one: String, _ other: String) -> Bool {
        let (short, long) =
            one.utf8.count <= other.utf8.count
            ? (Array(one.utf8), Array(other.utf8)) : (Array(other.utf8), Array(one.utf8))
        guard short.count >= 5, long.count - short.count <= 1, let last = long.last, let end = short.last else {
            return false
        }
        if last != end, long.count > short.count || last == UInt8(ascii: "a") || end == UInt8(ascii: "a") {
            return false
        }
        let head = zip(short, long).prefix { $0 == $1 }.count
        return short.dropFirst(long.count == short.count ? head + 1 : head) == long.dropFirst(head + 1)
    }
}
