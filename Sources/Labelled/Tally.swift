// SPDX-License-Identifier: Apache-2.0

/// Right, wrong and missed answers, added up.
public struct Tally: Sendable, Hashable {
    public var right = 0
    public var wrong = 0
    public var missed = 0

    public init() {}

    /// 0...1; nil where nothing was answered.
    public var precision: Double? { right + wrong == 0 ? nil : Double(right) / Double(right + wrong) }
    /// 0...1; nil where nothing was to be found.
    public var recall: Double? { right + missed == 0 ? nil : Double(right) / Double(right + missed) }
    /// 0...1; nil where nothing was answered and nothing was to be found.
    public var f1: Double? {
        right * 2 + wrong + missed == 0 ? nil : Double(2 * right) / Double(2 * right + wrong + missed)
    }
}
