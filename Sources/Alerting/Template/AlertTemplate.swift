// SPDX-License-Identifier: Apache-2.0
import Mustache

/// A user's own text for alerts, in Mustache: variables, sections and comments, without partials and lambdas.
///
/// The names that it may use are the keys of a change's record and those of `TemplateRecord`. Texts are escaped as its
/// content type wants them.
public struct AlertTemplate: Sendable, Hashable {
    public let text: String
    /// Of what it makes; "application/json" where the user says nothing.
    public let contentType: String
    private let compiled: MustacheTemplate

    /// Longer ones are slips of the hand.
    static let limitTextBytes = 64 << 10

    /// Throws where the text is no template, where it uses a name that no alert has, and where what it makes of an
    /// alert cannot be sent: it is tried on samples of all sorts.
    ///
    /// - `forOperators`: it is tried on the operator's alerts (of sources and endpoints) too.
    public init(
        text: String, contentType: String = "application/json", forOperators: Bool = false
    ) throws(TemplateError) {
        guard Self.isContentType(contentType) else {
            throw TemplateError("\(contentType.prefix(60)) is no content type; give one like application/json")
        }
        guard text.utf8.count <= Self.limitTextBytes else {
            throw TemplateError("the template is longer than \(Self.limitTextBytes) bytes")
        }
        guard !text.allSatisfy(\.isWhitespace) else { throw TemplateError("the template is empty") }
        try TemplateNames.check(try TemplateTags.tags(of: text))
        (self.text, self.contentType) = (text, contentType)
        compiled = try Self.compiled(text, TemplateEscape(contentType))
        try tryOut(forOperators: forOperators)
    }

    public static func == (left: Self, right: Self) -> Bool {
        left.text == right.text && left.contentType == right.contentType
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(text)
        hasher.combine(contentType)
    }

    /// Whether a text is a media type (RFC 9110, section 8.3.1) that may stand in a header: "text/plain; charset=utf-8".
    public static func isContentType(_ text: String) -> Bool {
        let type = text.prefix { $0 != ";" }.split(separator: "/", omittingEmptySubsequences: false)
        return text.utf8.count <= 200 && text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && type.count == 2
            && type.allSatisfy { part in
                let name = part.utf8.last == 0x20 ? part.dropLast() : part
                return !name.isEmpty && name.utf8.allSatisfy(Self.isTokenByte)
            }
    }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }
}

extension AlertTemplate {
    /// What it makes of an alert. Throws where that is not what the content type says.
    func rendered(_ record: TemplateRecord) throws(FormatError) -> [UInt8] {
        let bytes = Array(compiled.render(TemplateObject(record.json)).utf8)
        if TemplateEscape(contentType) == .json, let fault = JSONSyntax.fault(in: bytes) {
            throw .template("it gives no JSON: \(fault)")
        }
        return bytes
    }

    private static func compiled(_ text: String, _ escape: TemplateEscape) throws(TemplateError) -> MustacheTemplate {
        let directive = escape.directive
        do {
            return try MustacheTemplate(string: directive + text)
        } catch let error as MustacheTemplate.ParserError {
            let place = error.context
            throw TemplateError(
                line: place.lineNumber,
                column: max(1, place.columnNumber - (place.lineNumber == 1 ? directive.count : 0)),
                words: "a tag cannot be read (\(error.error))")
        } catch {
            throw TemplateError("it cannot be read (\(error))")
        }
    }

    private func tryOut(forOperators: Bool) throws(TemplateError) {
        for sample in TemplateSample.allCases where forOperators || !sample.isOperators {
            do throws(FormatError) {
                _ = try TemplateFormat.body(of: sample.alert, self, at: sample.alert.queued)
            } catch {
                throw TemplateError("for \(sample.rawValue), \(error.words)")
            }
        }
    }
}

/// Where and why a text is no template.
public struct TemplateError: Error, Hashable, CustomStringConvertible {
    /// 1, 2, ...
    public let line: Int
    public let column: Int
    public let words: String

    public init(line: Int, column: Int, words: String) { (self.line, self.column, self.words) = (line, column, words) }

    /// What concerns the template as a whole.
    init(_ words: String) { self.init(line: 1, column: 1, words: words) }

    public var description: String { "line \(line), column \(column): \(words)" }
}
