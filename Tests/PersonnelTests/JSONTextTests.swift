// SPDX-License-Identifier: Apache-2.0
import FoundationEssentials
import Personnel
import Testing

struct JSONTextTests {
    @Test(arguments: [
        ("", ""), ("plain words of more than eight bytes", "plain words of more than eight bytes"),
        ("say \"no\"", "say \\\"no\\\""), ("C:\\new", "C:\\\\new"), ("1234567\n", "1234567\\n"),
        ("12345678\r\n\t", "12345678\\r\\n\\t"), ("\u{0}\u{1F}\u{7F}", "\\u0000\\u001f\u{7F}"),
        ("министр «ушёл»", "министр «ушёл»"), ("\u{2028}", "\u{2028}"),
    ])
    func `only what JSON cannot hold is escaped`(_ text: String, _ escaped: String) {
        var bytes: [UInt8] = []
        JSONEscapes.append(text, to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == escaped)
        #expect(JSONValue.string(text).line == "\"" + escaped + "\"")
    }

    @Test func `every byte at every place is found`() {
        for place in 0..<24 {
            for byte in [0x00, 0x1F, 0x20, 0x21, 0x22, 0x23, 0x5B, 0x5C, 0x5D, 0x7F] as [UInt8] {
                var text = Array(repeating: UInt8(ascii: "a"), count: 24)
                text[place] = byte
                let line = JSONValue.string(String(decoding: text, as: UTF8.self)).line
                let needsEscape = byte < 0x20 || byte == 0x22 || byte == 0x5C
                #expect((line.utf8.count > 26) == needsEscape)
            }
        }
    }

    @Test(arguments: [
        (0.0, "1970-01-01T00:00:00Z"), (-0.5, "1969-12-31T23:59:59Z"), (1_736_838_000.9, "2025-01-14T07:00:00Z"),
        (951_782_400, "2000-02-29T00:00:00Z"), (-2_203_891_200, "1900-03-01T00:00:00Z"),
        (253_402_300_799, "9999-12-31T23:59:59Z"), (-62_135_596_800, "0001-01-01T00:00:00Z"),
    ])
    func `an instant is written in UTC to the second`(_ seconds: Double, _ text: String) {
        #expect(ChangeRecord.instant(Date(timeIntervalSince1970: seconds)) == text)
    }
}
