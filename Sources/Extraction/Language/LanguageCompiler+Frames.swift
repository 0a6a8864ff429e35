// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// `triggers/*.txt`: blocks of `key: value`, divided by empty lines. The README of the data explains the keys.
extension LanguageCompiler {
    mutating func readFrames(_ file: LanguageFile) {
        var block: [(number: Int, key: String, value: String)] = []
        var number = 0
        for line in file.text.split(separator: "\n", omittingEmptySubsequences: false) {
            number += 1
            let content = DataLine.trimmed(line)
            if content.isEmpty {
                finish(block, in: file)
                block = []
                continue
            }
            if content.hasPrefix("#") { continue }
            guard let colon = content.firstIndex(of: ":") else {
                problems.append(LanguageProblem(file: file.name, line: number, reason: "expected \"key: value\""))
                continue
            }
            let value = DataLine.trimmed(content[content.index(after: colon)...])
            block.append((number, String(content[..<colon]), String(value)))
        }
        finish(block, in: file)
    }

    private mutating func finish(_ block: [(number: Int, key: String, value: String)], in file: LanguageFile) {
        guard let first = block.first else { return }
        func problem(_ number: Int, _ reason: String) -> LanguageProblem {
            LanguageProblem(file: file.name, line: number, reason: reason)
        }
        let values = Dictionary(block.map { ($0.key, $0.value) }) { first, _ in first }
        guard let name = values["frame"], let kindID = values["kind"], let kind = ChangeKind(id: kindID) else {
            problems.append(problem(first.number, "a frame needs a name and a kind of the catalogue"))
            return
        }
        var frame = Frame(
            id: "\(code).\(name)", kind: kind, subtype: values["subtype"], file: file.name, line: first.number)
        var forms: [(text: String, forms: TriggerForm.Forms)] = []
        for (number, key, value) in block {
            let list = value.split(separator: ";").map { String(DataLine.trimmed($0)) }
            switch key {
            case "frame", "kind", "subtype": break
            case "verb":
                guard list.count == TriggerForm.Forms.ofVerb.count else {
                    problems.append(
                        problem(number, "a verb has five forms: base; third person; past; participle; gerund"))
                    continue
                }
                forms += zip(list, TriggerForm.Forms.ofVerb).filter { $0.0 != "-" }.map { ($0, $1) }
            case "noun": forms += list.map { ($0, .noun) }
            case "active", "passive", "nominal":
                if let pattern = pattern(key, value, number, file.name) { frame.patterns.append(pattern) }
            case "post": frame.postPrepositions = Set(list.flatMap { path($0) })
            case "not before": frame.refusedNext = Set(list.map { path($0) })
            case "not": for noun in list { frame.refusedNouns.formUnion(nounClass(noun)) }
            case "not with": for noun in list { frame.refusedCompany.formUnion(nounClass(noun)) }
            case "not behind": frame.refusedPrepositions = Set(list.flatMap { path($0) })
            case "weak": frame.isWeak = true
            case "negated": frame.isNegative = true
            case "needs post": frame.needsPost = true
            case "needs": frame.neededFamily = Family(rawValue: value)
            case "status": frame.fixedStatus = Status(rawValue: value)
            case "prior": frame.prior = Double(value) ?? frame.prior
            case "also":
                if let companion = companion(value) {
                    frame.companion = companion
                } else {
                    problems.append(problem(number, "expected \"kind person=role other=role\""))
                }
            case "reads", "refuses":
                if let example = example(value, isRead: key == "reads", kind, number, file.name) {
                    frame.examples.append(example)
                }
            default: problems.append(problem(number, "no key of a frame is called \"\(key)\""))
            }
        }
        if frame.patterns.isEmpty || forms.isEmpty {
            problems.append(problem(first.number, "\(name) has no pattern or no form"))
        }
        if !frame.examples.contains(where: { $0.person != nil })
            || !frame.examples.contains(where: { $0.person == nil })
        {
            problems.append(problem(first.number, "\(name) needs a sentence that it reads and one that it refuses"))
        }
        insert(forms, of: frames.count)
        frames.append(frame)
    }

    private mutating func insert(_ forms: [(text: String, forms: TriggerForm.Forms)], of frame: Int) {
        var merged: [String: TriggerForm.Forms] = [:]
        for form in forms { merged[form.text, default: []].formUnion(form.forms) }
        for (text, forms) in merged.sorted(by: { $0.key < $1.key }) {
            triggers.insert(path(text), value: Int32(triggerForms.count))
            triggerForms.append(TriggerForm(frame: frame, forms: forms))
        }
    }

    /// "subject=agent? object:case against=person": slots with the role of their filler, or the class that it must have.
    private mutating func pattern(_ key: String, _ value: String, _ number: Int, _ file: String) -> Pattern? {
        var items: [Pattern.Item] = []
        for word in value.split(separator: " ") {
            var word = word
            let isOptional = word.hasSuffix("?")
            if isOptional { word.removeLast() }
            let sides = word.split(separator: "=", maxSplits: 1)
            let head = sides[0].split(separator: ":", maxSplits: 1)
            var role: Role?
            if sides.count == 2 {
                role = Role(rawValue: String(sides[1]))
                if role == nil {
                    problems.append(
                        LanguageProblem(file: file, line: number, reason: "no role is called \"\(sides[1])\""))
                    return nil
                }
            }
            var classes = NounClasses()
            if head.count == 2 {
                for name in head[1].split(separator: "+") { classes.formUnion(nounClass(String(name))) }
            }
            let slot: Slot
            switch head[0] {
            case "subject": slot = .subject
            case "object": slot = .object
            case "object2": slot = .secondObject
            case "possessive": slot = .possessor
            default: slot = .preposition(path(String(head[0])).first ?? -1)
            }
            items.append(Pattern.Item(slot: slot, classes: classes, role: role, isOptional: isOptional))
        }
        guard let construction = Construction(rawValue: key),
            items.contains(where: { $0.role == .person && !$0.isOptional })
        else {
            problems.append(LanguageProblem(file: file, line: number, reason: "a pattern needs a slot for the person"))
            return nil
        }
        return Pattern(construction: construction, items: items)
    }

    private func companion(_ value: String) -> Companion? {
        let words = value.split(separator: " ")
        guard words.count == 3, let kind = ChangeKind(id: String(words[0])), words[1].hasPrefix("person="),
            words[2].hasPrefix("other="), let person = Role(rawValue: String(words[1].dropFirst(7))),
            let other = Role(rawValue: String(words[2].dropFirst(6)))
        else { return nil }
        return Companion(kind: kind, person: person, other: other)
    }

    /// "The sentence. => Person | status | kind", with the status and the kind left out where they are plain.
    private mutating func example(
        _ value: String, isRead: Bool, _ kind: ChangeKind, _ number: Int, _ file: String
    ) -> FrameExample? {
        guard isRead else {
            return FrameExample(
                sentence: value, person: nil, status: .happened, kind: kind, file: file, line: number)
        }
        guard let equals = value.lastIndex(of: "="), value[equals...].hasPrefix("=> ") else {
            problems.append(LanguageProblem(file: file, line: number, reason: "expected \"sentence => person\""))
            return nil
        }
        let parts = value[equals...].dropFirst(3).split(separator: "|").map { String(DataLine.trimmed($0)) }
        let status = parts.count > 1 ? Status(rawValue: parts[1]) : .happened
        let exampleKind = parts.count > 2 ? ChangeKind(id: parts[2]) : kind
        guard let person = parts.first, let status, let exampleKind else {
            problems.append(LanguageProblem(file: file, line: number, reason: "bad status or kind in an example"))
            return nil
        }
        return FrameExample(
            sentence: String(DataLine.trimmed(value[..<equals])), person: person, status: status, kind: exampleKind,
            file: file,
            line: number)
    }
}
