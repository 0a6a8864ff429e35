// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// A name as the register files it.
public struct FiledName: Hashable, Sendable {
    /// The same for all spellings of one name: two people who have it claim one name.
    public let text: Int64
    /// Where a mention with this name looks. Empty for a surname alone, which stands for nobody by itself.
    public let keys: [Int64]

    public init(_ name: String) {
        let name = PersonName(name)
        let text = NameKeys.text(name)
        self.text = Int64(
            bitPattern: text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
        )
        keys = NameKeys.register(name)
    }
}

extension RegisterPerson {
    /// True where one of the names can be this one in another spelling.
    public func canBeCalled(_ other: String) -> Bool {
        let other = PersonName(other)
        return ([name] + names).contains { NameAgreement(PersonName($0), other) != .different }
    }
}
