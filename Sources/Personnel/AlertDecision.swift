// SPDX-License-Identifier: Apache-2.0

/// Whether the default policy alerts a change, and the one rule that decided.
public struct AlertDecision: Hashable, Sendable, Codable {
    public let alerts: Bool
    /// The id of the rule, for ever: "official-happened", "background", "rumoured".
    public let rule: String

    /// What is asserted with less measured trust than this is wrong too often to accuse somebody of it.
    public static let leastConfidence = 0.6

    public init(alerts: Bool, rule: String) {
        (self.alerts, self.rule) = (alerts, rule)
    }

    /// The default policy of what is alerted: what happened or is expected, not as background, told by the article
    /// itself, of somebody who counts, by a rule that is right often enough. `section` is that of the best quote.
    ///
    /// The order of the rules is the order of their weight: the first that applies is the reason given.
    public init(for mention: Mention, bestSection section: Section) {
        let refusal: String? =
            switch (mention.status, mention.standing) {
            case _ where !section.speaksForTheArticle: section.rawValue
            case (.denied, _): "denied"
            case (.rumoured, _): "rumoured"
            case _ where mention.isBackground: "background"
            case _ where !mention.alternatives.isEmpty: "choice-of-kinds"
            case _ where mention.subtype == Subtype.onward: "part-of-exit"
            case (_, .armedGroup): "armed-group"
            // Whoever watches somebody wants to hear of it in any case.
            case (_, .official) where mention.confidence < Self.leastConfidence: "low-confidence"
            case (.happened, .official), (.happened, .watched), (.expected, .official), (.expected, .watched): nil
            }
        if let refusal {
            self.init(alerts: false, rule: refusal)
        } else {
            self.init(alerts: true, rule: mention.standing.rawValue + "-" + mention.status.rawValue)
        }
    }
}

/// Refinements of kinds that the program itself reads. Language data may set others; they are shown as they are.
public enum Subtype {
    /// A move to a post that is not named, told with the exit that it follows: part of that exit's record.
    public static let onward = "onward"
}
