// SPDX-License-Identifier: Apache-2.0

/// A link as it is written, and the xml:base that holds for it.
struct LinkReference: Equatable {
    let text: String
    let base: String?
}

/// Makes links absolute.
struct LinkResolution {
    /// What links without an xml:base are relative to, best first.
    let bases: [String]

    /// The absolute address, or the text as it is where nothing says to what it is relative.
    func address(of link: LinkReference?, tally: inout RepairTally) -> String? {
        guard let link else { return nil }
        if Self.isSound(link.text) { return link.text }
        guard let reference = URLReference(Self.unescaped(link.text)), !Self.isCode(reference) else {
            tally.count(.badLink)
            return nil
        }
        return absolute(reference, base: link.base) ?? reference.text
    }

    /// The same, but nil where nothing says to what it is relative.
    func absoluteAddress(of link: LinkReference?) -> String? {
        guard let link, let reference = URLReference(link.text), !Self.isCode(reference) else { return nil }
        return absolute(reference, base: link.base)
    }

    private func absolute(_ reference: URLReference, base: String?) -> String? {
        if reference.scheme != nil { return reference.text }
        if let base, let address = reference.resolved(against: base) { return address }
        for base in bases {
            if let address = reference.resolved(against: base) { return address }
        }
        return nil
    }

    /// True for an absolute address in which there is nothing to mend: most are.
    private static func isSound(_ text: String) -> Bool {
        guard text.hasPrefix("https://") || text.hasPrefix("http://") else { return false }
        return text.utf8.allSatisfy { $0 > Byte.space && $0 != Byte.ampersand }
    }

    /// Scripts and pictures in an address: there is nothing to read behind it.
    private static func isCode(_ reference: URLReference) -> Bool {
        switch reference.scheme {
        case "javascript"?, "vbscript"?, "data"?: true
        default: false
        }
    }

    /// `&` that was escaped once too often.
    private static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(Byte.ampersand) else { return text }
        return text.replacing("&amp;", with: "&").replacing("&#038;", with: "&").replacing("&#38;", with: "&")
    }
}
