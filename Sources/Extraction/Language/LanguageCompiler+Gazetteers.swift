// SPDX-License-Identifier: Apache-2.0

/// The files of names and posts.
extension LanguageCompiler {
    mutating func readPlace(_ line: DataLine) {
        guard isCountry(line.text(1), at: line) else { return }
        let country = CountryCode(line.text(1))
        let columns: [(Int, LexiconEntry.Category)] = [(0, .country), (2, .demonym), (3, .place)]
        for (column, category) in columns {
            for text in line.list(column) { insert(category, text, at: line) { $0.country = country } }
        }
    }

    /// Nothing, or a code.
    private mutating func isCountry(_ code: String, at line: DataLine) -> Bool {
        if code.isEmpty || CountryCode(code) != nil { return true }
        problems.append(line.problem("\"\(code)\" is not an ISO 3166-1 alpha-2 code"))
        return false
    }

    mutating func readGivenName(_ line: DataLine) {
        guard let gender = Gender(rawValue: String(line.text(1))) else {
            problems.append(line.problem("a given name is m, f or u (either), not \"\(line.text(1))\""))
            return
        }
        // A given name that is also a common word is left to the names around it.
        let category: LexiconEntry.Category = line.text(2) == "weak" ? .weakName : .givenName
        for text in line.list(0) { insert(category, text, at: line) { $0.gender = gender } }
    }

    mutating func readFamilyFirst(_ line: DataLine) {
        guard line.text(2) != "weak" else { return }
        for text in line.list(0) { insert(.familyFirst, text, at: line) }
    }

    mutating func readParticle(_ line: DataLine) {
        guard line.text(1) == "inside" || line.text(1) == "suffix" else {
            problems.append(line.problem("a particle stands inside or as suffix, not \"\(line.text(1))\""))
            return
        }
        let category: LexiconEntry.Category = line.text(1) == "suffix" ? .suffix : .particle
        for text in line.list(0) { insert(category, text, at: line) { _ in } }
    }

    mutating func readTitle(_ line: DataLine) {
        for text in line.list(0) {
            insert(.honorific, text, at: line) {
                $0.gender = Gender(rawValue: String(line.text(1)))
                $0.tellsOffice = line.text(2) == "office"
            }
        }
    }

    mutating func readRank(_ line: DataLine) {
        for text in [String(line.text(0))] + line.list(1) {
            insert(.rank, text, at: line) { ($0.postClass, $0.isWeak) = (.military, line.text(3) == "weak") }
            // Plurals are regular enough to be made: "Major Generals".
            if !text.hasSuffix("."), !text.hasSuffix("s") {
                insert(.rank, text + "s", at: line) { ($0.postClass, $0.isPlural) = (.military, true) }
            }
        }
    }

    mutating func readPost(_ line: DataLine) {
        guard let postClass = PostClass(rawValue: String(line.text(2))) else {
            problems.append(line.problem("no class of posts is called \"\(line.text(2))\""))
            return
        }
        var complements: PostComplement = []
        for name in line.list(3) {
            guard let complement = PostComplement.names[name] else {
                problems.append(line.problem("no complement of posts is called \"\(name)\""))
                return
            }
            complements.insert(complement)
        }
        for column in 0...1 {
            for listed in line.list(column) {
                // "regent of": the complement is read by the grammar.
                let text = listed.hasSuffix(" of") ? String(listed.dropLast(3)) : listed
                insert(.post, text, at: line) {
                    ($0.postClass, $0.complements, $0.isPlural) = (postClass, complements, column == 1)
                }
            }
        }
    }

    mutating func readModifier(_ line: DataLine) {
        guard let meaning = PostModifier.names[String(line.text(1))] else {
            problems.append(line.problem("no meaning of modifiers is called \"\(line.text(1))\""))
            return
        }
        for text in line.list(0) { insert(.modifier, text, at: line) { $0.modifier = meaning } }
    }

    mutating func readPortfolio(_ line: DataLine) {
        let noun = nounClass("portfolio")
        for column in 0...1 {
            for text in line.list(column) { insert(.portfolio, text, at: line) { $0.nounClasses = noun } }
        }
    }

    mutating func readOrganisation(_ line: DataLine) {
        guard let organisation = OrganisationClass(rawValue: String(line.text(2))) else {
            problems.append(line.problem("no class of organisations is called \"\(line.text(2))\""))
            return
        }
        guard isCountry(line.text(1), at: line) else { return }
        let country = CountryCode(line.text(1))
        for text in line.list(0) {
            insert(.organisation, text, at: line) { ($0.organisation, $0.country) = (organisation, country) }
        }
    }

    mutating func readOrganisationHead(_ line: DataLine) {
        guard let organisation = OrganisationClass(rawValue: String(line.text(1))) else {
            problems.append(line.problem("no class of organisations is called \"\(line.text(1))\""))
            return
        }
        for text in line.list(0) { insert(.organisationHead, text, at: line) { $0.organisation = organisation } }
    }

    mutating func readPrivateRole(_ line: DataLine) {
        guard line.text(3) != "weak" else { return }
        for column in 0...1 {
            for text in line.list(column) { insert(.privateRole, text, at: line) { $0.isPlural = column == 1 } }
        }
    }

    mutating func readNoun(_ line: DataLine) {
        guard nounBits.count < NounClasses.limit else {
            problems.append(line.problem("more than \(NounClasses.limit) classes of nouns"))
            return
        }
        // A person without a post: "man", "suspect".
        if line.text(0) == "person" || line.text(0) == "armed" {
            let isArmed = line.text(0) == "armed"
            let noun = nounClass("person")
            for column in 1...2 {
                for text in line.list(column) {
                    insert(.privateRole, text, at: line) {
                        ($0.isPlural, $0.organisation) = (column == 2, isArmed ? .armedGroup : nil)
                        $0.nounClasses = noun
                    }
                }
            }
            return
        }
        // "at least": the sign before a number stands in the third column.
        if line.text(0) == "count" {
            guard let sign = Count.Sign(rawValue: String(line.text(2))) else {
                problems.append(line.problem("no sign of numbers is written \"\(line.text(2))\""))
                return
            }
            for text in line.list(1) { insert(.count, text, at: line) { $0.sign = sign } }
            return
        }
        let noun = nounClass(String(line.text(0)))
        for text in line.list(1) {
            // "any court": whatever is listed as one.
            if text.hasPrefix("any ") {
                readBodies(String(text.dropFirst(4)), as: noun, at: line)
            } else {
                insert(.noun, text, at: line) { $0.nounClasses = noun }
            }
        }
        for text in line.list(2) {
            insert(.noun, text, at: line) { ($0.nounClasses, $0.isPlural) = (noun, true) }
        }
    }

    private mutating func readBodies(_ name: String, as noun: NounClasses, at line: DataLine) {
        guard let body = OrganisationClass(rawValue: name) else {
            problems.append(line.problem("no class of organisations is called \"\(name)\""))
            return
        }
        bodyNouns[body, default: []].formUnion(noun)
    }

    private mutating func insert(
        _ category: LexiconEntry.Category, _ text: String, at line: DataLine,
        _ complete: (inout LexiconEntry) -> Void = { _ in }
    ) {
        // Ranks are written with capitals in the data and without in half of the texts.
        let needsCapital = category == .rank ? false : hasCapital(text)
        var entry = LexiconEntry(category: category, needsCapital: needsCapital)
        entry.needsCapitals = (category == .organisation || category == .honorific) && isShortAcronym(text)
        complete(&entry)
        add(entry, as: text, at: line)
    }

    /// "AFI", "H.E.". Longer ones are written like words, too: "Nato", "Unesco".
    private func isShortAcronym(_ text: String) -> Bool {
        let letters = text.utf8.filter { $0 != UInt8(ascii: ".") }
        return (2...3).contains(letters.count) && letters.allSatisfy { (0x41...0x5A).contains($0) }
    }
}
