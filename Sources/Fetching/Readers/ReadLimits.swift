// SPDX-License-Identifier: Apache-2.0
public import FeedParsing

/// How much readers take in.
public struct ReadLimits: Sendable {
    public var connectTimeout = Duration.seconds(5)
    /// Of one request, from start to the last byte.
    public var timeout = Duration.seconds(20)
    /// Of one document, before and after decompression.
    public var documentBytes = 15 << 20
    public var redirects = 5
    /// Files of one folder that are looked at in one reading.
    public var files = 20_000
    /// Of all new files of one folder together, in one reading; the rest comes with the next one.
    public var folderBytes = 256 << 20
    /// What a server may ask for at most: Retry-After, max-age, ttl.
    public var longestRest = Duration.seconds(24 * 60 * 60)
    public var feed = FeedLimits()

    public init() {}
}
