// SPDX-License-Identifier: Apache-2.0
import Extraction
import Personnel

/// How an extraction came about, for people and as JSON.
enum TraceText {
    static func text(_ trace: ExtractionTrace) -> String {
        var lines: [String] = []
        for block in trace.blocks where !block.section.speaksForTheArticle {
            lines.append("Left out as \(block.section.rawValue): bytes \(block.start) to \(block.end)")
        }
        if trace.unreadBytes > 0 {
            lines.append("Left aside: the last \(trace.unreadBytes) bytes, beyond what is read of one text")
        }
        if trace.candidates.isEmpty { lines.append("No trigger: nothing in this text tells of a change.") }
        for candidate in trace.candidates {
            lines.append("")
            lines.append(
                "“\(candidate.trigger)” in the \(candidate.section.rawValue), bytes \(candidate.start) to \(candidate.end)"
            )
            if let frame = candidate.frame {
                lines.append("  frame    \(frame)" + (candidate.form.map { ", \($0)" } ?? ""))
            }
            for attempt in candidate.tried {
                lines.append(
                    "  not      \(attempt.frame)" + (attempt.form.map { ", \($0)" } ?? "") + ": \(attempt.why)")
            }
            for (slot, words) in candidate.slots.sorted(by: { $0.key < $1.key }) {
                lines.append(
                    "  \(slot)" + String(repeating: " ", count: max(1, 9 - slot.count))
                        + TextTable.cell(words, limit: 200))
            }
            if !candidate.cues.isEmpty { lines.append("  cues     \(candidate.cues.joined(separator: "; "))") }
            if let status = candidate.status { lines.append("  status   \(status.rawValue)") }
            lines.append(candidate.dropped.map { "  dropped: \($0)" } ?? "  read")
        }
        lines += ["", MentionTable.text(trace.mentions)]
        return lines.joined(separator: "\n")
    }

    /// One candidate in a few lines.
    static func short(_ candidate: ExtractionTrace.Candidate) -> [String] {
        let frame = [candidate.frame, candidate.form].compactMap(\.self).joined(separator: ".")
        let slots = candidate.slots.sorted { $0.key < $1.key }.map { "\($0.key) “\(TextTable.cell($0.value))”" }
        let cues = candidate.cues.isEmpty ? [] : ["cues “\(candidate.cues.joined(separator: "”, “"))”"]
        let status = candidate.status.map { ["status \($0.rawValue)"] } ?? []
        let outcome = candidate.dropped.map { "dropped: \($0)" } ?? "read"
        var lines = ["“\(candidate.trigger)” [\(frame)] \(outcome)"]
        let told = slots + cues + status
        if !told.isEmpty { lines.append("  " + told.joined(separator: "; ")) }
        return lines
            + candidate.tried.map { "  not \($0.frame)" + ($0.form.map { ".\($0)" } ?? "") + ": \($0.why)" }
    }

    static func json(_ trace: ExtractionTrace, of article: Article) -> JSONValue {
        .object([
            .init("candidates", .array(trace.candidates.map(json))),
            .init("unread_bytes", .int(trace.unreadBytes)),
            .init("blocks", .array(trace.blocks.map(json))),
            .init("changes", .array(trace.mentions.map { ChangeRecord($0, in: article).json })),
        ])
    }

    private static func json(_ block: Block) -> JSONValue {
        .object([
            .init("section", .string(block.section.rawValue)), .init("start", .int(block.start)),
            .init("end", .int(block.end)),
        ])
    }

    private static func json(_ candidate: ExtractionTrace.Candidate) -> JSONValue {
        let slots = candidate.slots.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, .string($0.value)) }
        return .object([
            .init("trigger", .string(candidate.trigger)),
            .init("frame", JSONValue(candidate.frame)),
            .init("form", JSONValue(candidate.form)),
            .init("section", .string(candidate.section.rawValue)),
            .init("start", .int(candidate.start)), .init("end", .int(candidate.end)),
            .init("slots", .object(slots)),
            .init("tried", .array(candidate.tried.map(json))),
            .init("cues", .array(candidate.cues.map(JSONValue.string))),
            .init("status", JSONValue(candidate.status?.rawValue)),
            .init("dropped", JSONValue(candidate.dropped)),
        ])
    }

    private static func json(_ attempt: ExtractionTrace.Attempt) -> JSONValue {
        .object([
            .init("frame", .string(attempt.frame)), .init("form", JSONValue(attempt.form)),
            .init("why", .string(attempt.why)),
        ])
    }
}
