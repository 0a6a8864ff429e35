// SPDX-License-Identifier: Apache-2.0

/// A woman's family name with the ending of her language and without it: "Markéta Vondrušková" is "Marketa Vondruska" where
/// a text leaves out what its readers would take for another name. Without a given name that is a woman's, it is her brother.
enum FeminineSurname {
    /// Nil where the two are no such words at the end of two names of one woman.
    static func match(of one: (place: Int, name: [NameWord]), with other: (place: Int, name: [NameWord])) -> WordMatch?
    {
        guard one.place > 0, one.place == one.name.count - 1, other.place == other.name.count - 1,
            areOne(one.name[one.place].folded, other.name[other.place].folded),
            let given = one.name.first, let known = other.name.first, given.skeleton.hasSuffix("a"),
            !menInA.contains(given.folded), !menInA.contains(known.folded),
            let match = WordMatch(given, known), match >= .form
        else { return nil }
        return .likeness
    }

    /// What a reading that can be a woman's is without her ending, for the keys of names; nil for any other.
    static func stem(of reading: String) -> String? {
        reading.utf8.count > 6 && reading.hasSuffix("ova") ? String(reading.dropLast(3)) : nil
    }

    private static func areOne(_ one: String, _ other: String) -> Bool {
        let (short, long) = one.utf8.count < other.utf8.count ? (one, other) : (other, one)
        guard long.hasSuffix("a"), short.utf8.count > 3 else { return false }
        if long.utf8.count == short.utf8.count { return short.hasSuffix("i") && long.dropLast() == short.dropLast() }
        let ending = long.utf8.count - short.utf8.count
        return ending == 1 && long.hasPrefix(short) || ending == 3 && long == short + "ova"
            || ending == 2
                && long == short.dropLast(short.hasSuffix("ek") || short.hasSuffix("ec") ? 2 : 1) + short.suffix(1)
                    + "ova"
            || ending == 2 && short.hasSuffix("a") && long == short.dropLast() + "ova"
    }

    /// Men whose given names, or what they are called, end like a woman's.
    private static let menInA: Set<String> = [
        "nikita", "mykyta", "mikita", "ilya", "ilia", "illia", "luka", "foma", "kuzma", "savva", "mykola", "nikola",
        "mikola",
        "danila", "danylo", "sasha", "misha", "grisha", "kolya", "kolia", "dima", "vanya", "vania", "zhenya", "zhenia",
        "valya",
        "shura", "yura", "petya", "pasha", "kostya", "mitya", "lyosha", "alyosha", "slava", "vova", "volodya", "tolya",
        "seryozha",
        "andrea", "gyula", "bela", "musa", "isa", "yahya", "mustafa", "murtaza", "abdulla", "hamza", "taha", "reza",
        "riza", "mirza",
        "zakaria", "zakariya", "josua", "joshua", "jona", "honza", "jirka", "pepa", "kuba", "jura", "kosta", "sava",
        "vasya", "borya",
        "stepa", "gena", "toma", "drago", "lyova", "mika", "juha", "jukka", "pekka", "garcia", "ola", "barna", "attila",
        "mahatma", "krishna",
    ]
}
