// SPDX-License-Identifier: Apache-2.0

extension GivenNameRows {
    /// Further given names, by the parts of the world that spell them in several ways; read like `text`.
    static let world = """
        jose josep xose
        solomon selemon
        zakaria zacharia zachariah zakariya zakarya zekeriya
        moalim macallin moallim muallim
        hrachya rachia rachya
        olusegun | segun
        babatunde | tunde
        oluwaseun | seun
        adebayo | bayo
        olufemi | femi
        oluwole | wole
        chukwuemeka emeka
        chukwudi | chudi
        maria | ma
        gyorgy derd
        djordje dzhordzhe
        luis lluis
        juan joan xoan
        pedro pere
        jorge jordi
        miguel miquel mikel
        francisco francesc
        carlos carles
        enrique enric
        andres andreu
        esteban esteve
        guillermo guillem
        gonzalo goncalo
        cristobal cristovao
        sebastian sebastiao
        joaquin joaquim | ximo
        alfonso alfons
        rosario | charo
        dolores | lola
        concepcion | concha
        mercedes merce
        montserrat | montse
        jaime jaume
        eugenia | gena
        bikram vikram
        bijay vijay
        binod vinod
        birendra virendra
        bishnu vishnu
        bibek vivek
        bimal vimal
        basanta vasanta
        lakshman laxman lakhsman
        lakshmi laxmi
        rajinder rajendra rajender
        narendra narender narinder
        surendra surender surinder
        mahendra mahender mohinder
        jitendra jitender
        devendra devender davinder
        javed jawed javaid jawaid javid
        parvez pervez pervaiz parvaiz
        zulfiqar zulfikar zulfikhar
        shahbaz shehbaz
        rahman rehman rakhman rahmon rakhmon
        akhtar akhter
        asghar asgar
        rizwan ridwan redouane
        mubarak moubarak mobarak
        mehmet mehmed
        recep redzhep rajab
        cengiz chingiz dzhingiz
        cevdet jevdet dzhevdet
        ceyhun jeyhun dzheikhun
        haci haji gadzhi hajji hadji
        qurban gurban kurban
        qadir kadyr kadir
        otabek atabek
        shavkat shavqat shovkat
        ravshan rovshan
        nodir nadir
        komil kamil
        botir batyr botyr
        sherzod sherzad
        zafar zofar
        jamshid jamshed dzhamshed
        kamal kemal kamel
        majid majed madjid
        marwan merwan
        mazen mazin
        munther munzer mundhir
        najib nagib nejib nadjib
        nizar nezar
        nuri nouri noori
        qusay qusai kusay
        raed raid
        rifat rifaat refaat
        sadiq sadek sadeq sadegh sadik sadig
        sami samy
        shawqi chawki shauki shawki
        sharif sherif charif cherif
        shukri chokri shokri choukri
        shakir shaker chaker
        sufyan sofiane sofian sufian
        taleb talib
        wisam wissam ouissam
        yaqub yacoub yakub yaqoub yacouba yakubu
        yunus younes younis yunis younous
        abiy abiye
        zakaria zakariya zekeriya zakarya
        zuhair zouhair zoheir zouheir
        hisham hicham hesham
        lutfi lotfi
        munsif moncef monsef
        tayeb taieb tayyib tayyeb
        fahd fahad
        saud saoud
        mishal meshal mishaal
        jassim jasim jassem jasem
        saif sayf seif
        haider haydar haidar heydar
        hikmat hekmat
        qais kais qays
        luay louay luai
        galal jalal djalal jelal
        magdi majdi
        gihad jihad
        hagar hajar
        issa essa eissa isa aissa
        souleymane sulaiman
        seydou saidou seidu
        salifou salifu salif
        adamou adamu
        haruna harouna harun haroun
        tijani tidjane tijjani tidiane
        aliou aliyu alioune aliu
        ousseini husseini hussaini
        farah faarax
        jama jaamac
        tesfaye tesfai
        birhanu berhanu
        yohannes yohanes
        sean shaun shawn
        steven stephen
        phillip philip
        alan allan allen
        brian bryan
        eric erik
        graham graeme
        ian iain
        derek derrick
        sidney sydney | sid
        reuben ruben
        leslie lesley | les
        sarah sara
        alexander | alex alec sandy lex
        andrew | andy drew
        charles | charlie chuck
        daniel | dan danny
        anthony antony | tony
        james | jim jimmy jamie
        john | jack johnny
        joseph | joe joey
        nicholas | nick nicky
        peter | pete
        rebecca | becky
        samantha | sam
        terence terrence | terry
        theresa teresa | terry tess
        timothy | tim
        victoria | vicky
        vincent | vince
        walter | walt
        zachary | zach zack
        douglas | doug
        eugene | gene
        harold | harry hal
        herbert | herb
        jacqueline | jackie
        matthew | matt
        melvin | mel
        mitchell | mitch
        norman | norm
        randall | randy
        reginald | reg
        rodney | rod
        russell | russ
        abigail | abby
        alfred | alf fred
        amanda | mandy
        angela | angie
        barbara | barb
        bernard | bernie
        bradley | brad
        clifford | cliff
        clinton | clint
        cynthia | cindy
        franklin | frank
        gilbert | gil
        jeremiah jeremy | jerry
        judith | judy
        oliver | ollie
        sandra | sandy
        valerie | val
        virginia | ginny
        niels nils
        klaus claus
        ralf ralph
        rudolf rudolph | rudi
        walther walter
        guenther gunter gunther
        philipp philip
        stefan stephan
        carsten karsten
        kurt curt
        konrad conrad
        mattias matthias
        vangelis evangelos
        panagiotis panayiotis | panos
        athanasios | thanasis thanos
        eleftherios elevtherios lefteris
        haralampos charalambos | babis
        christos hristos
        theodoros thodoris
        antonios antonis
        spyridon spyros spiros
        anastasios | tasos
        prokopis prokopios
        alexandros | alekos
        yehuda juda judah
        shlomo shelomo
        eliyahu | eli
        yosef | yossi
        avraham | avi
        rafael | rafi
        ehud | udi
        haim chaim hayim
        zvi tzvi tsvi zwi
        yitzhak isaac | itzik
        moatasem mutasim motasem
        lyubomir liubomir lubomir ljubomir
        bronislav bronislaw branislav
        miroslav miroslaw myroslav
        vaclav waclaw
        rostislav rostyslav
        zakhar zakhary
        yegor egor
        """
}
