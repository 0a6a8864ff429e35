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
        guard let reference = URLReference(link.text) else {
            tally.count(.badLink)
            return nil
        }
        if reference.scheme != nil { return reference.text }
        for base in [link.base].compactMap(\.self) + bases {
            if let address = reference.resolved(against: base) { return address }
        }
        return reference.text
    }
}
