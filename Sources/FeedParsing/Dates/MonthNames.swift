// SPDX-License-Identifier: Apache-2.0

/// The names of the months, as feeds write them.
enum MonthNames {
    /// 1 to 12 for a word in lower case; nil for another one.
    static func month(_ word: String) -> Int? {
        if let month = months[word] { return month }
        // English and its misspellings: "sept", "augst", "febuary".
        guard word.utf8.count >= 3, word.utf8.allSatisfy(\.isLetter) else { return nil }
        let index = english.firstIndex { word.hasPrefix($0) }
        return index.map { $0 + 1 }
    }

    private static let english = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    private static let months: [String: Int] = {
        var months = [String: Int]()
        for (index, names) in table.enumerated() {
            for name in names.split(separator: " ") { months[String(name)] = index + 1 }
        }
        return months
    }()

    /// Bulgarian, Belarusian, Czech, Danish, Dutch, Finnish, French, German, Greek, Hungarian, Italian, Norwegian,
    /// Polish, Portuguese, Romanian, Russian, Serbian, Spanish, Swedish, Turkish, Ukrainian.
    private static let table = [
        """
        januar januari janvier janv enero ene gennaio gen janeiro stycznia styczeń sty ocak oca leden ledna led
        ianuarie ian január tammikuu tammikuuta января январь янв январе січня січень січ студзеня студзень студ
        януари јануар јануара ιανουαρίου ιανουάριος ιαν jänner jän januára
        """,
        """
        februar februari février fevrier févr fev fév febrero febbraio febb fevereiro lutego luty lut şubat şub únor
        února úno februarie február helmikuu helmikuuta февраля февраль фев февр лютого лютий лют лютага люты
        февруари фебруар фебруара φεβρουαρίου φεβρουάριος φεβ feber
        """,
        """
        märz maerz mär mrz maart mrt mars marzo março marca marzec mart březen března bře martie március márc
        maaliskuu maaliskuuta марта март мар березня березень бер сакавіка сакавік сак μαρτίου μάρτιος μαρ marts mara
        """,
        """
        april avril avr abril abr aprile kwietnia kwiecień kwi nisan nis duben dubna dub aprilie április ápr huhtikuu
        huhtikuuta апреля апрель апр квітня квітень кві квіт красавіка красавік крас април априла απριλίου
        απρίλιος απρ
        """,
        """
        mai mei mayo maggio mag maio maja maj mayıs may květen května kvě május máj toukokuu toukokuuta мая май
        травня травень тра трав мая травеня май мај маја μαΐου μάιος μαΐ μαϊ
        """,
        """
        juni juin junio giugno giu junho czerwca czerwiec cze haziran haz červen června čvn iunie iun június jún
        kesäkuu kesäkuuta июня июнь июн червня червень чер черв чэрвеня чэрвень чэр юни јун јуна ιουνίου
        ιούνιος ιουν ιούν
        """,
        """
        juli juillet juil julio luglio lug julho lipca lipiec lip temmuz tem červenec července čvc iulie iul július
        júl heinäkuu heinäkuuta июля июль июл липня липень лип ліпеня ліпень ліп юли јул јула ιουλίου ιούλιος
        ιουλ ιούλ
        """,
        """
        august août aout agosto ago augustus sierpnia sierpień sie ağustos ağu srpen srpna srp augusztus elokuu
        elokuuta августа август авг серпня серпень сер серп жніўня жнівень жні авг αυγούστου αύγουστος αυγ αύγ
        """,
        """
        september septembre septiembre sept settembre set setembro września wrzesień wrz eylül eyl září zář
        septembrie szeptember szept syyskuu syyskuuta сентября сентябрь сен сент вересня вересень вер верасня
        верасень септември септембар септембра сеп σεπτεμβρίου σεπτέμβριος σεπ setiembre
        """,
        """
        oktober octobre octubre ottobre ott outubro out października październik paź ekim eki říjen října říj
        octombrie október okt lokakuu lokakuuta октября октябрь окт жовтня жовтень жов жовт кастрычніка кастрычнік
        кас октомври октобар октобра οκτωβρίου οκτώβριος οκτ
        """,
        """
        november novembre noviembre novembro listopada listopad lis kasım kas listopadu noiembrie noi marraskuu
        marraskuuta ноября ноябрь ноя нояб листопада листопад лис лист лістапада лістапад ліс ноември новембар
        новембра нов νοεμβρίου νοέμβριος νοε
        """,
        """
        dezember dez december décembre decembre déc diciembre dic dicembre dezembro grudnia grudzień gru aralık ara
        prosinec prosince pro decembrie joulukuu joulukuuta декабря декабрь дек грудня грудень гру груд снежня
        снежань сне декември децембар децембра дец δεκεμβρίου δεκέμβριος δεκ desember des
        """,
    ].map { $0.replacing("\n", with: " ") }
}
