// SPDX-License-Identifier: Apache-2.0

/// How much a feed may ask of its reader. A bound that is hit is a `FeedError` that names it.
public struct FeedLimits: Sendable, Equatable {
    /// Bytes of a document as it comes; as UTF-8 it may be three times as long, which no eight-bit text exceeds.
    /// 64 MiB: four times what is fetched, for files.
    public var bytes = 64 << 20
    /// Elements open at the same time. 512, as in swift-foundation's JSONDecoder; real feeds stay below 20.
    public var depth = 512
    /// Entries in one feed. 100,000: an archive of years; the largest live feeds have about 5,000.
    public var entries = 100_000
    /// Attributes of one element. 1,000: real ones stay below 40, namespace declarations included.
    public var attributes = 1_000

    public init() {}
}
