// SPDX-License-Identifier: Apache-2.0

/// One record of comma-separated values (RFC 4180). Quotation marks count only where a field begins with one, so that
/// a name with quotation marks in it may stand unquoted.
enum CSVRecord {
    enum Outcome: Equatable {
        case fields([String])
        /// It ends inside a quoted field: the record goes on in the next line.
        case isOpen
        case faulty(String)
    }

    /// - `bytes`: lines joined by a newline, without the last one's.
    static func read(_ bytes: [UInt8]) -> Outcome {
        var bytes = bytes[...]
        if bytes.last == carriageReturn { bytes.removeLast() }
        var fields: [String] = []
        while true {
            var value: [UInt8] = []
            if bytes.first == quote {
                bytes.removeFirst()
                while true {
                    guard let end = bytes.firstIndex(of: quote) else { return .isOpen }
                    value += bytes[..<end]
                    bytes = bytes[(end + 1)...]
                    guard bytes.first == quote else { break }
                    value.append(quote)
                    bytes.removeFirst()
                }
                guard bytes.isEmpty || bytes.first == comma else {
                    return .faulty("there is text behind a closing quotation mark")
                }
            } else {
                let end = bytes.firstIndex(of: comma) ?? bytes.endIndex
                value += bytes[..<end]
                bytes = bytes[end...]
            }
            guard let text = String(validating: value, as: UTF8.self) else { return .faulty("it is no UTF-8 text") }
            fields.append(trimmed(text))
            guard bytes.first == comma else { return .fields(fields) }
            bytes.removeFirst()
        }
    }

    /// The parts of a field with several values.
    static func parts(_ field: String) -> [String] {
        field.split(separator: ";").map { trimmed(String($0)) }.filter { !$0.isEmpty }
    }

    private static func trimmed(_ text: String) -> String {
        guard text.first?.isWhitespace == true || text.last?.isWhitespace == true else { return text }
        let start = text.drop(while: \.isWhitespace)
        return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
    }

    private static let (quote, comma, carriageReturn) = (UInt8(0x22), UInt8(0x2C), UInt8(0x0D))
}
