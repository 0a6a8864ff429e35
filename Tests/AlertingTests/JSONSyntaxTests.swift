// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Alerting

/// What is JSON after RFC 8259, and what is not.
@Suite struct JSONSyntaxTests {
    @Test(arguments: [
        "0", "-0.5e+10", "1E2", "\"\"", "\"\\u00e9\\n\\/\"", "true", " null\r\n", "[]", "{ }", "[1, [2], {\"a\": {}}]",
        "{\"a\":1,\"a\":2}", "\"é\u{7f}\"", String(repeating: "[", count: 128) + String(repeating: "]", count: 128),
    ])
    func documents(text: String) { #expect(JSONSyntax.fault(in: Array(text.utf8)) == nil) }

    @Test(arguments: [
        "", " ", "01", "1.", ".5", "+1", "1e", "-", "1 2", "tru", "nul", "'a'", "\"", "\"\\q\"", "\"\\u12g4\"",
        "\"\\u12",
        "\"\n\"", "\"\0\"", "[1,]", "[,1]", "[1", "[1}", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "{1:1}", "{",
        "\u{feff}1",
        "NaN", "//\n1", String(repeating: "[", count: 129) + String(repeating: "]", count: 129),
        String(repeating: "[", count: 100_000),
    ])
    func others(text: String) { #expect(JSONSyntax.fault(in: Array(text.utf8)) != nil) }

    @Test("a fault says where") func place() {
        #expect(
            JSONSyntax.fault(in: Array("{\n \"é\": x}".utf8))
                == "expected a value at line 2, column 7 of the result, after “{\n \"é\": ”")
    }
}
