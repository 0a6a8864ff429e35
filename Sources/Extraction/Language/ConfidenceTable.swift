// SPDX-License-Identifier: Apache-2.0
import Personnel

/// How far a reading is trusted: what was measured on labelled articles, as the language's data gives it.
struct ConfidenceTable: Sendable {
    /// Answers that were right, and all of them.
    struct Count: Sendable, Hashable {
        var right = 0
        var all = 0

        static func + (left: Self, right: Self) -> Self {
            Count(right: left.right + right.right, all: left.all + right.all)
        }

        /// 0...1: the true share is above it with a confidence of 97.5 % (the lower end of the two-sided 95 % interval
        /// of E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927). 0 of none.
        var lowerBound: Double {
            guard all > 0 else { return 0 }
            let (cases, share, deviates) = (Double(all), Double(right) / Double(all), 1.959964)
            let square = deviates * deviates
            let spread = deviates * (share * (1 - share) / cases + square / (4 * cases * cases)).squareRoot()
            return (share + square / (2 * cases) - spread) / (1 + square / cases)
        }
    }

    struct Cell: Hashable, Sendable {
        let form: Construction
        let section: Section
        let status: Status
    }

    /// What a text may leave empty.
    enum Slot: String, Sendable, CaseIterable { case post, name }

    /// Below this many cases a rule, a pool or a slot says nothing by itself.
    static let enough = 30

    var rules: [String: Count] = [:]
    var pools: [Cell: Count] = [:]
    var empty: [Slot: Count] = [:]
    var filled: [Slot: Count] = [:]
    /// The factor for an empty slot, or for a status, as long as there are too few cases.
    var slotEstimates: [Slot: Double] = [:]
    var statusEstimates: [Status: Double] = [:]

    /// 0...1. Of the rule itself, else of its form, section and status, else without the section, else of its form;
    /// `prior` where too little was measured. Lowered for a status that this does not know of, and for each slot that
    /// is left empty.
    func confidence(rule: String, in cell: Cell, leaving slots: [Slot], prior: Double) -> Double {
        func pooled(_ belongs: (Cell) -> Bool) -> Count {
            pools.reduce(Count()) { belongs($1.key) ? $0 + $1.value : $0 }
        }
        let perStatus = [pools[cell] ?? Count(), pooled { $0.form == cell.form && $0.status == cell.status }]
        let known: Double
        if let own = rules[rule], own.all >= Self.enough {
            known = own.lowerBound * statusFactor(cell.status)
        } else if let measured = perStatus.first(where: { $0.all >= Self.enough }) {
            known = measured.lowerBound
        } else {
            let form = pooled { $0.form == cell.form }
            known = (form.all >= Self.enough ? form.lowerBound : prior) * statusFactor(cell.status)
        }
        return (slots.reduce(known) { $0 * slotFactor($1) } * 1000).rounded() / 1000
    }

    /// How much rarer an answer is right where the slot is empty; at most 1.
    func slotFactor(_ slot: Slot) -> Double {
        ratio(empty[slot] ?? Count(), to: filled[slot] ?? Count()) ?? slotEstimates[slot] ?? 1
    }

    /// How much rarer an answer with this status is right than a plain one; at most 1.
    func statusFactor(_ status: Status) -> Double {
        func pooled(_ status: Status) -> Count {
            pools.reduce(Count()) { $1.key.status == status ? $0 + $1.value : $0 }
        }
        guard status != .happened else { return 1 }
        return ratio(pooled(status), to: pooled(.happened)) ?? statusEstimates[status] ?? 1
    }

    /// Nil where either has too few cases.
    private func ratio(_ rare: Count, to plain: Count) -> Double? {
        guard rare.all >= Self.enough, plain.all >= Self.enough, plain.right > 0 else { return nil }
        return min(1, Double(rare.right) / Double(rare.all) * Double(plain.all) / Double(plain.right))
    }
}
