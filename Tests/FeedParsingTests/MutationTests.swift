// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import Testing

/// Damages every fixture in every way that a seed gives: nothing crashes, everything ends, offsets stay valid.
struct MutationTests {
    /// SplitMix64: the same damage on every machine.
    private struct Chance: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    private static let documents =
        FlawedFeed.all.map(\.document) + [
            HTMLTextTests.page,
            "{\"version\":\"1\",\"items\":[{\"id\":1,\"content_html\":\"<p>A\\u00e9</p>\"},{\"title\":[null,true]}]}",
        ]

    private func damaged(_ original: [UInt8], _ chance: inout Chance) -> [UInt8] {
        var bytes = original
        for _ in 0..<Int.random(in: 1...8, using: &chance) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &chance)
            switch Int.random(in: 0..<5, using: &chance) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &chance)
            case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...9, using: &chance)))
            case 2: bytes.insert(Array("<>&\"'/;=[]!-".utf8).randomElement(using: &chance) ?? 0, at: place)
            case 3: bytes.removeSubrange(place...)
            default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 20)], at: place)
            }
        }
        return bytes
    }

    private func check(_ document: HTMLDocument) {
        let bytes = Array(document.text.utf8)
        var end = 0
        for block in document.blocks {
            #expect(block.start >= end && block.end > block.start && block.end <= bytes.count)
            #expect(String(validating: bytes[block.start..<block.end], as: UTF8.self) != nil)
            end = block.end
        }
    }

    @Test(arguments: 0..<8)
    func `damage is survived`(_ seed: UInt64) {
        var chance = Chance(state: seed)
        for document in Self.documents {
            let original = Array(document.utf8)
            for _ in 0..<12 {
                let bytes = damaged(original, &chance)
                do throws(FeedError) {
                    let feed = try FeedParser.parse(bytes, baseURL: "https://a.example/")
                    for entry in feed.entries { check(HTMLText.fragment(entry.contentHTML ?? entry.summaryHTML ?? "")) }
                } catch {
                    #expect(!error.description.isEmpty)
                }
                check(HTMLText.document(bytes))
            }
        }
    }

    @Test func `every beginning of every fixture is read`() throws {
        for document in Self.documents {
            let bytes = Array(document.utf8)
            for length in stride(from: 0, to: bytes.count, by: 3) {
                do throws(FeedError) {
                    _ = try FeedParser.parse(Array(bytes[..<length]))
                } catch {
                    #expect(!error.description.isEmpty)
                }
            }
        }
    }
}
