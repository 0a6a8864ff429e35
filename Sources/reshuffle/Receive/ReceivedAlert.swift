// SPDX-License-Identifier: Apache-2.0
import Foundation
import Personnel

/// An alert as its receiver reads it: what is there of Standard Webhooks' body. Nil where the body does not say.
struct ReceivedAlert: Decodable {
    struct Record: Decodable {
        let id: String?
        let revision: Int?
        let kind: String?
        let status: String?
        let person: Named?
        let group: String?
        let position: Post?
        let date: Day?
        let evidence: [Proof]?
        let latency: Stages?
        /// Of an alert about a source.
        let source: String?
        let name: String?
        let since: String?
        let detail: String?
    }

    struct Named: Decodable { let name: String }

    struct Post: Decodable {
        let title: String
        let organisation: String?
        let country: String?
    }

    struct Day: Decodable {
        let earliest: String?
        let latest: String?
        let text: String?
    }

    struct Proof: Decodable {
        let source: String
        let url: String?
        let quote: String
    }

    struct Stages: Decodable {
        let published: String?
        let queued: String?
    }

    let type: String
    let data: Record

    /// Nil for a body that is no such alert: a chat service's, or a user's own format.
    init?(_ body: [UInt8]) {
        do {
            self = try JSONDecoder().decode(ReceivedAlert.self, from: Data(body))
        } catch {
            return nil
        }
    }

    /// One short block for people.
    func text(at now: Date) -> String {
        if let source = data.source {
            let words = ["\(type): \(data.name ?? source)", data.detail, data.since.map { "since \($0)" }]
            return words.compactMap(\.self).map(Self.printable).joined(separator: "\n  ")
        }
        let who = data.person?.name ?? data.group ?? "somebody unnamed"
        let kind = data.kind.map { ChangeKind(id: $0)?.title ?? $0 } ?? "changed"
        var lines = ["\(who): \(kind.lowercased()) (\(data.status ?? "status unknown"))"]
        if let post = data.position {
            lines.append([post.title, post.organisation, post.country].compactMap(\.self).joined(separator: ", "))
        }
        if let day = data.date, let date = day.earliest ?? day.latest {
            let end = day.latest.flatMap { $0 == date ? nil : " to \($0)" } ?? ""
            lines.append(date + end + (day.text.map { ", in the text “\($0)”" } ?? ""))
        }
        if let proof = data.evidence?.first {
            lines.append("“\(proof.quote)”")
            lines.append(proof.source + (proof.url.map { ", \($0)" } ?? ""))
        }
        let stages = [("published", data.latency?.published), ("queued", data.latency?.queued)]
        let ages = stages.compactMap { stage, text in
            text.flatMap { PublicationTime(rfc3339: $0) }.map { "\(stage) \(Self.span(since: $0.instant, now)) ago" }
        }
        lines.append(([type, data.id ?? "no id"] + ages).joined(separator: ", "))
        return lines.map(Self.printable).joined(separator: "\n  ")
    }

    /// What came over the network cannot move the cursor, colour the screen or turn the direction of reading.
    private static func printable(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { isCommand($0) ? " " : $0 }))
    }

    private static func isCommand(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x202A...0x202E, 0x2066...0x2069: true
        default: scalar.properties.generalCategory == .control
        }
    }

    private static func span(since start: Date, _ now: Date) -> String {
        let seconds = max(0, now.timeIntervalSince(start))
        switch seconds {
        case ..<10: return "\((seconds * 10).rounded() / 10) s"
        case ..<120: return "\(Int(seconds)) s"
        case ..<7200: return "\(Int(seconds / 60)) min"
        case ..<172_800: return "\(Int(seconds / 3600)) h"
        default: return "\(Int(seconds / 86400)) days"
        }
    }
}
