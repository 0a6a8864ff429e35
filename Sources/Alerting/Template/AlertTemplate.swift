// SPDX-License-Identifier: Apache-2.0

/// A user's own text for alerts, in Mustache.
public struct AlertTemplate: Sendable, Hashable {
    public let text: String
    /// Of what it makes; "application/json" where the user says nothing.
    public let contentType: String

    /// Throws where the text is no template.
    public init(text: String, contentType: String = "application/json") throws(TemplateError) {
        guard !text.allSatisfy(\.isWhitespace) else {
            throw TemplateError(line: 1, column: 1, words: "the template is empty")
        }
        (self.text, self.contentType) = (text, contentType)
    }
}

/// Where and why a text is no template.
public struct TemplateError: Error, Hashable, CustomStringConvertible {
    /// 1, 2, ...
    public let line: Int
    public let column: Int
    public let words: String

    public init(line: Int, column: Int, words: String) { (self.line, self.column, self.words) = (line, column, words) }

    public var description: String { "line \(line), column \(column): \(words)" }
}
