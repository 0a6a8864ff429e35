// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import Testing

/// Bad templates are told when they are read, with their place and what is wrong.
@Suite struct TemplateErrorTests {
    struct Bad: Sendable, CustomTestStringConvertible {
        let text: String
        let line: Int
        let column: Int
        let says: String
        var contentType = "text/plain"
        var testDescription: String { String(text.prefix(40)) }
    }

    static let bad = [
        Bad(text: "", line: 1, column: 1, says: "empty"),
        Bad(text: " \n ", line: 1, column: 1, says: "empty"),
        Bad(
            text: "a\n b {{persn.name}}", line: 2, column: 4,
            says: "{{persn.name}}: no alert has that here; did you mean “person”? there are: "),
        Bad(
            text: "{{person.nam}}", line: 1, column: 1,
            says: "“nam” is nothing of it; did you mean “name”? there are: aliases, id, name"),
        Bad(text: "{{person.name.first}}", line: 1, column: 1, says: "“first” is nothing of it; there are: none"),
        Bad(text: "{{#evidence}}{{quot}}{{/evidence}}", line: 1, column: 14, says: "did you mean “quote”?"),
        Bad(text: "{{zzz}}", line: 1, column: 1, says: "no alert has that here; there are: "),
        Bad(text: "{{#evidence}}{{.reason}}{{/evidence}}", line: 1, column: 14, says: "no alert has that here"),
        Bad(text: "é {{headline", line: 1, column: 3, says: "}} is missing"),
        Bad(text: "{{{headline}}", line: 1, column: 1, says: "}}} is missing"),
        Bad(text: "{{#person}}\n{{name}}", line: 1, column: 1, says: "{{#person}}: the section is not closed"),
        Bad(text: "x\n{{/person}}", line: 2, column: 1, says: "closes no section"),
        Bad(
            text: "{{#person}}{{#position}}{{/person}}{{/position}}", line: 1, column: 25,
            says: "{{#position}} of line 1 is open"),
        Bad(text: "{{the name}}", line: 1, column: 1, says: "a name is made of letters"),
        Bad(text: "{{}}", line: 1, column: 1, says: "a name is made of letters"),
        Bad(text: "{{> other}}", line: 1, column: 1, says: "cannot take in another one"),
        Bad(text: "{{<other}}{{$a}}{{/a}}{{/other}}", line: 1, column: 1, says: "cannot take in another one"),
        Bad(text: "{{$block}}x{{/block}}", line: 1, column: 1, says: "cannot take in another one"),
        Bad(text: "{{=<% %>=}}", line: 1, column: 1, says: "delimiters"),
        Bad(text: "{{% CONTENT_TYPE:TEXT}}", line: 1, column: 1, says: "content_type"),
        Bad(text: "{{upercased(headline)}}", line: 1, column: 1, says: "did you mean “uppercased”?"),
        Bad(text: "{{backwards(headline)}}", line: 1, column: 1, says: "there are: capitalized, empty, lowercased"),
        Bad(text: "{{count(headline)}}", line: 1, column: 1, says: "count() cannot be done here"),
        Bad(text: "{{last()}}", line: 1, column: 1, says: "stands in no list"),
        Bad(
            text: "{{#evidence}}{{#url}}{{^last()}},{{/last()}}{{/url}}{{/evidence}}", line: 1, column: 22,
            says: "no list"),
        Bad(
            text: String(repeating: "{{#evidence}}", count: 3) + String(repeating: "{{/evidence}}", count: 3), line: 1,
            column: 27, says: "more than 2 lists"),
        Bad(
            text: String(repeating: "{{#person}}", count: 20_000), line: 1, column: 1,
            says: "longer than 65536 bytes"),
        Bad(text: String(repeating: "{{#person}}", count: 5000), line: 1, column: 177, says: "more than 16 sections"),
        Bad(text: "{{#retracted}}x{{/retracted}}", line: 1, column: 1, says: "it gives nothing"),
        Bad(
            text: "{\"n\": {{person.name}}}", line: 1, column: 1,
            says:
                "for a change of which everything is known, it gives no JSON: expected a value at line 1, column 7 of "
                + "the result, after “{\"n\": ”", contentType: "application/json"),
        Bad(
            text: "{\"r\": \"{{{headline}}}\"}", line: 1, column: 1,
            says: "for quotation marks and markup in texts, it",
            contentType: "application/json"),
        Bad(
            text: "{\"p\": {{#person}}\"{{name}}\"{{/person}}}", line: 1, column: 1,
            says: "for a group, it gives no JSON",
            contentType: "application/vnd.api+json"),
        Bad(
            text: "[{{#evidence}}1,{{/evidence}}]", line: 1, column: 1, says: "expected a value",
            contentType: "application/json; charset=utf-8"),
        Bad(text: "x", line: 1, column: 1, says: "no content type", contentType: "json"),
        Bad(text: "x", line: 1, column: 1, says: "no content type", contentType: "text/plain\r\nx-a: b"),
        Bad(text: "x", line: 1, column: 1, says: "no content type", contentType: "text/"),
    ]

    @Test(arguments: bad) func told(bad: Bad) {
        #expect {
            try AlertTemplate(text: bad.text, contentType: bad.contentType)
        } throws: { error in
            guard let error = error as? TemplateError else { return false }
            let isRight = error.line == bad.line && error.column == bad.column && error.words.contains(bad.says)
            if !isRight { Issue.record("\(error)") }
            return isRight
        }
    }

    @Test("braces of JSON, comments and spaces in tags are no errors")
    func good() throws {
        for text in [
            "{\"a\":{\"b\":\"{{headline}}\"}}", "{\"a\":{{{evidence}}}}", "{{! a\ncomment }}1", "[ {{ confidence }} ]",
            "{{#alert}}true{{/alert}}{{^alert}}false{{/alert}}", "\"{{&kind}}\"",
        ] {
            _ = try AlertTemplate(text: text)
        }
    }

    @Test("the example of the README is a template")
    func readme() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../README.md")
        let parts = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "```\n")
        let example = try #require(parts.first { $0.contains("{{headline}}") && $0.hasPrefix("{") })
        _ = try AlertTemplate(text: example)
    }

    @Test("templates are one where text and content type are one")
    func equality() throws {
        let one = try AlertTemplate(text: "1")
        #expect(try one == AlertTemplate(text: "1"))
        #expect(try one != AlertTemplate(text: "2"))
        #expect(try one != AlertTemplate(text: "1", contentType: "text/plain"))
    }
}
