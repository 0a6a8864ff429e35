// SPDX-License-Identifier: Apache-2.0

/// The three entities with which text stands between tags.
enum HTMLEscapes {
    /// - `after`: what is put behind a letter.
    static func text(_ text: String, after: [Unicode.Scalar: String] = [:]) -> String {
        var written = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": written += "&amp;"
            case "<": written += "&lt;"
            case ">": written += "&gt;"
            default: written.unicodeScalars.append(scalar)
            }
            if let behind = after[scalar] { written += behind }
        }
        return written
    }
}
