// SPDX-License-Identifier: Apache-2.0
import Personnel
import FoundationEssentials

/// Reads labelled pairs of mentions: JSON Lines, one pair a line, as `seeds/README.md` describes them.
public enum PairReader {
    /// `file` is used in errors. Empty lines are passed over; an id that comes twice is a fault.
    public static func read(_ text: String, file: String) throws(LabelError) -> [LabelledPair] {
        var pairs: [LabelledPair] = []
        var ids: Set<String> = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        where !line.allSatisfy(\.isWhitespace) {
            func fault(_ message: String) -> LabelError { LabelError(file: file, line: index + 1, message: message) }
            let pair: LabelledPair
            do {
                pair = try JSONDecoder().decode(PairLine.self, from: Data(line.utf8)).pair()
            } catch let fault as PairFault {
                throw LabelError(file: file, line: index + 1, message: fault.message)
            } catch let error as DecodingError {
                throw fault(error.inWords)
            } catch {
                throw fault("\(error)")
            }
            guard ids.insert(pair.id).inserted else { throw fault("the id \(pair.id) is given twice") }
            pairs.append(pair)
        }
        return pairs
    }
}

struct PairFault: Error {
    let message: String
}

/// A line as it stands in the file.
private struct PairLine: Decodable {
    let id: String
    let same: Bool
    let why: String?
    let one: PairSide
    let other: PairSide

    func pair() throws(PairFault) -> LabelledPair {
        LabelledPair(id: id, isSame: same, why: why ?? "", one: try one.mention(), other: try other.mention())
    }
}

private struct PairSide: Decodable {
    struct Days: Decodable {
        let earliest: String?
        let latest: String?
    }

    let person: String?
    let aliases: [String]?
    let group: String?
    let count: String?
    let kind: String
    let subtype: String?
    let status: String
    let background: Bool
    let position: String?
    let organisation: String?
    let country: String?
    let rank: String?
    let date: Days?
    let published: String?
    let language: String?

    func mention() throws(PairFault) -> PairedMention {
        guard let kind = ChangeKind(id: kind) else { throw PairFault(message: "no kind is called \(self.kind)") }
        guard let status = Status(rawValue: status) else {
            throw PairFault(message: "no status is called \(self.status)")
        }
        guard (person == nil) != (group == nil) else {
            throw PairFault(message: "a mention has either a person or a group")
        }
        let published = self.published.flatMap(PublicationTime.init(rfc3339:))
        if let text = self.published, published == nil {
            throw PairFault(message: "published is no RFC 3339 date: \(text)")
        }
        let mention = Mention(
            kind: kind, subtype: subtype, status: status, isBackground: background,
            person: person.map { Person(name: $0, aliases: aliases ?? []) },
            group: group.map { Group(phrase: $0, count: count) }, position: post(), rank: rank,
            date: try partialDate(), quotes: [])
        return PairedMention(mention: mention, published: published, language: language ?? "en")
    }

    /// A country alone makes a post without a title: nothing that is known gets lost.
    private func post() -> Position? {
        guard position != nil || organisation != nil || country != nil else { return nil }
        return Position(title: position ?? "", organisation: organisation, country: country)
    }

    private func partialDate() throws(PairFault) -> PartialDate? {
        guard let date else { return nil }
        let (earliest, latest) = (try day(date.earliest), try day(date.latest))
        guard earliest != nil || latest != nil else { return nil }
        if let earliest, let latest, latest < earliest {
            throw PairFault(message: "the date ends before it begins: \(earliest) to \(latest)")
        }
        return PartialDate(
            earliest: earliest, latest: latest, precision: earliest == latest ? .day : .range, text: nil)
    }

    private func day(_ text: String?) throws(PairFault) -> CalendarDay? {
        guard let text else { return nil }
        guard let day = CalendarDay(text) else { throw PairFault(message: "\(text) is not a day as YYYY-MM-DD") }
        return day
    }
}

extension DecodingError {
    fileprivate var inWords: String {
        switch self {
        case .keyNotFound(let key, let context):
            "\(Self.path(context))\(key.stringValue) is missing"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            "\(Self.path(context, last: true)) has a value of another type"
        case .dataCorrupted(let context): "no JSON object: \(context.debugDescription)"
        @unknown default: "cannot be read"
        }
    }

    private static func path(_ context: Context, last: Bool = false) -> String {
        let names = context.codingPath.map(\.stringValue).joined(separator: ".")
        return names.isEmpty ? "" : names + (last ? "" : ".")
    }
}
