// SPDX-License-Identifier: Apache-2.0

/// Picks elements of a page, by the part of CSS that people use for it: `div.message a[href*="/news/"]`.
///
/// Read are names, `.class`, `#id`, `[name]`, `[name=value]` with `^=`, `$=` and `*=`, blanks for "anywhere inside",
/// and commas for "or".
public struct HTMLSelector: Sendable, Equatable {
    /// One element's conditions.
    struct Compound: Sendable, Equatable {
        var name: PackedName?
        var conditions = [Condition]()
    }

    struct Condition: Sendable, Equatable {
        enum Relation: Sendable { case exists, equals, hasWord, hasPrefix, hasSuffix, contains }

        let attribute: PackedName
        let relation: Relation
        let value: String
    }

    /// For each alternative, the conditions from the outer to the inner element. Never empty.
    let alternatives: [[Compound]]

    /// Nil for anything that is not in that part of CSS.
    public init?(_ text: String) {
        var parser = SelectorParser(Array(text.utf8))
        guard let alternatives = parser.alternatives() else { return nil }
        self.alternatives = alternatives
    }
}

private struct SelectorParser {
    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func alternatives() -> [[HTMLSelector.Compound]]? {
        var alternatives = [[HTMLSelector.Compound]]()
        var path = [HTMLSelector.Compound]()
        while index < bytes.count {
            if bytes[index].isMarkupSpace {
                index += 1
            } else if bytes[index] == UInt8(ascii: ",") {
                guard !path.isEmpty else { return nil }
                alternatives.append(path)
                path = []
                index += 1
            } else {
                guard let compound = compound() else { return nil }
                path.append(compound)
            }
        }
        return path.isEmpty ? nil : alternatives + [path]
    }

    private mutating func compound() -> HTMLSelector.Compound? {
        let start = index
        var compound = HTMLSelector.Compound()
        while index < bytes.count, !bytes[index].isMarkupSpace, bytes[index] != UInt8(ascii: ",") {
            switch bytes[index] {
            case UInt8(ascii: "*") where index == start: index += 1
            case UInt8(ascii: "."):
                index += 1
                guard let word = word() else { return nil }
                compound.conditions.append(.init(attribute: "class", relation: .hasWord, value: word))
            case Byte.hash:
                index += 1
                guard let word = word() else { return nil }
                compound.conditions.append(.init(attribute: "id", relation: .equals, value: word))
            case Byte.openBracket:
                guard let condition = attribute() else { return nil }
                compound.conditions.append(condition)
            default:
                guard index == start, let word = word() else { return nil }
                compound.name = PackedName(word.lowercased())
            }
        }
        return compound
    }

    /// Letters, digits, `-` and `_`.
    private mutating func word() -> String? {
        let start = index
        while index < bytes.count,
            bytes[index].isLetter || bytes[index].isDigit || bytes[index] == Byte.hyphen
                || bytes[index] == Byte.underscore || bytes[index] >= 0x80
        {
            index += 1
        }
        return index > start ? bytes.string(start..<index) : nil
    }

    private mutating func attribute() -> HTMLSelector.Condition? {
        index += 1
        guard let name = word(), index < bytes.count else { return nil }
        var relation = HTMLSelector.Condition.Relation.equals
        switch bytes[index] {
        case Byte.closeBracket:
            index += 1
            return .init(attribute: PackedName(name.lowercased()), relation: .exists, value: "")
        case Byte.equals: break
        case UInt8(ascii: "^"): relation = .hasPrefix
        case UInt8(ascii: "$"): relation = .hasSuffix
        case UInt8(ascii: "*"): relation = .contains
        case UInt8(ascii: "~"): relation = .hasWord
        default: return nil
        }
        guard let equals = bytes.firstIndex(of: Byte.equals, in: index..<min(index + 2, bytes.count)),
            let close = bytes.firstIndex(of: Byte.closeBracket, in: equals..<bytes.count)
        else { return nil }
        index = close + 1
        let value = bytes.string(equals + 1..<close).trimmingBlanks
        let quotes = value.utf8.first == Byte.doubleQuote || value.utf8.first == Byte.singleQuote
        let bare = quotes && value.utf8.count >= 2 ? String(value.dropFirst().dropLast()) : value
        guard !bare.isEmpty else { return nil }
        return .init(attribute: PackedName(name.lowercased()), relation: relation, value: bare)
    }
}
