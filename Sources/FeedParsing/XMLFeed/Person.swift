// SPDX-License-Identifier: Apache-2.0

/// The name of an author, as feeds write it.
enum Person {
    /// From `<name>` and `<email>` inside an element of Atom: "Name (mail)", or the one that is there; else the text
    /// that stands among the tags, with the members of a list apart.
    static func name(inMarkup bytes: [UInt8], _ range: Range<Int>, tally: inout RepairTally) -> String? {
        var scanner = MarkupScanner(bytes, in: range, dialect: .xml)
        var (name, mail, other) = ([UInt8](), [UInt8](), [UInt8]())
        var current: PackedName = ""
        var membersEnded = false
        let references = CharacterReferences(dialect: .xml)
        func add(_ range: Range<Int>, decoding: Bool, tally: inout RepairTally) {
            func append(to output: inout [UInt8]) {
                if decoding {
                    references.append(range, of: bytes, to: &output, tally: &tally)
                } else {
                    output.append(range, of: bytes)
                }
            }
            switch current {
            case "name": append(to: &name)
            case "email": append(to: &mail)
            case "uri", "url", "homepage", "title", "company", "department", "description", "link", "id", "image": break
            default:
                if membersEnded, !bytes.trimmed(range).isEmpty {
                    other.append(contentsOf: ", ".utf8)
                    membersEnded = false
                }
                append(to: &other)
            }
        }
        while let token = scanner.next() {
            switch token {
            case .start(let tag): current = PackedName(lowercasing: bytes, bytes.localName(tag.name))
            case .end:
                membersEnded = membersEnded || current == "li"
                current = ""
            case .text(let range): add(range, decoding: true, tally: &tally)
            case .cdata(let range): add(range, decoding: false, tally: &tally)
            }
        }
        let parts = [name, mail].map { SingleLine.text(of: $0, 0..<$0.count) }.filter { !$0.isEmpty }
        switch parts.count {
        case 2: return parts[0] + " (" + parts[1] + ")"
        case 1: return parts[0]
        default:
            let text = SingleLine.text(of: other, 0..<other.count)
            return text.isEmpty ? nil : text
        }
    }
}
