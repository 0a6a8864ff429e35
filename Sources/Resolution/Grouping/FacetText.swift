// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Facets as a store keeps them: a line each, fields between tabs. Many are read for each mention that is judged,
/// which JSON would be too slow for.
public enum FacetText {
    /// In a fixed order, so that the same facets give the same text.
    public static func text(_ facets: [Facet]) -> String {
        Set(facets.map(line)).sorted().joined(separator: "\n")
    }

    /// Nil where the text is none that `text` wrote, or names a kind that the catalogue has not.
    public static func facets(_ text: String) -> [Facet]? {
        var facets: [Facet] = []
        for line in text.utf8.split(separator: newline) {
            guard let facet = Facet(fields: line.split(separator: tab, omittingEmptySubsequences: false)) else {
                return nil
            }
            facets.append(facet)
        }
        return facets
    }

    private static func line(_ facet: Facet) -> String {
        let flags = [
            (facet.isDenied, "d"), (facet.hasHappened, "h"), (facet.isBackground, "b"), (facet.isDated, "e"),
        ].compactMap { $0.0 ? $0.1 : nil }.joined()
        var fields = [
            flags, facet.kind.id, facet.alternatives.map(\.id).joined(separator: ","),
            facet.earliest.map(String.init) ?? "", facet.latest.map(String.init) ?? "", optional(facet.rank),
            optional(facet.position?.title), optional(facet.position?.organisation),
            optional(facet.position?.country),
        ]
        if let person = facet.person {
            fields += ["p", optional(person.id?.rawValue), escaped(person.name)] + person.aliases.map(escaped)
        } else if let group = facet.group {
            fields += ["g", optional(group.count), escaped(group.phrase)] + group.members.map(escaped)
        }
        return fields.joined(separator: "\t")
    }

    private static func optional(_ text: String?) -> String { text.map { "=" + escaped($0) } ?? "" }

    /// Names come from strangers: what parts the fields cannot stand in one.
    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == tab || $0 == newline || $0 == backslash }) else { return text }
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case tab: bytes += [backslash, UInt8(ascii: "t")]
            case newline: bytes += [backslash, UInt8(ascii: "n")]
            case backslash: bytes += [backslash, backslash]
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    fileprivate static func unescaped(_ field: Substring.UTF8View) -> String {
        guard field.contains(backslash) else { return String(Substring(field)) }
        var bytes: [UInt8] = []
        var isEscaped = false
        for byte in field {
            guard isEscaped || byte == backslash else {
                bytes.append(byte)
                continue
            }
            if isEscaped { bytes.append(byte == UInt8(ascii: "t") ? tab : byte == UInt8(ascii: "n") ? newline : byte) }
            isEscaped.toggle()
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let tab = UInt8(ascii: "\t")
    private static let newline = UInt8(ascii: "\n")
    private static let backslash = UInt8(ascii: "\\")
}

extension Facet {
    fileprivate init?(fields: [Substring.UTF8View]) {
        guard fields.count >= 9, let kind = ChangeKind(id: String(Substring(fields[1]))) else { return nil }
        self.kind = kind
        alternatives = []
        for id in fields[2].split(separator: UInt8(ascii: ",")) {
            guard let other = ChangeKind(id: String(Substring(id))) else { return nil }
            alternatives.append(other)
        }
        isDenied = fields[0].contains(UInt8(ascii: "d"))
        hasHappened = fields[0].contains(UInt8(ascii: "h"))
        isBackground = fields[0].contains(UInt8(ascii: "b"))
        isDated = fields[0].contains(UInt8(ascii: "e"))
        (earliest, latest) = (Int(Substring(fields[3])), Int(Substring(fields[4])))
        rank = Self.optional(fields[5])
        position = Self.optional(fields[6]).map {
            Position(title: $0, organisation: Self.optional(fields[7]), country: Self.optional(fields[8]))
        }
        (person, group) = (nil, nil)
        guard fields.count > 9 else { return }
        guard fields.count >= 12 else { return nil }
        let (name, others) = (FacetText.unescaped(fields[11]), fields[12...].map(FacetText.unescaped))
        switch fields[9].first {
        case UInt8(ascii: "p"):
            person = Person(id: Self.optional(fields[10]).map(PersonID.init(rawValue:)), name: name, aliases: others)
        case UInt8(ascii: "g"):
            group = Group(phrase: name, count: Self.optional(fields[10]), members: others)
        default: return nil
        }
    }

    private static func optional(_ field: Substring.UTF8View) -> String? {
        field.isEmpty ? nil : FacetText.unescaped(field.dropFirst())
    }
}
