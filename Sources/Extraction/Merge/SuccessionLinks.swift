// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Who leaves and who follows hold one post: what the text tells of it on one side is the other's too.
enum SuccessionLinks {
    /// The mentions, with posts and names that one side of a succession leaves out taken from the other.
    static func shared(by mentions: [Mention]) -> [Mention] {
        mentions.map { mention in
            guard let person = mention.person?.name, mention.position == nil else { return mention }
            let posts = mentions.compactMap { other -> Position? in
                isOtherSide(other, of: mention, person) ? other.position : nil
            }
            guard let post = posts.first, posts.allSatisfy({ $0.title == post.title }) else { return mention }
            var joined = mention
            joined.position = post
            return joined
        }
    }

    private static func isOtherSide(_ other: Mention, of mention: Mention, _ person: String) -> Bool {
        guard let name = other.person?.name, name != person else { return false }
        switch (mention.kind.family, other.kind.family) {
        case (.exit, .entry), (.exit, .move): return mention.successor == name || other.predecessor == person
        case (.entry, .exit): return mention.predecessor == name || other.successor == person
        default: return false
        }
    }
}
