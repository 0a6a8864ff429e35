// SPDX-License-Identifier: Apache-2.0

/// One sort of flaw that was found and mended, and how often.
public struct Repair: Sendable, Equatable {
    public let kind: Kind
    /// At least 1.
    public let count: Int

    public init(kind: Kind, count: Int) { (self.kind, self.count) = (kind, count) }

    /// The raw value is the id: it stays as it is.
    public enum Kind: String, Sendable, CaseIterable {
        /// The bytes are not in the encoding that was declared.
        case encodingMismatch = "encoding-mismatch"
        /// The declared encoding is not known here.
        case unknownEncoding = "unknown-encoding"
        /// Bytes that are no text in the encoding; each became U+FFFD.
        case invalidBytes = "invalid-bytes"
        /// NUL and other control characters, left out.
        case controlCharacters = "control-characters"
        /// Text before the first element.
        case leadingGarbage = "leading-garbage"
        /// `&nbsp;` without a declaration: HTML's names are read, others are kept as text.
        case undeclaredEntity = "undeclared-entity"
        /// A reference to no character: `&#0;`, `&#xD800;`; it became U+FFFD.
        case badReference = "bad-reference"
        /// `&` that starts no reference: kept as text.
        case bareAmpersand = "bare-ampersand"
        /// `<` that starts no tag: kept as text.
        case bareLessThan = "bare-less-than"
        case unclosedElement = "unclosed-element"
        /// An end tag without a start tag: left out.
        case strayEndTag = "stray-end-tag"
        /// A tag whose quotes do not match.
        case brokenTag = "broken-tag"
        /// The document ends in the middle; what is there was kept.
        case truncated
        /// Markup in a title: stripped.
        case htmlInTitle = "html-in-title"
        /// HTML that was escaped twice: unescaped twice.
        case doubleEscaped = "double-escaped"
        /// An entry without an id.
        case missingGuid = "missing-guid"
        /// A date that could not be read: the entry is undated.
        case badDate = "bad-date"
        /// What is said to be a language and is none: left out.
        case badLanguage = "bad-language"
        /// A link that is no address, or to a script: left out.
        case badLink = "bad-link"
        /// A namespace that is declared with an unknown address, or not at all; read by its prefix.
        case unknownNamespace = "unknown-namespace"
        /// An element's name in the wrong case.
        case wrongCase = "wrong-case"
        /// Base64 that does not decode: left out.
        case badBase64 = "bad-base64"
        /// A JSON value of the wrong type: converted, or left out.
        case wrongType = "wrong-type"
    }
}

/// Counts repairs while a document is read.
struct RepairTally {
    private var counts = [Repair.Kind: Int]()

    mutating func count(_ kind: Repair.Kind, _ times: Int = 1) {
        if times > 0 { counts[kind, default: 0] += times }
    }

    /// What was repaired, in the order of the catalogue.
    var repairs: [Repair] {
        Repair.Kind.allCases.compactMap { kind in
            counts[kind].map { Repair(kind: kind, count: $0) }
        }
    }
}
