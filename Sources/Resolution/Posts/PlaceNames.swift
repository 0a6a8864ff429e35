// SPDX-License-Identifier: Apache-2.0

/// Places that the press of one country calls otherwise than that of another, and those that have two names: "Köln" and
/// "Cologne", "Кубань" and "Krasnodar". What is only another spelling is the `PlaceKey`'s.
enum PlaceNames {
    /// One text for all names of a place, by a folded word; nil for a place that is not in the table.
    static func key(_ word: String) -> String? { keys.words[word] }

    /// The same by what `PlaceKey` leaves of a word.
    static func key(stem: String) -> String? { keys.stems[stem] }

    private static let keys: (words: [String: String], stems: [String: String]) = {
        var keys: (words: [String: String], stems: [String: String]) = ([:], [:])
        for row in (rows + "\n" + world).split(whereSeparator: \.isNewline) {
            let names = row.split(separator: " ").map(String.init)
            guard let first = names.first else { continue }
            for name in names {
                for word in Folding.words(of: name) {
                    let bare = Transliteration.consonants(of: word) ?? word
                    keys.words[word] = "=" + first
                    keys.words[bare] = "=" + first
                    // Of a short name the stem is too little: "Giza" and "Guizhou".
                    let stem = PlaceKey.stem(of: bare)
                    if stem.utf8.count > 4 { keys.stems[stem] = "=" + first }
                }
            }
        }
        return keys
    }()

    /// One place a row.
    private static let rows = """
        krasnodar кубань кубани kuban
        yakutia якутия якутии sakha саха
        podmoskovye подмосковья подмосковье podmoskovye
        kuzbass кузбасс кузбасса kemerovo кемеровской
        ugra югра югры khanty mansi хмао
        bashkortostan башкортостан башкирия башкирии башкортостана bashkiria
        primorye приморье приморья primorsky приморского приморский
        kamchatka камчатка камчатский камчатского
        transbaikal забайкалье забайкальского забайкальский zabaykalsky zabaikalsky
        transcarpathia закарпаття закарпатська закарпатской закарпатської zakarpattia zakarpatska
        grodno гродно гродна гродненской гродненского гродзенскай гродзенскага hrodna
        brest брест брестской брэст брэсцкай брэсцкага
        mogilev могилев могилевской могилевского магілёў магілёўскай магілёўскага mahilyow mahiliou mahileu
        gomel гомель гомельской гомельского гомельскай homel homyel homiel homielskaj homielskaha
        vitebsk витебск витебской витебского віцебскай віцебск vitsebsk
        crimea крым крыма крим криму krym crimee krim
        chechnya чечня чечни чеченской chechen tchetchenie tschetschenien
        dnipro дніпропетровськ днепропетровск дніпропетровська днепропетровской дніпропетровської dnipropetrovsk днепр дніпро
        kyiv київ киев києва киева київської киевской київська киевская kiev kijow
        lviv львів львов львівської львовской lvov lwow lemberg
        chernihiv чернігів чернигов чернігівської черниговской chernigov
        mykolaiv миколаїв николаев миколаївської николаевской nikolaev nikolayev
        rivne рівне ровно рівненської ровенской rovno
        ternopil тернопіль тернополь тернопільської тернопольской ternopol
        zaporizhzhia запоріжжя запорожье запорізької запорожской zaporozhye
        moscow москва москвы москве москви moscou moskau moskva mosca moscu moskova
        prague praha prag praga prahy
        warsaw warszawa warszawy varsovie warschau varsovia
        vienna wien vienne viena
        cologne koln koeln kolner colonia
        munich munchen muenchen
        bavaria bayern bayerischer bayerische baviere baviera
        saxony sachsen sachsischer saxe sajonia
        styria steiermark
        carinthia karnten
        tyrol tirol
        brunswick braunschweig
        florence firenze florenz
        naples napoli neapel
        milan milano mailand
        turin torino
        venice venezia venedig
        genoa genova
        sicily sicilia sicile sizilien siciliana
        sardinia sardegna sardaigne
        tuscany toscana
        lombardy lombardia
        apulia puglia
        piedmont piemonte
        geneva geneve genf ginevra genevois
        lucerne luzern
        lisbon lisboa lisbonne lissabon
        athens αθηνα αθηνας αθηναιων athenes athen athina
        thessaloniki θεσσαλονικη θεσσαλονικης salonica
        copenhagen kobenhavn kopenhagen
        gothenburg goteborg
        belgrade beograd београд beograda београда belgrad
        bucharest bucuresti bucurestiului bucarest bukarest
        sofia софия sofiia
        skopje скопје скопье
        shkoder shkodra
        pristina prishtina prishtine pristine
        seville sevilla
        catalonia catalunya cataluna catalan catalane catalogne katalonien
        valencia valencian valenciana
        basque euskadi vasco vasca euskal
        andalusia andalucia
        galicia gallega galega
        brittany bretagne
        burgundy bourgogne
        corsica corse
        normandy normandie
        flanders vlaanderen flandre flemish vlaams vlaamse flamand
        wallonia wallonie walloon wallon
        antwerp antwerpen anvers
        bruges brugge
        ghent gent gand
        hague haag
        mazovia mazowieckie mazowiecki mazowieckiego mazowiecka masovian masovia
        silesia slask slaski slaskie slaskiego slaska silesian
        malopolska malopolski malopolskie malopolskiego
        pomerania pomorskie pomorski pomorskiego pomorze pomeranian
        wielkopolska wielkopolski wielkopolskie wielkopolskiego
        podlasie podlaski podlaskie podlaskiego podlachia podlaskie
        krakow cracow cracovie krakau krakowa krakowski
        poznan posen
        transylvania transilvania ardeal
        istanbul constantinople
        izmir smyrna
        damascus dimashq دمشق الشام sam
        aleppo halab حلب halep
        homs حمص
        latakia اللاذقية lazkiye
        cairo القاهرة kahire caire
        alexandria الإسكندرية الاسكندرية iskandariya
        giza الجيزة gizeh
        baghdad بغداد bagdad
        dhi ذي thi zi
        qar قار
        ganja gence gandzha ganca гянджа гянджи гәнҗә
        crete κρητη κρητης kriti creta kreta
        basra البصرة bassora basrah
        nineveh نينوى ninawa ninewa
        jerusalem ירושלים القدس
        mecca مكة makkah mekka
        medina المدينة madinah
        tripoli طرابلس
        algiers الجزائر alger
        tunis تونس
        casablanca البيضاء
        tehran تهران teheran
        isfahan اصفهان esfahan ispahan
        kabul کابل kaboul
        almaty алматы алма алмата
        astana астана astany нур nursultan
        tashkent toshkent ташкент ташкента taschkent
        samarkand samarqand самарканд самаркандской
        bukhara buxoro бухара бухарской
        fergana fargona фергана ферганской
        dushanbe душанбе
        beijing peking 北京 pekin
        guangzhou 广州
        guangdong 广东
        anhui 安徽
        fujian 福建
        gansu 甘肃 甘肅
        guangdong 广东 廣東
        guangxi 广西 廣西
        guizhou 贵州 貴州
        hainan 海南
        hebei 河北
        heilongjiang 黑龙江 黑龍江
        henan 河南
        hubei 湖北
        hunan 湖南
        jiangsu 江苏 江蘇
        jiangxi 江西
        jilin 吉林
        liaoning 辽宁 遼寧
        qinghai 青海
        shaanxi 陕西 陝西
        shandong 山东 山東
        shanxi 山西
        sichuan 四川
        xinjiang 新疆
        yunnan 云南 雲南
        zhejiang 浙江
        hongkong 香港
        taipei 台北
        kaohsiung 高雄
        tokyo 東京 东京 東京都
        osaka 大阪
        kyoto 京都
        hokkaido 北海道
        aomori 青森
        iwate 岩手
        miyagi 宮城
        akita 秋田
        yamagata 山形
        fukushima 福島
        ibaraki 茨城
        tochigi 栃木
        gunma 群馬
        saitama 埼玉
        chiba 千葉
        kanagawa 神奈川
        niigata 新潟
        toyama 富山
        ishikawa 石川
        fukui 福井
        yamanashi 山梨
        nagano 長野
        gifu 岐阜
        shizuoka 静岡
        aichi 愛知
        mie 三重
        shiga 滋賀
        hyogo 兵庫
        nara 奈良
        wakayama 和歌山
        tottori 鳥取
        shimane 島根
        okayama 岡山
        hiroshima 広島
        yamaguchi 山口
        tokushima 徳島
        kagawa 香川
        ehime 愛媛
        kochi 高知
        fukuoka 福岡
        saga 佐賀
        nagasaki 長崎
        kumamoto 熊本
        oita 大分
        miyazaki 宮崎
        kagoshima 鹿児島
        okinawa 沖縄
        yokohama 横浜
        nagoya 名古屋
        sapporo 札幌
        kobe 神戸
        sendai 仙台
        kawasaki 川崎
        seoul 서울 seul
        busan 부산 pusan
        gyeonggi 경기
        mumbai bombay
        kolkata calcutta
        chennai madras
        bengaluru bangalore
        odisha orissa
        khyber pakhtunkhwa
        yangon rangoon
        saigon hochiminh
        sihanouk sihanoukville
        sanaa صنعاء
        aden عدن
        quebec quebecois quebecoise
        """
}
