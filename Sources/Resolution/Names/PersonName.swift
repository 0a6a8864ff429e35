// SPDX-License-Identifier: Apache-2.0

/// A person's name as it is compared: the skeletons of its words, particles left out.
struct PersonName: Hashable {
    /// In the order of the text; single letters are initials.
    let words: [String]

    init(_ name: String) {
        let folded = Folding.words(of: name)
        let kept = folded.enumerated().filter { index, word in
            if folded.count == 1 || index == folded.count - 1 { return true }
            return index == 0 ? !Self.leadingParticles.contains(word) : !Self.particles.contains(word)
        }
        words = kept.map { $0.element.utf8.count == 1 ? $0.element : Skeleton.of($0.element) }
    }

    /// True for a surname (or a given name) alone.
    var isBare: Bool { words.count { $0.utf8.count > 1 } < 2 && words.count < 2 }

    /// Words that join the parts of a name, and are written or left out as it pleases.
    private static let particles: Set<String> = [
        "al", "el", "ul", "bin", "ibn", "bint", "ben", "de", "da", "do", "dos", "das", "di", "del", "della", "van",
        "von", "der", "den", "la", "le", "du", "zu", "e", "y",
    ]
    /// Those that are no surname of their own where they come first ("Le Duan" is a whole name, "de Gaulle" is not).
    private static let leadingParticles: Set<String> = ["al", "el", "de", "van", "von"]
}
