// SPDX-License-Identifier: Apache-2.0

/// Ranks, offices and orders in capitals behind a name: "Haruna Gbadamosi, CP".
enum Honours {
    /// The name without them; a name of a single word keeps what follows, which may be its family name.
    static func left(out name: String) -> String {
        guard name.utf8.last.map(ends.contains) ?? false else { return name }
        var rest = name[...]
        while let gap = rest.lastIndex(where: divides),
            all.contains(rest[rest.index(after: gap)...].filter { $0 != "." })
        {
            var before = rest[..<gap]
            while before.last.map(divides) ?? false { before.removeLast() }
            guard before.contains(where: divides), before.hasLowercase else { break }
            rest = before
        }
        return String(rest)
    }

    private static func divides(_ character: Character) -> Bool { character == " " || character == "," }

    private static let all: Set<String> = [
        "ACP", "AIG", "CBE", "CFR", "CP", "CSP", "DCP", "DIG", "DSP", "Esq", "GCON", "IAS", "IFS", "IPS", "KBE", "KC",
        "MBE", "MFR", "MLA", "MNA", "MP", "MPA", "OBE", "OFR", "OON", "PhD", "PSP", "QC", "Retd", "Rtd", "rtd", "retd",
    ]
    /// The last letters of these: most names end otherwise.
    private static let ends = Set(all.compactMap(\.utf8.last) + [UInt8(ascii: ".")])
}
