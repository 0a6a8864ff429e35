// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// `triggers/*.txt`: blocks of `key: value`, divided by empty lines. The README of the data explains the keys.
extension LanguageCompiler {
    /// A line of a block.
    private typealias Line = (number: Int, key: String, value: Range<Int>)

    mutating func readFrames(_ file: LanguageFile) {
        let data = DataText(file.text)
        var block: [Line] = []
        var number = 0
        for content in data.parts(of: data.whole, at: "\n") {
            number += 1
            if content.isEmpty {
                finish(block, data, in: file)
                block = []
                continue
            }
            if data.opens(content, with: "#") { continue }
            guard let (key, value) = data.halves(of: content, at: ":") else {
                problems.append(LanguageProblem(file: file.path, line: number, reason: "expected \"key: value\""))
                continue
            }
            block.append((number, data.string(key), value))
        }
        finish(block, data, in: file)
    }

    private static let keysGivenOnce = ["frame", "kind", "subtype", "needs", "status", "prior", "also", "yields"]

    private mutating func finish(_ block: [Line], _ data: DataText, in file: LanguageFile) {
        guard let first = block.first else { return }
        func problem(_ number: Int, _ reason: String) -> LanguageProblem {
            LanguageProblem(file: file.path, line: number, reason: reason)
        }
        func value(_ key: String) -> String? { block.first { $0.key == key }.map { data.string($0.value) } }
        guard let name = value("frame"), let kindID = value("kind"), let kind = ChangeKind(id: kindID) else {
            problems.append(problem(first.number, "a frame needs a name and a kind of the catalogue"))
            return
        }
        for key in Self.keysGivenOnce {
            let lines = block.indices.filter { block[$0].key == key }
            if lines.count > 1 {
                problems.append(
                    problem(block[lines[1]].number, "\"\(key)\" is given twice; an empty line parts two frames"))
            }
        }
        var frame = Frame(
            id: file.isUsers ? "\(code).user.\(name)" : "\(code).\(name)", kind: kind, subtype: value("subtype"),
            file: file.path, line: first.number)
        noteID(of: frame, name, in: file)
        var forms: [(text: String, forms: TriggerForm.Forms)] = []
        for (number, key, range) in block {
            lazy var value = data.string(range)
            lazy var list = data.list(range)
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
                if let pattern = pattern(key, data.list(range, at: " "), number, file.path) {
                    frame.patterns.append(pattern)
                }
            case "post": frame.postPrepositions = Set(list.flatMap { path($0) })
            case "not before": frame.refusedNext.formUnion(list.map { path($0) })
            case "not": frame.refusedNouns.formUnion(nounClasses(list, in: file.path, at: number))
            case "not with":
                for company in list {
                    let sides = company.split(separator: ":", maxSplits: 1).map(String.init)
                    let nouns = nounClasses(sides.suffix(1), in: file.path, at: number)
                    if sides.count == 2, let preposition = path(sides[0]).first {
                        frame.refusedPlaces.append((preposition, nouns))
                    } else {
                        frame.refusedCompany.formUnion(nouns)
                    }
                }
            case "no object": frame.refusesObject = true
            case "not behind": frame.refusedPrepositions.formUnion(list.flatMap { path($0) })
            case "weak": frame.isWeak = true
            case "yields":
                frame.yieldsTo = ChangeKind(id: value)
                if frame.yieldsTo == nil { problems.append(problem(number, "no kind is called \"\(value)\"")) }
            case "negated": frame.isNegative = true
            case "lasting": frame.isLasting = true
            case "ahead": frame.isAhead = true
            case "needs post": frame.needsPost = true
            case "copular": frame.isCopular = true
            case "fills vacancy": frame.fillsVacancy = true
            case "tells office": frame.tellsOffice = true
            case "needs":
                frame.neededFamily = Family(rawValue: value)
                if frame.neededFamily == nil { problems.append(problem(number, "no family is called \"\(value)\"")) }
            case "beside":
                frame.besideKinds = list.compactMap { ChangeKind(id: $0) }
                if frame.besideKinds.count != list.count {
                    problems.append(problem(number, "a kind in \"\(value)\" is not known"))
                }
            case "not by": frame.refusedAgents.formUnion(nounClasses(list, in: file.path, at: number))
            case "status":
                frame.fixedStatus = Status(rawValue: value)
                if frame.fixedStatus == nil { problems.append(problem(number, "no status is called \"\(value)\"")) }
            case "prior":
                if let prior = Double(value), (0...1).contains(prior) {
                    frame.prior = prior
                } else {
                    problems.append(problem(number, "a prior is a number from 0 to 1"))
                }
            case "also":
                if let companion = companion(value) {
                    frame.companion = companion
                } else {
                    problems.append(problem(number, "expected \"kind person=role other=role\""))
                }
            case "reads", "refuses":
                if let example = example(key, value, kind: kind, in: file, at: number) {
                    frame.examples.append(example)
                }
            default: problems.append(problem(number, "no key of a frame is called \"\(key)\""))
            }
        }
        if frame.patterns.isEmpty || forms.isEmpty && !frame.isCopular {
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

    /// Rules keep their names for ever, so each name is given once.
    private mutating func noteID(of frame: Frame, _ name: String, in file: LanguageFile) {
        let isPlain = name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
        if !isPlain {
            problems.append(
                LanguageProblem(
                    file: file.path, line: frame.line, reason: "the name of a frame is of a-z, 0-9 and dashes"))
        }
        if let first = frameNumbers.updateValue(frames.count, forKey: frame.id).map({ frames[$0] }) {
            problems.append(
                LanguageProblem(
                    file: file.path, line: frame.line,
                    reason: "\(frame.id) is also in \(first.file), line \(first.line); names are given once"))
        }
    }

    /// Classes that `nouns.txt` fills; an empty one would rule nothing out.
    private mutating func nounClasses(
        _ names: some Sequence<String>, in file: String, at line: Int
    ) -> NounClasses {
        var classes = NounClasses()
        for name in names {
            if nounBits[name] == nil {
                problems.append(
                    LanguageProblem(file: file, line: line, reason: "no class of nouns is called \"\(name)\""))
            }
            classes.formUnion(nounClass(name))
        }
        return classes
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
    private mutating func pattern(_ key: String, _ words: [String], _ number: Int, _ file: String) -> Pattern? {
        var items: [Pattern.Item] = []
        for word in words {
            var word = word[...]
            let isOptional = word.hasSuffix("?")
            if isOptional { word.removeLast() }
            let sides = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let head = sides[0].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            var role: Role?
            if sides.count == 2 {
                role = Role(rawValue: String(sides[1]))
                if role == nil {
                    problems.append(
                        LanguageProblem(file: file, line: number, reason: "no role is called \"\(sides[1])\""))
                    return nil
                }
            }
            let classes =
                head.count == 2
                ? nounClasses(head[1].split(separator: "+").map(String.init), in: file, at: number) : []
            let slot: Slot
            switch head[0] {
            case "subject": slot = .subject
            case "object": slot = .object
            case "object2": slot = .secondObject
            case "possessive": slot = .possessor
            default:
                let words = path(String(head[0]))
                guard words.count == 1 else {
                    problems.append(
                        LanguageProblem(file: file, line: number, reason: "no slot is called \"\(head[0])\""))
                    return nil
                }
                slot = .preposition(words[0])
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
}
