// SPDX-License-Identifier: Apache-2.0

/// A text file as text: decoded, and cut into articles.
public enum PlainText {
    /// Bytes in whatever encoding as text, and what had to be repaired. Lines end with a newline alone.
    public static func decode(_ bytes: [UInt8], contentType: String? = nil) -> (text: String, repairs: [Repair]) {
        var tally = RepairTally()
        let decoded = DecodedText(bytes, contentType: contentType, tally: &tally)
        var output = [UInt8]()
        output.reserveCapacity(decoded.bytes.count)
        for (index, byte) in decoded.bytes.enumerated() {
            if byte == Byte.carriageReturn {
                let isPair = index + 1 < decoded.bytes.count && decoded.bytes[index + 1] == Byte.newline
                if !isPair { output.append(Byte.newline) }
            } else {
                output.append(byte)
            }
        }
        return (String(decoding: output, as: UTF8.self), tally.repairs)
    }

    /// The parts between lines that are the separator and nothing else; without one, the paragraphs, which empty
    /// lines part. Parts without text are left out.
    public static func articles(in text: String, separator: String? = nil) -> [String] {
        let separator = separator.map(trimmed) ?? ""
        var articles = [String]()
        var lines = [Substring]()
        func finish() {
            let article = trimmed(lines.joined(separator: "\n"))
            if !article.isEmpty { articles.append(article) }
            lines = []
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if trimmed(String(line)) == separator { finish() } else { lines.append(line) }
        }
        finish()
        return articles
    }

    private static func trimmed(_ text: String) -> String {
        let bytes = Array(text.utf8)
        return bytes.string(bytes.trimmed(0..<bytes.count))
    }
}
