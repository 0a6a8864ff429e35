// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Makes a language pack of data files. Strict: it reports every bad line, and makes nothing of half a language.
public struct LanguageCompiler {
    let code: String
    var words = WordTable()
    var entries: [LexiconEntry] = []
    var phrases = PhraseTrie()
    var abbreviations: Set<Int32> = []
    var neverLast: Set<Int32> = []
    var openers: Set<Int32> = []
    var classes: [Int32: WordClass] = [:]
    var numbers = WordMap<Int>()
    var calendar = CalendarWords()
    var cues = PhraseTrie()
    var statusCues: [StatusCue] = []
    var zoneCues = PhraseTrie()
    var zones: [ZoneCue] = []
    var gates = PhraseTrie()
    var listCues = PhraseTrie()
    var lists: [ListCue] = []
    var gateCount: Int32 = 0
    var soleGates: Set<Int32> = []
    var labelGates: Set<Int32> = []
    var confidence = ConfidenceTable()
    var judgeLines: [DataLine] = []
    private(set) var judge: JudgeWeights?
    private(set) var classifier: Classifier?
    var reasons = PhraseTrie()
    var nounBits: [String: Int] = [:]
    var bodyNouns: [OrganisationClass: NounClasses] = [:]
    var frames: [Frame] = []
    /// By id.
    var frameNumbers: [String: Int] = [:]
    var triggers = PhraseTrie()
    var triggerForms: [TriggerForm] = []
    var settings: [String: [String]] = [:]
    var watched = NameList()
    var wellKnown = NameList()
    var exclusions = Exclusions()
    var examples: [ExampleSentence] = []
    var problems: [LanguageProblem] = []

    public init(code: String) { self.code = code }

    public static func compile(code: String, files: [LanguageFile]) throws(LanguageProblems) -> LanguagePack {
        let (pack, problems) = attempt(code: code, files: files)
        guard problems.isEmpty else { throw LanguageProblems(problems) }
        return pack
    }

    /// What can be made of the files, and every bad line; a pack with problems serves only to find more of them.
    /// `watched` names people who count whatever they do.
    public static func attempt(
        code: String, files: [LanguageFile], watched: [String] = []
    ) -> (pack: LanguagePack, problems: [LanguageProblem]) {
        var compiler = LanguageCompiler(code: code)
        let ordered = files.sorted { Self.order($0) < Self.order($1) }
        for file in ordered { compiler.read(file) }
        if !compiler.judgeLines.isEmpty { compiler.judge = JudgeWeights(compiler.judgeLines, &compiler.problems) }
        for name in watched { compiler.watched.insert(name, note: name) }
        return (LanguagePack(compiler), compiler.problems)
    }

    /// Nouns and function words come before frames, which name their classes. Users' words come after the built-in
    /// ones, since the last entry of a phrase wins, and their frames before, since the first that fits does.
    private static func order(_ file: LanguageFile) -> String {
        switch (file.name.hasPrefix("triggers/"), file.isUsers) {
        case (false, false): "0" + file.name
        case (false, true): "1" + file.name
        case (true, true): "2" + file.name
        case (true, false): "3" + file.name
        }
    }

    private mutating func read(_ file: LanguageFile) {
        if file.name.hasPrefix("triggers/") { return readFrames(file) }
        if file.name == "classifier.txt", !file.isUsers {
            classifier = Classifier(file, &problems)
            return
        }
        guard let kind = Self.kind(of: file), let reader = Self.readers[kind] else {
            let known = file.isUsers ? "; known: \(Self.usersKinds.joined(separator: ", ")), triggers/*.txt" : ""
            problems.append(
                LanguageProblem(file: file.path, line: 0, reason: "no file of a language is called that" + known))
            return
        }
        let before = examples.count
        for line in DataLine.lines(of: file) {
            guard let (key, value) = Self.exampleKey(of: line) else {
                reader(&self, line)
                continue
            }
            if let example = example(key, value, kind: nil, in: file, at: line.number) { examples.append(example) }
        }
        let own = examples[before...]
        if file.isUsers, !own.contains(where: { $0.person != nil }) || !own.contains(where: { $0.person == nil }) {
            problems.append(
                LanguageProblem(
                    file: file.path, line: 1,
                    reason: "needs a sentence that is read and one that is not: "
                        + "\"reads: SENTENCE => PERSON\" and \"refuses: SENTENCE\", on lines of their own"))
        }
    }

    /// The kinds of file that users may add. Several of one kind are told apart by what follows a dash:
    /// "posts-desk.txt". The grammar of a language is not theirs to change.
    static let usersKinds = [
        "exclusions.txt", "family-first.txt", "given-names.txt", "name-particles.txt", "organisation-heads.txt",
        "organisations.txt", "people.txt", "places.txt", "portfolios.txt", "post-modifiers.txt", "posts.txt",
        "private-roles.txt", "ranks.txt", "titles.txt",
    ]

    private static func kind(of file: LanguageFile) -> String? {
        guard file.isUsers else { return file.name }
        if usersKinds.contains(file.name) { return file.name }
        return usersKinds.first { file.name.hasPrefix($0.dropLast(4) + "-") }
    }

    private static let readers: [String: @Sendable (inout LanguageCompiler, DataLine) -> Void] = [
        "places.txt": { $0.readPlace($1) },
        "given-names.txt": { $0.readGivenName($1) },
        "family-first.txt": { $0.readFamilyFirst($1) },
        "name-particles.txt": { $0.readParticle($1) },
        "titles.txt": { $0.readTitle($1) },
        "ranks.txt": { $0.readRank($1) },
        "posts.txt": { $0.readPost($1) },
        "post-modifiers.txt": { $0.readModifier($1) },
        "portfolios.txt": { $0.readPortfolio($1) },
        "organisations.txt": { $0.readOrganisation($1) },
        "organisation-heads.txt": { $0.readOrganisationHead($1) },
        "private-roles.txt": { $0.readPrivateRole($1) },
        "language.txt": { $0.readSetting($1) },
        "abbreviations.txt": { $0.readAbbreviation($1) },
        "calendar.txt": { $0.readCalendar($1) },
        "function-words.txt": { $0.readFunctionWord($1) },
        "status.txt": { $0.readStatusCue($1) },
        "zones.txt": { $0.readZone($1) },
        "gates.txt": { $0.readGate($1) },
        "lists.txt": { $0.readListCue($1) },
        "confidence.txt": { $0.readConfidence($1) },
        "judge.txt": { $0.judgeLines.append($1) },
        "nouns.txt": { $0.readNoun($1) },
        "people.txt": { $0.readPerson($1) },
        "well-known.txt": { $0.readWellKnown($1) },
        "exclusions.txt": { $0.readExclusion($1) },
    ]

    // MARK: What all readers use

    mutating func path(_ entry: String) -> [Int32] { Tokenizer.path(of: entry, in: &words) }

    mutating func add(_ entry: LexiconEntry, as spelling: String, at line: DataLine) {
        noteAbbreviations(in: spelling)
        let path = path(spelling)
        guard !path.isEmpty, path.count <= Lexicon.longestPhrase else {
            problems.append(line.problem("\"\(spelling)\" has no word, or more than \(Lexicon.longestPhrase)"))
            return
        }
        phrases.insert(path, value: Int32(entries.count))
        entries.append(entry)
    }

    func hasCapital(_ text: String) -> Bool { text.unicodeScalars.contains { LetterFolding.isUppercase($0.value) } }

    /// A word that the data writes with a full stop keeps it in texts too.
    mutating func noteAbbreviations(in spelling: String) {
        guard spelling.utf8.contains(UInt8(ascii: ".")) else { return }
        for part in spelling.split(whereSeparator: { $0 == " " || $0 == "-" }) where part.last == "." && part.count > 2
        {
            for word in path(String(part)) {
                abbreviations.insert(word)
                neverLast.insert(word)
            }
        }
    }

    mutating func nounClass(_ name: String) -> NounClasses {
        if let bit = nounBits[name] { return NounClasses(bit: bit) }
        let bit = nounBits.count
        nounBits[name] = bit
        return NounClasses(bit: min(bit, NounClasses.limit - 1))
    }
}
