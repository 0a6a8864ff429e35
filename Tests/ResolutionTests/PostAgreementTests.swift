// SPDX-License-Identifier: Apache-2.0
import Personnel
import Testing

@testable import Resolution

@Suite struct PostAgreementTests {
    private static func agreement(_ one: String, _ other: String) -> PostAgreement {
        PostAgreement(Position(title: one), Position(title: other))
    }

    @Test(
        "One post in other words is one post",
        arguments: [
            ("defence minister", "Minister of Defense"), ("Russian defence minister", "defense minister"),
            ("deputy defence minister", "Vice Minister of Defence"), ("Tula governor", "governor of Tula region"),
            ("chief of the General Staff", "head of the general staff"), ("acting mayor of Orel", "Mayor of Orel"),
        ])
    func agrees(_ one: String, _ other: String) {
        #expect(Self.agreement(one, other) == .agrees(.postAgrees))
        #expect(Self.agreement(other, one) == .agrees(.postAgrees))
    }

    @Test(
        "A deputy is not the minister, and two towns have two mayors",
        arguments: [
            ("deputy defence minister", "defence minister"), ("mayor of Tula", "mayor of Orel"),
            ("deputy minister", "minister"), ("finance minister", "defence minister"),
        ])
    func conflicts(_ one: String, _ other: String) {
        #expect(Self.agreement(one, other) == .conflicts)
        #expect(Self.agreement(other, one) == .conflicts)
    }

    @Test(
        "A head without its complement says too little",
        arguments: [("the general", "minister"), ("official", "mayor of Orel")])
    func unknown(_ one: String, _ other: String) {
        #expect(Self.agreement(one, other) == .unknown)
    }

    private static func agreement(_ one: String, _ other: String, in country: String) -> PostAgreement {
        PostAgreement(Position(title: one, country: country), Position(title: other, country: country))
    }

    @Test(
        "A body's short name, a place's other name and a word of home are the post that they stand for",
        arguments: [
            ("head of NNPC", "managing director of the Nigerian National Petroleum Corporation", "NG"),
            ("chairman of the Anti-Corruption Commission", "chief commissioner of the MACC", "MY"),
            ("глава Якутии", "head of the Sakha Republic", "RU"), ("والی خوست", "governor of Khost", "AF"),
            ("محافظ صلاح الدين", "governor of Salahuddin", "IQ"),
            ("Oberbürgermeister von Köln", "mayor of Cologne", "DE"),
            ("chief of defence", "commander of the armed forces", "KE"),
            ("Staatssekretär im Finanzministerium", "deputy finance minister", "DE"),
            ("officer-in-charge of the Department of Health", "acting health secretary", "PH"),
            ("segundo jefe de la Policía Nacional", "deputy chief of the National Police", "NI"),
            ("ministro de la Presidencia", "minister of the presidency", "CR"),
            ("akim of Almaty city", "mayor of Almaty", "KZ"),
            ("Health CS", "health minister", "KE"), ("VID vadītājs", "head of the tax service", "LV"),
            ("customs employee", "customs officer", "RU"), ("山西省省长", "governor of Shanxi", "CN"),
            ("公安部部长", "minister of public security", "CN"), ("home secretary", "secretary for the interior", "IN"),
            ("ambassador to Kenya", "envoy in Nairobi", "ER"), ("長野県知事", "governor of Nagano", "JP"),
            ("chief tax collector", "head of the tax service", "KE"),
            ("directeur de l'Administration fédérale des contributions", "Direktor der Steuerverwaltung", "CH"),
            ("șeful Inspectoratului General al Poliției", "глава Генерального инспектората полиции", "MD"),
            ("секретар РНБО", "secretary of the national security council", "UA"),
            ("معاون سازمان انرژی اتمی", "deputy head of the Atomic Energy Organization", "IR"),
            ("presidente del Consejo de Ministros", "prime minister", "PE"),
            ("المدير العام لسوناطراك", "PDG de la Sonatrach", "DZ"),
            ("وكيلة الجمهورية بالمحكمة الابتدائية بسوسة", "procureure de la République à Sousse", "TN"),
            ("رئيس هيئة الرقابة ومكافحة الفساد", "head of the anti-corruption authority", "SA"),
            ("قائد المنطقة العسكرية الخامسة", "commander of the Fifth Military Region", "YE"),
            ("نائب حاكم مصرف لبنان", "deputy governor of the central bank", "LB"),
            ("staršynia Homielskaha abłvykankama", "председатель Гомельского облисполкома", "BY"),
            ("인민무력성 부상", "vice-minister of the People's Armed Forces", "KP"),
            ("Каржы полициясынын төрагасы", "head of the financial police", "KG"),
            ("Bundesministerin für Familie, Senioren, Frauen und Jugend", "family minister", "DE"),
            ("министър на регионалното развитие и благоустройството", "regional development minister", "BG"),
            ("ministrica regionalnoga razvoja i fondova EU-a", "minister for EU funds", "HR"),
            ("директор на СДВР", "Sofia police director", "BG"), ("پارێزگاری هەولێر", "governor of Erbil", "IQ"),
            ("head of the Hawks", "national head of the DPCI", "ZA"),
            ("șeful SRI", "head of the intelligence service", "RO"),
            ("directeur général de la Camwater", "general manager of Cameroon Water Utilities", "CM"),
            ("தமிழ்நாடு போக்குவரத்துத் துறை அமைச்சர்", "Tamil Nadu transport minister", "IN"),
            ("экс-сотрудник ФСБ, полковник", "former Federal Security Service colonel", "RU"),
            ("فەرماندەی یەکەی ٧٠", "commander of Unit 70", "IQ"),
            ("Fed governor", "member of the Federal Reserve Board", "US"),
        ])
    func agreesAbroad(_ one: String, _ other: String, _ country: String) {
        #expect(Self.agreement(one, other, in: country) == .agrees(.postAgrees))
        #expect(Self.agreement(other, one, in: country) == .agrees(.postAgrees))
    }

    @Test(
        "What sounds like one is not",
        arguments: [
            ("Secretary of State for Health", "minister of state for health", "GB"),
            ("head of Guizhou police", "head of Giza police", "CN"),
            ("глава Кубани", "head of the Perm region", "RU"), ("山西省省长", "governor of Shaanxi", "CN"),
            ("江西省省长", "governor of Jiangsu", "CN"), ("home secretary", "home minister", "IN"),
            ("गृह सचिव", "home minister", "IN"), ("چیف سیکرٹری پنجاب", "chief minister of Punjab", "PK"),
            ("Health PS", "health minister", "KE"), ("chef vid säkerhetspolisen", "head of the tax service", "SE"),
            ("customs employee", "customs director", "RU"), ("DGSE chief", "DGSI chief", "FR"),
            ("رئيس مجلس القضاء", "speaker of parliament", "IQ"),
            ("ambassador to Guinea", "ambassador to Guinea-Bissau", "FR"),
            ("амбасадор у Кини", "ambassador to Japan", "RS"), ("山西省副省长", "deputy mayor of Wuhan", "CN"),
            ("mayor of Buzau", "președintele Consiliului Județean Bacău", "RO"),
            ("فەرماندەی یەکەی ٧٠", "commander of Unit 80", "IQ"), ("head of the Hawks", "head of the DPCI", "KE"),
            ("قائد المنطقة العسكرية الرابعة", "commander of the Fifth Military Region", "YE"),
            ("نائب حاكم مصرف لبنان", "governor of the central bank", "LB"),
            ("directeur général de la Camwater", "head of the electricity company", "CM"),
            ("șeful SRI", "head of the tax agency", "RO"),
            ("presidente del Consejo de Ministros", "minister of justice", "PE"),
        ])
    func differsAbroad(_ one: String, _ other: String, _ country: String) {
        #expect([.differs, .conflicts].contains(Self.agreement(one, other, in: country)))
    }

    @Test("The mayor of one town is not the police chief of another")
    func placeAgainstBody() {
        #expect(Self.agreement("Pest vármegye rendőrfőkapitánya", "mayor of Eger", in: "HU") == .differs)
    }

    @Test("Posts that one person can hold at a time only differ")
    func differs() {
        #expect(Self.agreement("chief of the general staff", "defence ministry spokesman") == .differs)
    }

    @Test("Two posts of one body agree by the body")
    func organisation() {
        let one = Position(title: "logistics officer", organisation: "Northern Fleet")
        let other = Position(title: "judge advocate", organisation: "the Northern Fleet")
        #expect(
            PostAgreement(one, other) == .agrees(.postAgrees)
                || PostAgreement(one, other) == .agrees(.organisationAgrees))
    }
}
