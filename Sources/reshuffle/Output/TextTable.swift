// SPDX-License-Identifier: Apache-2.0

/// Columns of text for people: as wide as their widest cell, two spaces apart, the last one as long as it likes.
enum TextTable {
    static func text(_ header: [String], _ rows: [[String]]) -> String {
        let all = [header] + rows
        let widths = header.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        return all.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                let isLast = column == row.count - 1
                line += isLast ? cell : cell + String(repeating: " ", count: widths[column] - cell.count + 2)
            }
            return line
        }
        .joined(separator: "\n")
    }

    /// A cell that fits: on one line, control characters shown as spaces, cut with an ellipsis.
    static func cell(_ text: String?, limit: Int = 60) -> String {
        guard let text, !text.isEmpty else { return "-" }
        let clean = String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
                        ? " " : scalar
                }))
        return clean.count <= limit ? clean : clean.prefix(limit - 1) + "…"
    }
}
