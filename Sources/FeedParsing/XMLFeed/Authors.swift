// SPDX-License-Identifier: Apache-2.0

/// The authors of one thing: all that are named by the best sort of element, in their order, none twice.
struct Authors {
    private var names = [String]()
    private var rank = Int.max

    /// At most so many are kept: papers have hundreds, and a list beyond that is no news.
    private static let limit = 100
    /// A bare address is worse than a name from any other element.
    private static let mailPenalty = 4

    mutating func offer(_ name: String?, rank: Int) {
        guard let name else { return }
        let rank = Self.isMailAlone(name) ? rank + Self.mailPenalty : rank
        if rank < self.rank { (names, self.rank) = ([], rank) }
        guard rank == self.rank, names.count < Self.limit, !names.contains(name) else { return }
        names.append(name)
    }

    /// "Ann Lee, Bo Chen"; nil where nobody is named.
    var text: String? { names.isEmpty ? nil : names.joined(separator: ", ") }

    private static func isMailAlone(_ name: String) -> Bool { name.utf8.contains(0x40) && !name.utf8.contains(0x20) }
}
