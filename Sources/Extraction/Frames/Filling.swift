// SPDX-License-Identifier: Apache-2.0
import Personnel

/// A frame whose slots were filled in a sentence.
struct Filling: Sendable {
    /// An index into the language's frames.
    let frame: Int
    let construction: Construction
    /// Phrases by role.
    var persons: [Int]
    var roles: [Role: Int] = [:]
    /// A plural post that the persons of a list share: "two governors, ...".
    var sharedPost: Int?
    /// The noun of a class that the frame asks for as its subject or object.
    var noun: Int?
    /// The chunk of the trigger.
    let chunk: Int
    let trigger: TriggerHit
    /// The first chunk of the clause, with its subject.
    var start: Int
    /// The last token of what the frame took in.
    var end: Int
    var isRelative = false
    /// "dismissed from the post", "appointed to this position": the post that the text named last.
    var namesSamePost = false
    /// That post, once it is found.
    var samePost: Office?
    /// "acting head", of a body that another sentence names.
    var isActing = false
    /// Who left it, by the text's people, where another sentence tells that.
    var leaver: Int?
    /// "Marsh took over as minister after Berel was fired": the post that another change in the sentence fills again.
    var vacated: Office?
    /// An item of a list, as certain as what announces the list.
    var listed: Status?
    /// Read by the classifier, without a frame that fits.
    var isClassified = false
    /// What another sentence tells, of which this one says that it befell others too.
    var echo: Echo?
    /// A participle without an auxiliary: "the minister, fired on Monday".
    var isReduced = false
    /// The copula that says who it is: "was among those arrested".
    var identity: Int?
    /// The verb whose subject and auxiliaries this one shares.
    var borrowedFrom: Int?
    /// "named Marsh minister, replacing Berel": the verb that tells of the entry.
    var entry: Int?
    /// "Taking over will be Marsh": the auxiliary that stands apart from the verb.
    var copula: Int?
    /// The same clause offers a choice of frames: "arrested, fired or have disappeared".
    var alternatives: [Int] = []
}

/// A change that stands in another sentence.
final class Echo: Sendable {
    let filling: Filling
    let sentence: Int

    init(_ filling: Filling, in sentence: Int) { (self.filling, self.sentence) = (filling, sentence) }
}
