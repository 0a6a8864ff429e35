// SPDX-License-Identifier: Apache-2.0

/// A text field: for reading, and as it came.
struct FieldText {
    let plain: String
    /// Nil where the field is declared as plain text.
    let html: String?
}

/// How the text of a field is written.
enum FieldForm {
    /// Plain text, by declaration.
    case plain
    /// HTML, escaped or in a CDATA section.
    case html
    /// HTML as elements among those of the feed.
    case markup
    case base64
    /// The feed doesn't say, as in RSS: HTML, most of the time.
    case undeclared

    /// What `type` and `mode` say. Only Atom 1.0 is trusted when it says plain text: elsewhere it is a default
    /// that nobody looked at.
    init(type: String?, mode: String?, isAtom10: Bool) {
        if mode?.lowercased() == "base64" {
            self = .base64
            return
        }
        switch type?.lowercased() {
        case nil, ""?: self = isAtom10 ? .plain : .undeclared
        case "text"?, "text/plain"?: self = isAtom10 ? .plain : .undeclared
        case "html"?, "text/html"?: self = .html
        case "xhtml"?: self = .markup
        case let type?:
            if type.hasSuffix("xml") {
                self = .markup
            } else if type.hasPrefix("text/") {
                self = .html
            } else {
                self = isAtom10 && type.contains("/") ? .base64 : .undeclared
            }
        }
    }
}
