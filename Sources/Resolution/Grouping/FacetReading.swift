// SPDX-License-Identifier: Apache-2.0
import Personnel

/// A facet with what comparing needs of it, read once.
struct FacetReading {
    let facet: Facet
    let window: EventWindow
    /// As the text gives them, the fullest first; none for a group.
    let names: [PersonName]
    let group: GroupForm?
    /// True for somebody who is more than a bare surname: by name or by the register.
    let isWhole: Bool
    private let post: PostOnDemand

    init(_ facet: Facet) {
        self.facet = facet
        window = EventWindow(earliest: facet.earliest, latest: facet.latest)
        names = facet.person.map(Subject.names) ?? []
        group = facet.group.map { GroupForm($0, facet.position) }
        isWhole = facet.person?.id != nil || names.first.map { !$0.isBare } ?? true
        post = PostOnDemand(facet.position?.inWords)
    }

    /// Of the post; nil where none is named.
    var form: PostForm? { post.form }

    /// True where the post says what it is the post of.
    var isTelling: Bool { form.map { !$0.isGeneric } ?? false }

    /// A window without a beginning, or wider than the tolerance, tells too little to say that two others are one.
    var isWide: Bool {
        guard let earliest = window.earliest, let latest = window.latest else { return true }
        return latest - earliest > EventWindow.toleranceDays
    }
}

extension FacetReading {
    /// Whom they are about, compared.
    func agreement(with other: FacetReading) -> NameAgreement {
        if let group, let known = other.group {
            if group.words == known.words { return .same }
            let areDated = facet.isDated && other.facet.isDated && !isWide && !other.isWide
            return areDated && group.isTold(by: known, daysApart: window.gap(to: other.window)) ? .same : .different
        }
        if let id = facet.person?.id, let knownID = other.facet.person?.id {
            return id == knownID ? .same : .different
        }
        return Subject.agreement(names, other.names)
    }

    func hasRegisterConflict(with other: FacetReading) -> Bool {
        guard let id = facet.person?.id, let known = other.facet.person?.id else { return false }
        return id != known
    }

    func post(against other: FacetReading) -> PostAgreement {
        if let left = facet.position, let one = form, let right = other.facet.position, let known = other.form {
            return PostAgreement(left, one, right, known)
        }
        guard form == nil, other.form == nil else { return .unknown }
        let areMoves = facet.kind.tenure == .moves && other.facet.kind.tenure == .moves
        return PostAgreement(rank: facet.rank, other.facet.rank, areMoves: areMoves)
    }
}

/// An order of all facets that depends on nothing but what they say: who is told plainly comes before who is not.
extension FacetReading {
    static func isBefore(_ one: FacetReading, _ other: FacetReading) -> Bool {
        if (one.facet.person?.id != nil) != (other.facet.person?.id != nil) { return one.facet.person?.id != nil }
        if one.isWhole != other.isWhole { return one.isWhole }
        if one.isTelling != other.isTelling { return one.isTelling }
        if one.isWide != other.isWide { return other.isWide }
        if one.facet.isDated != other.facet.isDated { return one.facet.isDated }
        let (mine, theirs) = (one.days, other.days)
        return mine == theirs ? one.text < other.text : mine < theirs
    }

    private var days: (Int, Int) {
        (facet.earliest ?? facet.latest ?? Int.max, facet.latest ?? Int.max)
    }

    /// Different for any two facets.
    private var text: String {
        let parts: [String?] =
            [facet.kind.id] + facet.alternatives.map(\.id)
            + [facet.person?.id?.rawValue, facet.person?.name] + (facet.person?.aliases ?? [])
            + [facet.group?.phrase, facet.group?.count] + (facet.group?.members ?? [])
            + [facet.position?.title, facet.position?.organisation, facet.position?.country, facet.rank]
            + [facet.isDenied, facet.hasHappened, facet.isBackground, facet.isDated].map(String.init)
        return parts.map { $0 ?? "\u{0}" }.joined(separator: "\u{1}")
    }
}

/// A post that is read when somebody asks for it, and then once: of those who share a key with somebody, most have
/// another name, and nobody asks.
private final class PostOnDemand {
    private let position: Position?
    private(set) lazy var form = position.map { PostForm($0) }

    init(_ position: Position?) { self.position = position }
}
