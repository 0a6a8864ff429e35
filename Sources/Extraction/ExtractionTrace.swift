// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// One run of the extractor, explained.
public struct ExtractionTrace: Sendable, Codable {
    /// What the run returns.
    public let mentions: [Mention]
    /// Every trigger that was met in a part that speaks for the article, in the order of the text.
    public let candidates: [Candidate]
    /// The parts that were found or given.
    public let blocks: [Block]
    /// At the end of the text, beyond the limits of what is read of one; 0 for nearly all texts. UTF-8 bytes.
    public let unreadBytes: Int
    /// Who is called the holder of a post in passing; empty where the article tells no change.
    public var incumbencies: [Incumbency] = []

    init(mentions: [Mention], candidates: [Candidate], blocks: [Block], unreadBytes: Int) {
        (self.mentions, self.candidates, self.blocks) = (mentions, candidates, blocks)
        self.unreadBytes = unreadBytes
    }

    /// A trigger and what became of it.
    public struct Candidate: Sendable, Codable {
        /// The trigger's words.
        public var trigger: String
        /// The frame that read it, or that came closest; nil where none was tried.
        public var frame: String?
        /// The construction in which it was read ("passive"); with `frame` it is the rule of the evidence.
        public var form: String?
        public var section: Section
        /// UTF-8 byte offsets of the quotation, as in `Quote`.
        public var start: Int
        public var end: Int
        /// The words that fill each slot, by role.
        public var slots: [String: String]
        /// The frames that were tried before, or in vain, in their order.
        public var tried: [Attempt]
        /// The words that bear on the status, outermost last.
        public var cues: [String]
        public var status: Status?
        /// Why it gave no mention; nil where it did.
        public var dropped: String?
    }

    /// A frame that does not fit.
    public struct Attempt: Hashable, Sendable, Codable {
        public var frame: String
        /// The construction that was tried; nil where the trigger's form or the next word rules the frame out.
        public var form: String?
        public var why: String
    }
}
