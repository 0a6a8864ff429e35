// SPDX-License-Identifier: Apache-2.0

/// What lowers the trust in a reading, as factors on the prior of its frame; 1 where the language says nothing.
struct ConfidenceFactors: Sendable {
    /// By what is read and which, as the data writes them: "status", "expected".
    private var factors: [String: Double] = [:]

    mutating func set(_ what: String, _ which: String, to factor: Double) { factors["\(what) \(which)"] = factor }

    func factor(_ what: What, _ which: String) -> Double { factors["\(what.rawValue) \(which)"] ?? 1 }

    enum What: String, Sendable { case form, section, status, missing, context }
}
