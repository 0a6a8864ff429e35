// SPDX-License-Identifier: Apache-2.0

/// A word, a number or a mark of punctuation, with its place in the original bytes.
///
/// Repairs change tokens, never bytes: what a token covers is always a piece of the text as it came.
public struct Token: Sendable, Equatable {
    public enum Kind: UInt8, Sendable { case word, number, mark }

    /// How a word is written.
    public enum Shape: UInt8, Sendable {
        /// No capital among the first letters: "minister", "12".
        case lower
        /// A capital at the beginning, then small letters somewhere: "Minister", "McKay", "eThekwini".
        case capital
        /// Capitals alone, two letters or more: "SBU".
        case upper
    }

    public struct Traits: OptionSet, Sendable {
        public let rawValue: UInt8
        // Asked of each token from other modules, like what is inlinable below: no global is read for them.
        @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }
        /// Nothing but a hyphen stands between this word and the one before.
        @inlinable public static var joined: Traits { Traits(rawValue: 1) }
        @inlinable public static var lineStart: Traits { Traits(rawValue: 2) }
        @inlinable public static var paragraphStart: Traits { Traits(rawValue: 4) }
        /// The word covers a full stop: "Gen.", "U.S.".
        @inlinable public static var abbreviated: Traits { Traits(rawValue: 8) }
        /// Begins directly where the token before ends.
        @inlinable public static var glued: Traits { Traits(rawValue: 16) }
        /// A possessive ending: "'s", or the apostrophe of "generals'".
        @inlinable public static var possessive: Traits { Traits(rawValue: 32) }
        /// Was cut off the word before, to which the source had run it together.
        @inlinable public static var splitOff: Traits { Traits(rawValue: 64) }
    }

    /// UTF-8 byte offsets: from `start` up to, not including, `end`.
    public var start: Int32
    public var end: Int32
    /// The word's number in the language's table; `WordTable.unknown` for others and for marks.
    public var word: Int32
    public var kind: Kind
    public var shape: Shape
    /// For marks the closest ASCII mark; opening quotation marks are `{`, closing ones `}`, dashes `~`, ellipses `_`,
    /// emoji `^`. 0 for words.
    public var mark: UInt8
    public var traits: Traits

    public init(
        start: Int32, end: Int32, word: Int32 = WordTable.unknown, kind: Kind, shape: Shape = .lower, mark: UInt8 = 0,
        traits: Traits = []
    ) {
        (self.start, self.end, self.word, self.kind) = (start, end, word, kind)
        (self.shape, self.mark, self.traits) = (shape, mark, traits)
    }

    // Asked several times of each token, from other modules.
    @inlinable public var isWord: Bool { kind == .word }
    @inlinable public var isCapitalised: Bool { kind == .word && shape != .lower }

    @inlinable
    public func isMark(_ character: Unicode.Scalar) -> Bool { kind == .mark && mark == UInt8(ascii: character) }
}
