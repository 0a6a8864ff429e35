// SPDX-License-Identifier: Apache-2.0
import Personnel

extension ExpectedChange {
    init(_ fields: [LabelledReader.Field], file: String) throws(LabelError) {
        let line = fields.first?.line ?? 1
        self.init(kinds: [], statuses: [], alerts: false, quote: "", line: line)
        for field in fields {
            func fault(_ message: String) -> LabelError {
                LabelError(file: file, line: field.line, message: message)
            }
            switch field.key {
            case "kind": kinds = Set(try Self.kinds(field.value, "/", fault))
            case "alternatives": alternatives = try Self.kinds(field.value, ";", fault)
            case "status":
                for word in Self.parts(field.value, "/") {
                    guard let status = Status(rawValue: word) else { throw fault("no status is called \(word)") }
                    statuses.insert(status)
                }
            case "subtype": subtype = field.value
            case "background": isBackground = try Self.truth(field.value, fault)
            case "alert": alerts = try Self.truth(field.value, fault)
            case "optional": isOptional = try Self.truth(field.value, fault)
            case "person": person = field.value
            case "group": group = field.value
            case "count": count = field.value
            case "members": members = Self.parts(field.value, ";")
            case "position": position = field.value
            case "country": country = field.value
            case "rank": rank = field.value
            case "agent": agent = field.value
            case "predecessor": predecessor = field.value
            case "successor": successor = field.value
            case "reason": reason = field.value
            case "quote": quote = field.value
            case "sources":
                guard let number = Int(field.value) else { throw fault("sources is no number: \(field.value)") }
                sources = number
            case "date":
                let ends = field.value.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
                earliest = ends.first.flatMap(CalendarDay.init)
                latest = ends.last.flatMap(CalendarDay.init)
                if earliest == nil && latest == nil { throw fault("no date: \(field.value)") }
            case "note": break
            default: throw fault("no key is called \(field.key)")
            }
        }
        if kinds.isEmpty || statuses.isEmpty || (person == nil && group == nil) {
            throw LabelError(file: file, line: line, message: "a change needs kind, status and a person or a group")
        }
    }

    private static func parts(_ text: String, _ separator: Character) -> [String] {
        text.split(separator: separator).map { part in
            String(part.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        }
    }

    private static func kinds(
        _ text: String, _ separator: Character, _ fault: (String) -> LabelError
    ) throws(LabelError) -> [ChangeKind] {
        var kinds: [ChangeKind] = []
        for word in parts(text, separator) {
            guard let kind = ChangeKind(id: word) else { throw fault("no kind is called \(word)") }
            kinds.append(kind)
        }
        return kinds
    }

    private static func truth(_ text: String, _ fault: (String) -> LabelError) throws(LabelError) -> Bool {
        switch text {
        case "true": true
        case "false": false
        default: throw fault("neither true nor false: \(text)")
        }
    }
}
