// SPDX-License-Identifier: Apache-2.0

extension PlaceNames {
    /// Further places with names of their own in other languages, read like `rows`.
    static let world = """
        hesse hessen hessischer hessisches
        westphalia westfalen
        rhineland rheinland rhenanie
        palatinate pfalz
        thuringia thuringen thueringen thuringe
        franconia franken oberfranken unterfranken mittelfranken
        swabia schwaben
        niedersachsen lowersaxony
        lorraine lothringen
        alsace elsass
        savoy savoie savoia
        provence provenza
        dusseldorf duesseldorf
        nuremberg nurnberg nuernberg
        brandenburg brandebourg brandenburgo
        zurich zuerich zurigo
        basel bale basilea
        lausanne losanna
        grisons graubunden grigioni
        valais wallis
        ticino tessin
        carniola krain
        salzburg salzbourg
        graz gradec
        padua padova
        mantua mantova
        syracuse siracusa
        aosta aoste
        bolzano bozen
        trentino trient trento
        marche marchen
        abruzzo abruzzes
        calabria calabrien kalabrien
        emilia emilie
        friuli friaul
        liguria ligurie
        umbria ombrie
        navarre navarra nafarroa
        castile castilla castille
        leon lleo
        aragon arago aragona
        asturias asturies
        balearic baleares balears balearen
        canary canarias canaries kanaren
        biscay bizkaia vizcaya
        gipuzkoa guipuzcoa
        alava araba
        lleida lerida
        girona gerona
        donostia sebastian
        bilbao bilbo
        pamplona iruna
        azores acores azoren
        oporto porto
        liege luik luttich
        namur namen
        louvain leuven lowen
        mechelen malines
        kortrijk courtrai
        ypres ieper
        tournai doornik
        brabant brabante
        limburg limbourg
        zeeland zelande
        friesland fryslan
        utrecht utrech
        scania skane
        dalarna dalecarlia
        zealand sjaelland
        funen fyn
        jutland jylland midtjylland
        turku abo
        tampere tammerfors
        lapland lappi
        ostrobothnia pohjanmaa osterbotten
        gdansk danzig
        szczecin stettin
        lodz lodzkie lodzkiego lodzki
        podkarpacie podkarpackie podkarpackiego podkarpacki subcarpathia subcarpathian
        kuyavia kujawsko
        warmia warminsko
        swietokrzyskie swietokrzyski swietokrzyskiego
        lublin lubelski lubelskie lubelskiego lubelska
        lubusz lubuskie lubuski lubuskiego
        opole opolskie opolski opolskiego
        pilsen plzen plzensky
        bohemia jihocesky stredocesky severocesky bohemian
        moravia jihomoravsky moravsko moravian
        karlovarsky karlovy carlsbad
        ustecky usti
        bratislava pressburg pozsony bratislavsky
        kosice kassa kosicky
        debrecen debreczin
        szeged segedin
        timisoara temesvar timis
        cluj kolozsvar
        brasov brasso kronstadt
        sibiu hermannstadt
        iasi jassy
        constanta constantza
        novisad ujvidek
        nis niski
        vojvodina војводина војводине
        zagreb agram загреб
        rijeka fiume
        dubrovnik ragusa
        split spalato
        istria istarska istrien
        ljubljana laibach
        maribor marburg
        podgorica подгорица
        bitola битола monastir
        plovdiv пловдив philippopolis
        varna варна
        durres durazzo
        vlore vlora valona
        piraeus πειραιας πειραια pireas
        patras πατρα πατρας patra
        corfu κερκυρα κερκυρας kerkyra
        rhodes ροδος ροδου rodos
        epirus ηπειρος ηπειρου ipiros
        peloponnese πελοποννησος πελοποννησου
        thessaly θεσσαλια θεσσαλιας
        attica αττικη αττικης attiki
        nicosia λευκωσια λευκωσιας lefkosia lefkosa
        limassol λεμεσος λεμεσου lemesos
        edirne adrianople
        trabzon trebizond
        urfa sanliurfa
        antakya hatay antioch
        diyarbakir diyarbekir amed
        erbil arbil hewler hawler أربيل اربيل هەولێر
        sulaymaniyah sulaimaniya slemani سليمانية السليمانية سلێمانی
        dohuk duhok dahuk دهوك دهۆک
        sousse susa سوسة
        suez السويس سويس
        haifa חיפה حيفا
        riga rigas рига риги рижского рижской рижский
        tamilnadu தமிழ்நாடு
        sulaymaniyah slemani silemani السليمانية sulaimaniya
        dohuk duhok دهوك dihok
        kirkuk كركوك
        maysan missan ميسان
        babil babylon بابل
        qena قنا
        luxor الأقصر
        aswan أسوان
        qalyubia القليوبية kalyoubia
        dakahlia الدقهلية
        gharbia الغربية
        sharqia الشرقية sharkia
        beheira البحيرة
        suwayda السويداء sweida soueida
        daraa درعا deraa
        hama حماة
        idlib إدلب
        fez fes فاس
        marrakesh marrakech مراكش
        tangier tanger طنجة
        oran وهران
        constantine قسنطينة
        kairouan القيروان
        sfax صفاقس
        benghazi بنغازي
        khartoum الخرطوم
        darfur دارفور
        riyadh الرياض riad
        jeddah جدة djeddah
        mashhad مشهد machhad
        tabriz تبريز tauris
        qom قم
        shiraz شيراز شیراز
        herat هرات
        kandahar قندهار qandahar
        nangarhar ننگرهار
        peshawar پشاور
        quetta کوئٹہ
        lahore لاہور
        karachi کراچی
        sindh سندھ sind
        punjab پنجاب पंजाब pendjab
        balochistan بلوچستان baluchistan
        kashmir کشمیر cachemire kaschmir
        allahabad prayagraj
        varanasi benares
        gurugram gurgaon
        mysuru mysore
        kochi cochin
        puducherry pondicherry
        thiruvananthapuram trivandrum
        chattogram chittagong
        barishal barisal
        jashore jessore
        cumilla comilla
        chernivtsi чернівці чернівецької черновицкой czernowitz cernauti
        khmelnytskyi хмельницької хмельницкой khmelnitsky
        kropyvnytskyi кіровоградської кировоградской kirovohrad kirovograd
        luhansk луганської луганской lugansk
        volyn волинської волынской volhynia
        minsk мінск мінскай минской мінскага мингорисполкома мингорисполком мингорисполкому
        vilnius wilno vilna
        kaunas kowno
        klaipeda memel
        daugavpils dvinsk
        tartu dorpat
        narva нарва
        pskov pleskau
        petersburg петербург петербурга петербургу sankt
        kaliningrad konigsberg
        karelia карелия карелии carelie
        tatarstan татарстан татарстана татарстане
        dagestan дагестан дагестана daghestan
        ingushetia ингушетия ингушетии
        ossetia осетия осетии ossetie
        yakutsk якутск якутска
        aktobe актобе актюбинской ақтөбе aktyubinsk aqtobe
        atyrau атырау атырауской
        oral уральск uralsk
        turkistan түркістан туркестанской turkestan
        semey семей semipalatinsk
        karaganda караганда карагандинской қарағанды qaragandy
        kostanay костанай костанайской қостанай qostanai
        kyzylorda кызылорда қызылорда qyzylorda
        osh ош ошской
        karakalpakstan қарақалпоғистон qoraqalpog'iston каракалпакстан каракалпакстана
        kashkadarya qashqadaryo кашкадарьинской қашқадарё
        surkhandarya surxondaryo сурхандарьинской
        syrdarya sirdaryo сырдарьинской
        khorezm xorazm хорезм хорезмской
        andijan andijon андижан андижанской
        jizzakh jizzax джизак джизакской djizak
        khujand хуҷанд худжанд xujand khodjent
        sughd суғд согд согдийской sogd
        khatlon хатлон хатлонской
        sumgait sumqayit сумгаит
        nakhchivan naxcivan нахичевань нахичевани nakhichevan
        karabakh qarabag карабах карабаха
        batumi ბათუმის ბათუმი батуми
        kutaisi ქუთაისის ქუთაისი кутаиси
        adjara აჭარის აჭარა аджария аджарии ajara
        gyumri գյումրի գյումրիի гюмри
        yerevan երևան երևանի ереван еревана erevan
        shaanxi 陕西 陝西
        innermongolia 内蒙古
        tibet 西藏 xizang
        macau 澳门 澳門 macao
        harbin 哈尔滨 haerbin
        urumqi 乌鲁木齐
        lhasa 拉萨
        hohhot 呼和浩特 huhehaote
        chiangmai เชียงใหม่
        phnompenh ភ្នំពេញ
        mandalay မန္တလေး
        penang pinang
        malacca melaka
        jakarta yakarta dki
        surakarta solo
        yogyakarta jogja jogjakarta
        java jawa
        sumatra sumatera
        sulawesi celebes
        kalimantan borneo
        maputo lourenco
        addis አዲስ
        oromia ኦሮሚያ oromiya
        amhara አማራ
        tigray ትግራይ tigre
        mogadishu muqdisho mogadiscio مقديشو
        kismayo kismaayo
        baidoa baydhabo
        hargeisa hargeysa
        zanzibar unguja
        guadalajara guadalaxara
        saopaulo paulista
        havana habana havane
        """
}
