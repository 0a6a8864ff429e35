// SPDX-License-Identifier: Apache-2.0

/// Posts in the languages of the press, to compare.
enum PostSamples {
    /// The titles of one row are one post.
    static let equals: [[String]] = [
        [
            "Deputy Defense Minister", "deputy minister of defence", "заместитель министра обороны",
            "замминистра обороны",
            "заступник міністра оборони", "vice-ministre de la Défense", "stellvertretender Verteidigungsminister",
            "viceministro de Defensa", "wiceminister obrony narodowej", "viceministro della Difesa",
            "Millî Savunma Bakan Yardımcısı", "vice-ministro da Defesa", "نائب وزير الدفاع", "náměstek ministra obrany",
            "заместник-министър на отбраната", "国防部副部长", "국방부 차관",
        ],
        [
            "interior minister", "minister of internal affairs", "министр внутренних дел", "міністр внутрішніх справ",
            "ministre de l'Intérieur", "Innenminister", "ministro del Interior", "ministro dell'Interno",
            "minister spraw wewnętrznych", "İçişleri Bakanı", "ministro do Interior", "وزير الداخلية", "ministr vnitra",
            "ministrul afacerilor interne", "belügyminiszter", "υπουργός Εσωτερικών", "министър на вътрешните работи",
            "министар унутрашњих послова", "ішкі істер министрі", "गृह मंत्री", "স্বরাষ্ট্রমন্ত্রী",
        ],
        [
            "foreign minister", "Minister of Foreign Affairs", "министр иностранных дел", "міністр закордонних справ",
            "ministre des Affaires étrangères", "Außenminister", "ministra de Relaciones Exteriores",
            "ministro degli Esteri",
            "minister spraw zagranicznych", "Dışişleri Bakanı", "ministro dos Negócios Estrangeiros", "وزير الخارجية",
            "ministr zahraničí", "utrikesminister", "utenriksminister", "υπουργός Εξωτερικών", "外交部长", "외교부 장관",
        ],
        [
            "finance minister", "Minister of Finance", "министр финансов", "міністр фінансів", "ministre des Finances",
            "Finanzminister", "ministro de Hacienda", "ministro delle Finanze", "minister finansów", "Maliye Bakanı",
            "ministro das Finanças", "وزير المالية", "ministrul Finanțelor", "pénzügyminiszter", "财政部部长", "वित्त मंत्री",
            "অর্থমন্ত্রী", "நிதி அமைச்சர்", "የገንዘብ ሚኒስትር", "รัฐมนตรีว่าการกระทรวงการคลัง", "財務大臣", "وزیر خزانہ",
        ],
        [
            "health minister", "министр здравоохранения", "міністр охорони здоров'я", "ministre de la Santé",
            "Gesundheitsminister", "ministra de Salud", "ministro della Salute", "minister zdrowia", "Sağlık Bakanı",
            "ministra da Saúde", "وزير الصحة", "ministr zdravotnictví", "министър на здравеопазването",
            "ministar zdravlja", "स्वास्थ्य मंत्री", "স্বাস্থ্যমন্ত্রী", "የጤና ሚኒስትር", "រដ្ឋមន្ត្រីក្រសួងសុខាភិបាល", "Menteri Kesihatan",
        ],
        [
            "justice minister", "министр юстиции", "міністр юстиції", "garde des Sceaux", "ministre de la Justice",
            "Justizministerin", "ministro de Justicia", "ministro della Giustizia", "minister sprawiedliwości",
            "Adalet Bakanı", "وزير العدل",
        ],
        [
            "energy minister", "министр энергетики", "міністр енергетики", "ministre de l'Énergie", "Energieminister",
            "ministra de Energía", "minister energii", "Enerji Bakanı", "ministro da Energia",
            "министър на енергетиката",
        ],
        [
            "agriculture minister", "министр сельского хозяйства", "міністр аграрної політики",
            "ministre de l'Agriculture",
            "Landwirtschaftsministerin", "ministro de Agricultura", "ministro dell'Agricoltura", "minister rolnictwa",
            "Tarım Bakanı", "وزير الزراعة",
        ],
        [
            "transport minister", "министр транспорта", "ministre des Transports", "Verkehrsminister",
            "ministro de Transporte",
            "ministro dei Trasporti", "minister transportu", "Ulaştırma Bakanı", "وزير النقل",
        ],
        [
            "education minister", "министр образования", "міністр освіти", "ministre de l'Éducation nationale",
            "Bildungsministerin", "ministra de Educación", "ministro dell'Istruzione", "minister edukacji",
            "Millî Eğitim Bakanı", "وزير التعليم",
        ],
        [
            "labour minister", "minister of labor", "министр труда", "ministre du Travail", "Arbeitsminister",
            "ministra de Trabajo", "ministro del Lavoro", "minister pracy", "Çalışma Bakanı",
        ],
        [
            "prime minister", "premier", "премьер-министр", "прем'єр-міністр", "Premierminister", "Premier ministre",
            "primer ministro", "presidente del Consiglio", "premier rządu", "Başbakan", "primeiro-ministro",
            "رئيس الوزراء",
            "miniszterelnök", "总理", "국무총리",
        ],
        [
            "chief of the General Staff", "head of the general staff", "начальник Генерального штаба",
            "начальник Генштаба",
            "начальник Генерального штабу", "Generalstabschef", "chef d'état-major général",
            "szef Sztabu Generalnego", "Genelkurmay Başkanı", "Chief of General Staff of the Armed Forces",
        ],
        [
            "prosecutor general", "attorney general", "chief prosecutor", "генеральный прокурор", "генпрокурор",
            "генеральний прокурор", "procureur général", "Generalstaatsanwalt", "fiscal general",
            "procuratore generale",
            "prokurator generalny", "procurador-geral",
        ],
        [
            "governor of the central bank", "central bank governor", "head of the National Bank",
            "председатель Центрального банка", "голова Національного банку", "gouverneur de la Banque centrale",
            "presidente del Banco Central", "Merkez Bankası Başkanı", "prezes Narodowego Banku", "گورنر بانک مرکزی",
        ],
        [
            "governor of Kursk region", "Kursk governor", "губернатор Курской области", "Gouverneur der Region Kursk",
            "gouverneur de la région de Koursk", "gobernador de la región de Kursk", "gubernator obwodu kurskiego",
        ],
        [
            "mayor of Saratov", "мэр Саратова", "maire de Saratov", "Bürgermeister von Saratow", "alcalde de Sarátov",
            "burmistrz Saratowa",
        ],
        [
            "commander of the 20th Combined Arms Army", "командующий 20-й общевойсковой армией",
            "commander of the 20th Army",
        ],
        ["commander of the Black Sea Fleet", "Black Sea Fleet commander"],
        [
            "head of the state tax service", "глава налоговой службы", "голова податкової служби",
            "Leiter der Steuerbehörde",
        ],
        [
            "head of the customs service", "начальник таможенной службы", "голова митної служби",
            "directeur général des douanes", "director de aduanas", "Gümrük Genel Müdürü",
        ],
        [
            "national police chief", "head of the National Police", "глава полиции", "directeur général de la police",
            "director de la Policía Nacional", "komendant policji", "Emniyet Genel Müdürü", "경찰청장", "Polizeipräsident",
        ],
        [
            "ambassador to Turkey", "посол в Турции", "Botschafter in der Türkei", "ambassadeur en Turquie",
            "embajador en Turquía", "ambasador w Turcji",
        ],
        ["member of parliament", "MP", "депутат парламента", "diputado", "Abgeordnete", "milletvekili", "poseł"],
        [
            "deputy prime minister", "vice premier", "вице-премьер", "віцепрем'єр", "vice-Premier ministre",
            "wicepremier", "zástupce premiéra",
        ],
        ["deputy head of the FSB", "заместитель директора ФСБ", "замдиректора ФСБ", "stellvertretender FSB-Chef"],
        [
            "environment minister", "ministre de l'Environnement", "Umweltministerin", "ministra de Medio Ambiente",
            "minister środowiska", "ministro dell'Ambiente",
        ],
        [
            "culture minister", "министр культуры", "ministre de la Culture", "Kulturminister", "ministra de Cultura",
            "minister kultury", "Kültür Bakanı",
        ],
        [
            "economy minister", "министр экономики", "ministre de l'Économie", "Wirtschaftsminister",
            "ministro de Economía", "minister gospodarki",
        ],
        [
            "speaker of parliament", "спикер парламента", "président du Parlement", "Parlamentspräsident",
            "presidente del Parlamento",
        ],
        [
            "head of military intelligence", "начальник военной разведки", "начальник воєнної розвідки",
            "chef du renseignement militaire", "jefe de inteligencia militar", "Chef des Militärgeheimdienstes",
        ],
        [
            "commander of the Air Force", "командующий ВВС", "commandant de l'armée de l'air",
            "comandante de la Fuerza Aérea",
        ],
        ["commander of the Navy", "командующий ВМФ", "comandante de la Armada", "Marinechef"],
        [
            "president of the Constitutional Court", "председатель Конституционного суда",
            "голова Конституційного суду", "présidente de la Cour constitutionnelle",
            "presidente del Tribunal Constitucional", "prezes Trybunału Konstytucyjnego",
            "Präsident des Verfassungsgerichts", "Anayasa Mahkemesi Başkanı",
        ],
        ["EPA chief", "head of the Environmental Protection Agency"],
    ]
}
