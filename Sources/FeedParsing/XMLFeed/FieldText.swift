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
    /// Several forms of one text, each in an element of its own, as Atom 0.3 had them.
    case alternatives
    /// The feed doesn't say, as in RSS: HTML, most of the time.
    case undeclared

    /// What `type` and `mode`, both in lower case, say. Only Atom 1.0 is trusted when it says plain text: elsewhere
    /// it is a default that nobody looked at.
    init(type: String?, mode: String?, isAtom10: Bool) {
        if mode == "base64" {
            self = .base64
            return
        }
        switch type {
        case nil, ""?: self = isAtom10 ? .plain : .undeclared
        case "text"?, "text/plain"?: self = isAtom10 ? .plain : .undeclared
        case "html"?, "text/html"?: self = .html
        case "xhtml"?: self = .markup
        case let type?:
            if type.hasPrefix("multipart/") {
                self = .alternatives
            } else if type.hasSuffix("xml") {
                self = .markup
            } else if type.hasPrefix("text/") {
                self = .html
            } else {
                self = isAtom10 && type.contains("/") ? .base64 : .undeclared
            }
        }
    }
}
