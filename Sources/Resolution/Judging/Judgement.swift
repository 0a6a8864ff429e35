// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// What a mention is to the changes that are known.
public enum Verdict: Hashable, Sendable {
    /// A fact that is not known yet.
    case new
    /// Tells a known change again.
    case supports(ChangeID)
    /// Tells a known change again, and more or stronger than was known.
    case amends(ChangeID, Reason)
    /// Says the opposite of a known change: one of the two is a denial.
    case contradicts(ChangeID)
    /// Could be any of these, or none: kept apart, shown, not alerted.
    case unsure([ChangeID])

    /// The word under which it is stored.
    public var word: String {
        switch self {
        case .new: "new"
        case .supports: "supports"
        case .amends: "amends"
        case .contradicts: "contradicts"
        case .unsure: "unsure"
        }
    }
}

/// Why a verdict was given. The raw value is for ever: it is stored and shown.
public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    case sameRegisterEntry = "same-register-entry"
    case sameName = "same-name"
    case sameSurname = "same-surname"
    case initialsAgree = "initials-agree"
    case givenNameSpelling = "given-name-spelling"
    case sameGroup = "same-group"
    case postAgrees = "post-agrees"
    case organisationAgrees = "organisation-agrees"
    case rankAgrees = "rank-agrees"
    case postUnknown = "post-unknown"
    case postDiffers = "post-differs"
    case postConflicts = "post-conflicts"
    case sameKind = "same-kind"
    case kindAgrees = "kind-agrees"
    case datesMeet = "dates-meet"
    case statusRises = "status-rises"
    case kindIsMoreExact = "kind-is-more-exact"
    case denies = "denies"
    case severalPeople = "several-people"
    case marriedName = "married-name"
    case patronymicLeftOut = "patronymic-left-out"
    case givenNameForm = "given-name-form"
    case givenNameLeftOut = "given-name-left-out"
    case generationLeftOut = "generation-left-out"
    case orderDiffers = "order-differs"
    case levelDiffers = "level-differs"
    case countriesConflict = "countries-conflict"
    case datesApart = "dates-apart"
    /// Something that undid the one lies between it and the other.
    case separated
    /// More changes were near than are looked at together.
    case neighbourhoodCut = "neighbourhood-cut"
    case nearDuplicate = "near-duplicate"
}

/// A verdict with its reasons, and the changes that the mention belongs to in other ways.
public struct Judgement: Hashable, Sendable {
    public let verdict: Verdict
    /// In the order in which they were found; empty where no candidate came near.
    public let reasons: [Reason]
    /// To changes that the mention undoes.
    public let links: [Link]

    public init(_ verdict: Verdict, because reasons: [Reason] = [], links: [Link] = []) {
        (self.verdict, self.reasons, self.links) = (verdict, reasons, links)
    }

    /// The changes that it could be about as well; empty for every other verdict.
    public var candidates: [ChangeID] {
        switch verdict {
        case .unsure(let changes): changes
        case .new, .supports, .amends, .contradicts: []
        }
    }

    /// True where nobody can tell whether it is about something new: then it alerts nobody.
    public var isUnsure: Bool {
        switch verdict {
        case .unsure: true
        case .new, .supports, .amends, .contradicts: false
        }
    }
}
