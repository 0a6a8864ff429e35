// SPDX-License-Identifier: Apache-2.0

extension Duration {
    /// In seconds, fractions included.
    public var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) * 1e-18
    }
}
