// SPDX-License-Identifier: Apache-2.0

/// Posts that are written as one word: "Verteidigungsminister", "forsvarsminister", "wicemarszałek".
enum CompoundPost {
    /// Nil where the word does not end in a known head or does not begin with something known.
    static func read(_ word: String) -> [PostConcept]? {
        for level in levels where word.utf8.count > 10 && word.hasPrefix(level) {
            let rest = String(word.dropFirst(level.utf8.count))
            if let concepts = PostLexicon.shared.find(in: [rest])?.concepts ?? read(rest) { return concepts }
        }
        for head in heads where word.hasSuffix(head) && word.utf8.count > head.utf8.count + 2 {
            guard let role = PostLexicon.shared.find(in: [head]) else { continue }
            let front = String(word.dropLast(head.count))
            for cut in [front, front.hasSuffix("s") ? String(front.dropLast()) : front] {
                if let find = PostLexicon.shared.find(in: [cut]) { return find.concepts + role.concepts }
            }
        }
        guard word.utf8.count > 6 else { return nil }
        if word.hasPrefix("ex") { return PostLexicon.shared.find(in: [String(word.dropFirst(2))])?.concepts }
        for prefix in deputies where word.hasPrefix(prefix) {
            let post = PostLexicon.shared.find(in: [String(word.dropFirst(prefix.utf8.count))])?.concepts
            if let post, post.contains(where: { $0.kind == .role }) { return [PostConcept(.deputy)] + post }
        }
        return nil
    }

    /// "Wicemarszałek", "vicesindaco", "вицеспикер", "замруководителя".
    private static let deputies = ["vice", "wice", "vize", "vitse", "viitse", "visa", "zam"]

    /// "Bundeswirtschaftsminister", "Landesinnenministerium": the state goes without saying.
    private static let levels = ["bundes", "landes"]

    private static let heads = [
        "ministeriums", "ministerium", "ministerin", "ministeren", "ministern", "minister", "ministeri",
        "vorsitzende", "vorsitzender", "prasidentin", "prasident", "praesident", "president", "chefin", "chef", "sjef",
        "sekretarin", "sekretar", "direktor", "direktorin", "leiter", "leiterin", "mester", "kommandeur", "hauptmann",
        "inspekteur", "senatorin", "senator",
        "amtes", "amt", "rat", "ratin", "bank", "richter", "anwalt", "gericht", "gerichts", "gerichtshofs",
        "geheimdienstes",
        "geheimdienst", "polizei", "armee",
        // "गृहमन्त्री", "স্বাস্থ্যমন্ত্রী", "গৃহসচিব".
        "mantri", "sachiv", "sachib",
    ]
}
