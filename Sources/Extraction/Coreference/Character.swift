// SPDX-License-Identifier: Apache-2.0
import Personnel

/// A person of an article, with all that the article says of who it is.
struct Character: Sendable {
    /// The fullest name that the article gives.
    var name: String
    var names: NameWords
    var aliases: [String] = []
    var posts: [PostNote] = []
    var words: [String] { names.words }
    var rank: String? {
        didSet { rankWords = rank.map(Office.folded) ?? [] }
    }
    private(set) var rankWords: [String] = []
    var gender: Gender?
    var country: CountryCode?
    /// A country that only the name of a body tells.
    var bodyCountry: CountryCode?
    /// Whose predecessor or successor this is.
    var line: Int?
    /// A post in a body of several states.
    var isInternational = false
    /// Years.
    var age: Int?
    var isOfficial = false
    /// The first sentence that tells that the person gets a post, and the titles of what is got.
    var entersIn: Int?
    var gained: Set<String> = []
    var leadsArmedGroup = false
    var isPrivate = false
    /// Folded words for what the person does, or did, without a post: "banker".
    var trades: Set<String> = []
    /// Of the rank and file of a public service: counts, but not where it only tells of somebody's fate.
    var isService = false
    /// Speaks of others by trade: prosecutors, judges, the police, lawyers.
    var tellsOfOthers = false
    var isSurelyPerson = false

    /// The text tells by name that this person gets a post, or loses one.
    var isGaining = false
    var isLosing = false

    /// Set where the language's users watch this person.
    var watched: Standing?
    /// Why nothing is told of this person, whatever it is; nil for nearly all.
    var exclusion: String?

    /// What the article itself says of it.
    var standing: Standing? {
        if leadsArmedGroup { return .armedGroup }
        return isOfficial ? .official : nil
    }

    /// The post that was told first; where that is one word ("Governor"), the first that says more of the same.
    var fullestPost: PostNote? {
        guard let first = posts.first, !first.title.utf8.contains(UInt8(ascii: " ")), !first.keyWords.isEmpty else {
            return posts.first
        }
        let fuller = posts.first {
            $0.keyWords.count > 1 && $0.holds(first.keyWords) && $0.isDeputy == first.isDeputy
                && ($0.pastTitle == nil) == (first.pastTitle == nil)
        }
        return fuller ?? first
    }

    /// Wordings of one person's posts that are kept.
    private static let postLimit = 12

    mutating func add(_ post: PostNote) {
        if posts.count < Self.postLimit, !posts.contains(where: { $0.title == post.title }) { posts.append(post) }
    }
}

/// A post as one phrase of the article gives it. A class, since it goes from hand to hand: one reference to count, not one
/// for each of its words.
final class PostNote: Sendable {
    let title: String
    let organisation: String?
    let country: CountryCode?
    let bodyCountry: CountryCode?
    /// The folded words that tell posts apart, for finding "the minister".
    let keyWords: [String]
    /// Words of three letters, the small ones among them: "spy", "tax", "the".
    let shortWords: [String]
    /// The same without the words for somebody who only acts in the post: "acting head" is a head.
    let lastingWords: [String]
    let isDeputy: Bool
    /// Nil where only a body or a verb tells of the post.
    let postClass: PostClass?
    /// Of the body that the post is in.
    let bodyClass: OrganisationClass?
    /// Told by a verb alone: "who has governed Isiolo".
    let isVerbal: Bool
    /// With the word that says that it is held no longer: "former lands minister".
    let pastTitle: String?

    init(
        title: String, organisation: String?, country: CountryCode?, bodyCountry: CountryCode?, isDeputy: Bool,
        postClass: PostClass? = nil, bodyClass: OrganisationClass? = nil, isVerbal: Bool = false,
        lastingTitle: String? = nil, pastTitle: String? = nil
    ) {
        (self.title, self.organisation) = (title, organisation)
        (self.country, self.bodyCountry) = (country, bodyCountry)
        let words = Office.folded(title)
        (keyWords, shortWords) = (Office.keyWords(words), words.filter { $0.utf8.count == Office.shortLength })
        lastingWords = lastingTitle.map { Office.keyWords(Office.folded($0)) } ?? keyWords
        (self.isDeputy, self.isVerbal) = (isDeputy, isVerbal)
        (self.postClass, self.bodyClass) = (postClass, bodyClass)
        self.pastTitle = pastTitle
    }

    func holds(_ words: [String]) -> Bool { words.allSatisfy(keyWords.contains) }
}

extension [PostNote] {
    /// True where one of the posts has all of the words, and some of its body's, where a body is asked for.
    func hold(_ words: [String], isDeputy: Bool, in body: Set<String>) -> Bool {
        // By index: a note is far bigger than what is asked of it.
        indices.contains { index in
            self[index].isDeputy == isDeputy
                && words.allSatisfy { word in
                    self[index].keyWords.contains(word) || self[index].shortWords.contains(word)
                }
                && (body.isEmpty || !body.isDisjoint(with: self[index].keyWords))
        }
    }
}
