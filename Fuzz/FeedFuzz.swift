// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import struct FoundationEssentials.Date

/// What libFuzzer calls with its inputs: each is read as a feed, as a page and as a date. `make fuzz` builds and runs it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    do throws(FeedError) {
        let feed = try FeedParser.parse(bytes, baseURL: "https://a.example/")
        for entry in feed.entries { check(HTMLText.fragment(entry.contentHTML ?? entry.summaryHTML ?? "")) }
    } catch {
        // Most of what comes is no feed.
    }
    check(HTMLText.document(bytes, baseURL: "https://a.example/"))
    if count <= 200, let date = FeedDate(String(decoding: bytes, as: UTF8.self)) {
        precondition((-62_135_596_800.0..<253_402_300_800).contains(date.instant.timeIntervalSince1970), "year")
        precondition(abs(date.offsetSeconds ?? 0) < 86_400, "offset")
    }
    return 0
}

/// Whole blocks of whole characters, one after the other.
private func check(_ document: HTMLDocument) {
    let bytes = Array(document.text.utf8)
    var end = 0
    for block in document.blocks {
        precondition(block.start >= end && block.end > block.start && block.end <= bytes.count, "block")
        precondition(String(validating: bytes[block.start..<block.end], as: UTF8.self) != nil, "cut character")
        end = block.end
    }
}
