// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Fetching

@Suite("Stable hash") struct StableHashTests {
    /// From the reference implementation's test vectors.
    @Test(
        arguments: [
            ("", 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D),
            ("a", 0xD228_CB69_6F1A_8CAF_7891_2B70_4E4A_8964),
            ("foobar", 0x343E_1662_793C_64BF_6F0D_3597_BA44_6F18),
        ] as [(String, UInt128)])
    func `it is FNV-1a with 128 bits`(text: String, hash: UInt128) {
        #expect(StableHash(text).value == hash)
        #expect(StableHash(Array(text.utf8)).value == hash)
    }

    @Test func `it is written as 26 characters of Crockford's Base32`() {
        #expect(StableHash("").text == "3CC8KJW1XV05165E11ENH9BHCD")
        #expect(StableHash("a").text.count == 26)
    }

    @Test func `parts are kept apart`() {
        #expect(StableHash("ab", "c").value != StableHash("a", "bc").value)
        #expect(StableHash("abc").value != StableHash("abc", "").value)
    }
}
