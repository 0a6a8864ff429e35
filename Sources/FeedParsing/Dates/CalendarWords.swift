// SPDX-License-Identifier: Apache-2.0

/// What months and days of the week are called in some ninety languages: in full and short, in the forms that stand in
/// a date and those that stand alone (Unicode CLDR 47), and as feeds write them without accents.
enum CalendarWords {
    /// A number from 1 to 12, then that month's names, in lower case; names of two words are joined by `_`.
    ///
    /// A word that names different months stands at the one of the language that has more news: "listopada" at the
    /// Polish November, "srp" at the Czech August.
    static let months: StaticString = """
        1 am_faoilleach da_schaner de_gen de_gener dhen_fhaoilleach eanáir ene enero gen gener gennaio genver
        ghennàrgiu ian ianuar ianuarie ionawr jaan jaanuar jan janaayo janairu janar janeiro jannaayo jannar
        jannewaris januar januara januari januarie january januwari január januára janv janvier janvāris janúar jän
        jänner led leden ledna oca ocak oṣù_ṣẹ́rẹ́ rêbendan saus sausio sausis schan schaner sijecanj sijecnja
        siječanj siječnja sty styczeń stycznia tammi tammikuu tammikuuta urtarrila xaneiro yan yanvar ýan ýanwar ιαν
        ιανουάριος ιανουαρίου гыйн гыйнвар нэгдүгээр_сар сту студ студзень студзеня січ січень січня яанвар янв
        январ январе январь января яну януари јан јануар јануара јануари қаң қаңтар հնվ հունվար հունվարի ינואר ינו׳
        جانفي جنوري جنوری كانون_الثاني كانون_ثاني يناير ژانویه کانوونی_دووەم जनवरी जन॰ जाने जानेवारी জানু জানুয়ারি
        জানুৱাৰী ਜਨ ਜਨਵਰੀ જાન્યુ જાન્યુઆરી ଜାନୁଆରୀ ஜன ஜனவரி జన జనవరి ಜನ ಜನವರಿ ജനു ജനുവരി දුරුතු มกราคม มค ມກ ມັງກອນ
        ဇန် ဇန်နဝါရီ იან იანვარი ጃን ጃንዋሪ ጥሪ មករា
        2 an_gearran chwef chwefror cʼhwe cʼhwevrer da_favrer de_febr de_febrer dhen_ghearran faburairu favrer feabh
        feabhra feb febb febbraio feber febr febraayo febreiro febrer febrero febrewaris februar februari februarie
        february februwari február februára februāris febrúar fev fevereiro fevral fevrier fewral freàrgiu fév févr
        février gearr helmi helmikuu helmikuuta lut lutego luty otsaila oṣù_èrèlè peb pebrero shk shkurt sibat vas
        vasario vasaris veebr veebruar veljace veljača veljače úno únor února şub şubat φεβ φεβρουάριος φεβρουαρίου
        ақп ақпан лют лютага лютий лютого люты феб фебруар фебруара фев февр феврал февраль февраля февруари
        хоёрдугаар_сар փետրվար փետրվարի փտվ פברואר פבר׳ شباط شوبات فبراير فبروري فروری فوریه فيفري فېبروري फ़रवरी
        फ़र॰ फेब्रु फेब्रुअरी फेब्रुवारी ফেব ফেব্রুয়ারি ফেব্ৰু ফেব্ৰুৱাৰী ਫ਼ਰ ਫ਼ਰਵਰੀ ફેબ્રુ ફેબ્રુઆરી ଫେବୃଆରୀ பிப்
        பிப்ரவரி ఫిబ్ర ఫిబ్రవరి ಫೆಬ್ರ ಫೆಬ್ರವರಿ ഫെബ്രു ഫെബ്രുവരി නවම් กพ กุมภาพันธ์ ກພ ກຸມພາ ဖေ ဖေဖော်ဝါရီ თებ
        თებერვალი ለካ ለካቲት ፌብ ፌብሩዋሪ កុម្ភៈ
        3 am_màrt bře březen března da_mars de_març dhen_mhàrt kov kovas kovo maalis maaliskuu maaliskuuta maarso
        maart mac machi maerz mar mara marca march marco marec maret maris mars marso mart martie marts martxoa
        martzu marzec marzo marzu març março mashi mawrth meurzh mrt mrz màrt márc március márta mäe mäerz mär märts
        märz ozujka ožu ožujak ožujka oṣù_ẹrẹ̀nà μάρ μάρτιος μαρ μαρτίου бер березень березня гуравдугаар_сар мар
        март марта нау наурыз сак сакавік сакавіка մարտ մարտի մրտ מרץ آذار ئازار مارس مارچ मार्च মার্চ মাৰ্চ ਮਾਰਚ
        માર્ચ ମାର୍ଚ୍ଚ மார் மார்ச் మార్చి ಮಾರ್ಚ್ മാർ മാർച്ച് මැදින් มี_ค มีนาคม ມນ ມີນາ မတ် მარ მარტი መጋ መጋቢት ማርች
        មីនា
        4 abr abriil abril abrile abrëll afirilu aibreán an_giblean apirila apr aprel april aprile aprili aprilie
        aprill apríl apríla aprīlis avr avrigl avril bal balandis balandžio dhen_ghiblean dub duben dubna ebrel
        ebrill ephreli huhti huhtikuu huhtikuuta kwi kwiecień kwietnia nis nisan nîsan oṣù_ìgbé pri prill travanj
        travnja ápr április απρ απρίλιος απριλίου апр апрел апрель апреля април априла дөрөвдүгээр_сар кві квіт
        квітень квітня кра крас красавік красавіка сәу сәуір ապր ապրիլ ապրիլի אפריל אפר׳ آوریل أبريل أفريل إبريل
        اپریل نيسان نیسان अप्रिल अप्रैल एप्रि एप्रिल এপ্রি এপ্রিল এপ্ৰিল ਅਪ੍ਰੈ ਅਪ੍ਰੈਲ એપ્રિલ ଅପ୍ରେଲ ஏப் ஏப்ரல் ఏప్రి
        ఏప్రిల్ ಏಪ್ರಿ ಏಪ್ರಿಲ್ ഏപ്രി ഏപ്രിൽ බක් เม_ย เมษายน ມສ ເມສາ ဧပြီ აპრ აპრილი ሚያ ሚያዝያ ኤፕሪ ኤፕሪል មេសា
        5 an_cèitean bealtaine cèit da_matg de_maig dhen_chèitean geg gegužė gegužės gulan kvě květen května maaie
        maayo mag maggio mai maiatza maig maijs maio maj maja may mayis mayo mayıs maí maý mei mejju máj mája május
        oṣù_ẹ̀bibi svibanj svibnja touko toukokuu toukokuuta μάι μάιος μαΐ μαΐου μαϊ май мам мамыр мая мај маја
        тавдугаар_сар тра трав травень травеня травня մայիս մայիսի մյս מאי أيار ئایار مئی ماي مايو مه مۍ मई मे মে ਮਈ
        મે ମଇ மே మే ಮೇ മേയ് වෙසක් พค พฤษภาคม ພພ ພຶດສະພາ မေ მაი მაისი ሜይ ጉንበት ግን ឧសភា
        6 birž birželio birželis cze czerwca czerwiec da_zercladur de_juny dhen_ògmhios ekaina giu giugno haz
        haziran hezîran hun hunyo iun iunie iyn iyun iýun juin jun june junho juni junie junij junio juny juuni jún
        júna június júní jūn jūnijs kesä kesäkuu kesäkuuta lipanj lipnja làm làmpadas mehefin meith meitheamh
        mezheven oṣù_òkúdu qer qershor xuño zercl zercladur ògmh červen června čvn ġun ġunju ιουν ιουνίου ιούν
        ιούνιος зургаадугаар_сар июн июнь июня мау маусым чер черв червень червня чэр чэрвень чэрвеня юни јун јуна
        јуни հնս հունիս հունիսի יוני جوان جون حزيران حوزەیران يونيو ژوئن जुन जून জুন ਜੂਨ જૂન ଜୁନ ஜூன் జూన్ ಜೂನ್ ജൂൺ
        පොසොන් มิ_ย มิถุนายน ມິ_ຖ ມິຖຸນາ ဇွန် ივნ ივნისი ሰነ ጁን មិថុនា
        7 da_fanadur de_jul de_juliol dhen_iuchar fanadur gorff gorffennaf gouere heinä heinäkuu heinäkuuta hul
        hulyo iul iulie iyl iyul iúil iýul juil juillet jul julai julayi julho juli julie julij julio juliol july
        juuli júl júla július júlí jūl jūlijs korr korrik liep liepa liepos lip lipca lipiec lug luglio lulju luulyo
        oṣù_agẹmọ srpanj srpnja tem temmuz trì trìulas tîrmeh uztaila xullo července červenec čvc ιουλ ιουλίου ιούλ
        ιούλιος долоодугаар_сар июл июль июля лип липень липня ліп ліпень ліпеня шіл шілде юли јул јула јули հլս
        հուլիս հուլիսի יולי تموز تەمووز جولائی جولای جويلية يوليو يوليوز ژوئیه जुलाई जुलै जुल॰ জুল জুলাই ਜੁਲਾ ਜੁਲਾਈ
        જુલાઈ ଜୁଲାଇ ஜூலை జులై ಜುಲೈ ജൂലൈ ඇසළ กค กรกฎาคม ກລ ກໍລະກົດ ဇူ ဇူလိုင် ივლ ივლისი ሓም ሓምለ ጁላይ កក្កដា
        8 abuztua ag agasti ago agost agosti agosto agu agusta agustus an_lùnastal aout août aug august augusta
        augusti augusts augustus augusztus austu avg avgust avq avqust avust awgust awwissu ağu ağustos
        dhen_lùnastal elo elokuu elokuuta gush gusht kolovoz kolovoza lùna lún lúnasa ogo ogos ogosto oṣù_ògún rugp
        rugpjūtis rugpjūčio sie sierpień sierpnia srp srpen srpna tebax ágú ágúst αυγ αυγούστου αύγ αύγουστος авг
        август августа ауг аугуст жні жнівень жніўня наймдугаар_сар сер серп серпень серпня там тамыз օգոստոս
        օգոստոսի օգս אוגוסט אוג׳ آب أغسطس أغشت أوت ئاب اوت اګست اگست غشت अगस्ट अगस्त अग॰ ऑग ऑगस्ट আগ আগষ্ট আগস্ট ਅਗ
        ਅਗਸਤ ઑગસ્ટ ଅଗଷ୍ଟ ஆக ஆகஸ்ட் ఆగ ఆగస్టు ಆಗ ಆಗಸ್ಟ್ ഓഗ ഓഗസ്റ്റ് නිකිණි สค สิงหาคม ສຫ ສິງຫາ ဩဂုတ် აგვ აგვისტო ነሓ
        ነሓሰ ኦገስ ኦገስት សីហា
        9 cabudanni da_settember de_set de_setembre eyl eylül gwengolo iraila meán_fómhair mfómh oṣù_owewe rugs
        rugsėjis rugsėjo rujan rujna satumba sebteembar sebtembar sentabr sentyabr sentýabr sep sept septemba
        septembar september septembra septembre septembrie septembris septhemba septiembre septimber set setembre
        setembro setiembre settember settembre settembru setyembre shtator syys syyskuu syyskuuta szept szeptember
        wrz wrzesień września zář září îln îlon σεπ σεπτέμβριος σεπτεμβρίου вер верасень верасня вересень вересня
        есдүгээр_сар сен сент сентябр сентябрь сентября сеп септембар септембра септември қыр қыркүйек սեպ սեպտեմբեր
        սեպտեմբերի ספטמבר ספט׳ أيلول ئەیلوول سبتمبر ستمبر سپتامبر سپتمبر سېپتمبر شتمبر شتنبر सप्टें सप्टेंबर सितंबर
        सित॰ सेप्टेम्बर ছেপ্তে ছেপ্তেম্বৰ সেপ সেপ্ট সেপ্টেম্বর ਸਤੰ ਸਤੰਬਰ સપ્ટે સપ્ટેમ્બર ସେପ୍ଟେମ୍ବର செப் செப்டம்பர்
        సెప్టెం సెప్టెంబర్ ಸೆಪ್ಟೆಂ ಸೆಪ್ಟೆಂಬರ್ സെപ്റ്റം സെപ്റ്റംബർ බිනර กย กันยายน ກຍ ກັນຍາ စက် စက်တင်ဘာ სექ
        სექტემბერი መስ መስከረም ሴፕቴ ሴፕቴምበር កញ្ញា
        10 an_dàmhair cotmeh deireadh_fómhair dfómh dhen_dàmhair dàmh eki ekim hydref loka lokakuu lokakuuta oct
        october octobre octombrie octubre okt oktabr okthoba oktoba oktobar oktober oktobris oktoobar oktoober
        oktubre oktyabr október októbra oktýabr ott ottobre ottubru out outubro oṣù_ọ̀wàrà paź październik
        października santugaine spal spalio spalis tet tetor urria říj říjen října οκτ οκτωβρίου οκτώβριος
        аравдугаар_сар жов жовт жовтень жовтня кас кастрычнік кастрычніка окт октобар октобра октомври октябр
        октябрь октября қаз қазан հոկ հոկտեմբեր հոկտեմբերի אוקטובר אוק׳ أكتوبر اکتبر اکتوبر تشرين_الأول تشرینی_یەکەم
        अक्टूबर अक्टू॰ अक्टोबर ऑक्टो ऑक्टोबर অক্টো অক্টোবর অক্টোবৰ ਅਕਤੂ ਅਕਤੂਬਰ ઑક્ટો ઑક્ટોબર ଅକ୍ଟୋବର அக் அக்டோபர்
        అక్టో అక్టోబర్ ಅಕ್ಟೋ ಅಕ್ಟೋಬರ್ ഒക്ടോ ഒക്ടോബർ වප් ตค ตุลาคม ຕລ ຕຸລາ အောက် အောက်တိုဘာ ოქტ ოქტომბერი ኦክቶ ኦክቶበር
        ጥቅ ጥቅምቲ តុលា
        11 azaroa da_november de_nov de_novembre kas kasım lapkr lapkritis lapkričio lis listopad listopada
        listopadu marras marraskuu marraskuuta mijdar nob nobyembre noi noiembrie noofeembar nov novemba novembar
        november novembra novembre novembris novembro novembru noviembre novimber noy noyabr noý noýabr nuwamba nën
        nëntor nóv nóvember oṣù_bélú samhain santandria studeni studenoga tachwedd νοέ νοέμβριος νοε νοεμβρίου лис
        лист листопад листопада ліс лістапад лістапада нов новембар новембра ное ноември ноя нояб ноябр ноябрь
        ноября қар қараша նոյ նոյեմբեր նոյեմբերի נובמבר נוב׳ تشرين_الثاني تشرینی_دووەم نوامبر نوفمبر نومبر نونبر
        नवंबर नव॰ नोभेम्बर नोव्हें नोव्हेंबर নভে নভেম্বর নৱে নৱেম্বৰ ਨਵੰ ਨਵੰਬਰ નવે નવેમ્બર ନଭେମ୍ବର நவ நவம்பர் నవం
        నవంబర్ ನವೆಂ ನವೆಂಬರ್ നവം നവംബർ ඉල් พย พฤศจิกายน ພຈ ພະຈິກ နို နိုဝင်ဘာ ნოე ნოემბერი ሕዳ ሕዳር ኖቬም ኖቬምበር វិច្ឆិកា
        12 abendua an_dùbhlachd ara aralık berfanbar da_december de_des de_desembre dec decembar december decembra
        decembre decembrie decembris decembro dek dekabr des desemba desember desembre desimber dets detsember dez
        dezember dezembro dhen_dùbhlachd dhj dhjetor dic dicembre diciembre dis disamba diseembar disemba disember
        disyembre diċ diċembru déc décembre dùbh gru grudnia grudzień gruod gruodis gruodžio joulu joulukuu
        joulukuuta kerzu nadale nollaig oṣù_ọ̀pẹ̀ pro prosinac prosinca prosince prosinec rhagfyr δεκ δεκέμβριος
        δεκεμβρίου гру груд грудень грудня дек декабр декабрь декабря декември дец децембар децембра жел желтоқсан
        сне снежань снежня դեկ դեկտեմբեր դեկտեմբերի דצמבר דצמ׳ دجمبر دجنبر دسامبر دسمبر ديسمبر كانون_الأول
        کانونی_یەکەم डिसें डिसेंबर डिसेम्बर दिसंबर दिस॰ ডিচে ডিচেম্বৰ ডিসে ডিসেম্বর ਦਸੰ ਦਸੰਬਰ ડિસે ડિસેમ્બર ଡିସେମ୍ବର
        டிச டிசம்பர் డిసెం డిసెంబర్ ಡಿಸೆಂ ಡಿಸೆಂಬರ್ ഡിസം ഡിസംബർ උඳුවප් ธค ธันวาคม ທວ ທັນວາ ဒီ ဒီဇင်ဘာ დეკ დეკემბერი
        ታሕ ታሕሳስ ዲሴም ዲሴምበር ធ្នូ
        """

    /// A number from 0 for Monday to 6, then that day's names. What is another day elsewhere, or a month, is left out.
    static let weekdays: StaticString = """
        0 ajé astelehena bazar_ertəsi dil dilluns diluain dush dushanba duş duşem duşenbe dydd_llun dé_luain dşm
        e_hënë esmaspäev gli glindesdi hétfő hën isn isniin isnin jumatatu lit litinin llun luan lun lundi lunedì
        lunes luni lunis luns maanantai maanantaina maandag man mandag moandei mon monday montag mso mán mánadagur
        mánudagur må mån måndag méi méindeg pazartesi pirmadienis pirmd pirmdiena pon pondelok pondělí ponedeljak
        ponedeljek ponedjeljak poniedziałek pzt seg sen senin thứ_hai tne umsombuluko δευ δευτέρα да даваа дс душ
        душанба душанбе дшб дүй дүйсенбі дүйшөмбү дүш дүшәмбе панядзелак пн пон понеделник понедельник понедељак
        понеділок понедјељак երկ երկուշաբթի יום_ב׳ יום_שני الاثنين دوشنبه دووشەممە پیر सोम सोमबार सोमवार সোম সোমবার
        সোমবাৰ ਸੋਮ ਸੋਮਵਾਰ સોમ સોમવાર ସୋମ ସୋମବାର திங் திங்கள் సోమ సోమవారం ಸೋಮ ಸೋಮವಾರ തിങ്കളാഴ്ച തിങ്കൾ සඳුදා จันทร์
        วันจันทร์ ຈັນ ວັນຈັນ တနင်္လာ ორშ ორშაბათი ሰኑ ሰኑይ ሰኞ ចន្ទ ច័ន្ទ ọjọ́_ajé
        1 antradienis asteartea bil dienstag dimarts dimàirt dinsdag dydd_mawrth dé_máirt dën dënschdeg e_martë
        jumanne kedd mardi martedì martes martis marți maw meu máirt otrd otrdiena sal salı sel selasa sesh seshanba
        siş sişenbe sêşem sşm tal talaado talata teisipäev ter thứ_ba tiisdei tiistai tiistaina tir tirs tirsdag tis
        tisdag tldo tli torek tue tues tuesday tysdag týs týsdagur ulwesibili uto utorak utorok wtorek ça
        çərşənbə_axşamı ìsẹ́gun út úterý þri þriðjudagur τρί τρίτη аў аўторак вт вто вторник вівторок мя мягмар
        сейсенбі сеш сешанба сешанбе сиш сишәмбе сс сшб уто уторак шейш шейшемби երեքշաբթի երք יום_ג׳ יום_שלישי
        الثلاثاء سه_شنبه سهشنبه سێشەممە منگل मंगल मंगलवार मंगळ मंगळवार मङ्गल मङ्गलबार মঙ্গল মঙ্গলবার মঙ্গলবাৰ ਮੰਗਲ
        ਮੰਗਲਵਾਰ મંગળ મંગળવાર ମଙ୍ଗଳ ମଙ୍ଗଳବାର செவ் செவ்வாய் మంగళ మంగళవారం ಮಂಗಳ ಮಂಗಳವಾರ ചൊവ്വ ചൊവ്വാഴ്ച අඟහ අඟහරුවාදා
        วันอังคาร อังคาร ວັນອັງຄານ ອັງຄານ အင်္ဂါ სამ სამშაბათი ማክሰ ማክሰኞ ሰሉ ሰሉስ អង្គារ ọjọ́_ìsẹ́gun
        2 arbaco arbc asteazkena chor chorshanba céad diciadain dimecres dydd_mercher dé_céadaoin e_mërkurë erb
        jumatano keskiviikko keskiviikkona kolmapäev lar laraba mer mercoledì mercredi mercʼher mesemna mie miercuri
        mik mikudagur mittwoch miy miyerkules mié miércoles mið miðvikudagur mèr mèrcuris mér mércores mër mët
        mëttwoch ons onsdag qua rab rabu sre sreda sri srijeda streda středa sze szerda tha thứ_tư trečiadienis
        trešd trešdiena ulwesithathu wed wednes wednesday woansdei woensdag çar çarşamba çarşem çarşenbe çşm
        çərşənbə śr środa τετ τετάρτη лх лхагва серада середа ср сре среда сри сриједа сряда сәрсенбі чор чоршанба
        чоршанбе чшб чәр чәршәмбе шарш шаршемби չորեքշաբթի չրք יום_ד׳ יום_רביעי الأربعاء بدھ چهارشنبه چوارشەممە बुध
        बुधबार बुधवार বুধ বুধবার বুধবাৰ ਬੁੱਧ ਬੁੱਧਵਾਰ બુધ બુધવાર ବୁଧ ବୁଧବାର புத புதன் బుధ బుధవారం ಬುಧ ಬುಧವಾರ ബുധനാഴ്ച
        ബുധൻ බදාදා พุธ วันพุธ ພຸດ ວັນພຸດ ဗုဒ္ဓဟူး ოთხ ოთხშაბათი ረቡ ረቡዕ ពុធ ọjọ́rú
        3 alh alhamis alhamisi ceturtd ceturtdiena csütörtök czw czwartek cümə_axşamı dia diardaoin dijous don
        donderdag donnerstag donneschdeg dydd_iau déar déardaoin e_enjte enj fim fimmtudagur gie gievgia gio giovedì
        giò giòbia huw huwebes hós hósdagur iau jeu jeudi joi jue jueves kam kamis ketvirtadienis kha khamiis khamis
        khms neljapäev osteguna pay payshanba pen penşenbe per perşembe pêncşem pşm qui sin thu thur thurs thursday
        thứ_năm tongersdei tors torsdag torstai torstaina ulwesine xov xoves yaou čet četrtek četvrtak čt čtvrtek
        ħam štvrtok πέμ πέμπτη бейсенбі бейш бейшемби бс пай пайшанба панҷшанбе пшб пү пүрэв пәнҗ пәнҗешәмбе чацвер
        чет четвер четверг четвртак четврток четвъртък чт чц հինգշաբթի հնգ יום_ה׳ יום_חמישי الخميس جمعرات پنج_شنبه
        پنجشنبه پێنجشەممە गुरु गुरुवार बिहि बिहिबार বৃহ বৃহস্পতি বৃহস্পতিবার বৃহস্পতিবাৰ ਵੀਰ ਵੀਰਵਾਰ ગુરુ ગુરુવાર
        ଗୁରୁ ଗୁରୁବାର வியா வியாழன் గురు గురువారం ಗುರು ಗುರುವಾರ വ്യാഴം വ്യാഴാഴ്ച බ්රහස් බ්රහස්පතින්දා พฤหัส วันพฤหัสบดี
        ພະຫັດ ວັນພະຫັດ ကြာသပတေး ხუთ ხუთშაბათი ሐሙስ ሓሙ ሓሙስ ព្រហ ព្រហស្បតិ៍ ọjọ́bọ
        4 ann anna aoine biy biyernes che chenàbura cum cuma cümə dih dihaoine divendres dydd_gwener dé_haoine
        e_premte fre fredag freed freideg freitag fri friday frí fríggjadagur fös föstudagur gwe gwen gwener hla
        ijumaa jimco jmc jum juma jumaat jumat jummaʼa ostirala penktadienis perjantai perjantaina pet petak petek
        piatok piektd piektdiena piątek pre pá pátek péntek reede sex thứ_sáu ulwesihlanu ven venderdi vendredi
        venerdì venres vie viernes vin vineri vrijdag vrydag înî ġim παρ παρασκευή ба баасан жм жум жума жұма
        пʼятниця пет петак петок петък пт пятница пятніца җом җомга ҷмъ ҷумъа ուր ուրբաթ יום_ו׳ יום_שישי الجمعة جمعه
        جمعہ ھەینی शुक्र शुक्रबार शुक्रवार শুক্র শুক্রবার শুক্ৰ শুক্ৰবাৰ ਸ਼ੁੱਕਰ ਸ਼ੁੱਕਰਵਾਰ શુક્ર શુક્રવાર ଶୁକ୍ର
        ଶୁକ୍ରବାର வெள் வெள்ளி శుక్ర శుక్రవారం ಶುಕ್ರ ಶುಕ್ರವಾರ വെള്ളി വെള്ളിയാഴ്ച සිකු සිකුරාදා วันศุกร์ ศุกร์ ວັນສຸກ
        ສຸກ သောကြာ პარ პარასკევი ዓር ዓርቢ ዓርብ សុក្រ ẹtì ọjọ́_ẹtì
        5 asa asabar cmt cumartesi disathairne dissabte dydd_sadwrn dé_sathairn e_shtunë jumamosi larunbata lau
        lauantai lauantaina laugardagur laupäev laurdag ley leygardagur lör lördag lør lørdag mgq sab sabado sabato
        sabti sabtu sad sadorn sam samedi samschdeg samstag sat saterdag sath saturday sbti sestd sestdiena shan
        shanba sht sib sneon sob sobota sonda sub subota szo szombat sàb sàbadu sáb sábado sâm sâmbătă thứ_bảy
        umgqibelo zaterdag àbámẹ́ta şem şemî şen şenbe şənbə šeštadienis σάβ σάββατο бя бямба ишемби ишм саб сабота
        сб сенбі суб суббота субота събота шан шанба шанбе шим шимбә шнб շաբաթ շբթ יום_שבת שבת السبت اونۍ شنبه شەممە
        ہفتہ शनि शनिबार शनिवार শনি শনিবার শনিবাৰ ਸ਼ਨੀ ਸ਼ਨੀਵਾਰ શનિ શનિવાર ଶନି ଶନିବାର சனி శని శనివారం ಶನಿ ಶನಿವಾರ ശനി
        ശനിയാഴ്ച සෙන සෙනසුරාදා วันเสาร์ เสาร์ ວັນເສົາ ເສົາ စနေ შაბ შაბათი ቀዳ ቀዳም ቅዳሜ សៅរ៍ ọjọ́_àbámẹ́ta
        6 ahad ahd axad axd bazar chủ_nhật did didòmhnaich die dimanche diumenge dom domenica domh domingo domìniga
        dum dumengia duminică dydd_sul dé_domhnaigh e_diel igandea isonto jumapili lah lahadi lin linggo min minggu
        ned nedelja nedeľa nedjelja neděle niedz niedziela paz pazar pühapäev sekmadienis snein son sondag sonndeg
        sonntag sul sun sunday sunnudagur sunnuntai sunnuntaina svētd svētdiena sön söndag sø søn søndag vasárnap
        yak yakshanba yekşem yşm zondag àìkú ýek ýekşenbe ħad κυρ κυριακή воскресенье вс жек жексенбі жекшемби жс нд
        нед недела неделя недеља неділя недјеља ня нядзеля ням якш якшанба якшанбе якшәмбе яшб կիր կիրակի יום_א׳
        יום_ראשון اتوار الأحد یکشنبه یەکشەممە आइत आइतबार रवि रविवार দেও দেওবাৰ রবি রবিবার ਐਤ ਐਤਵਾਰ રવિ રવિવાર ରବି
        ରବିବାର ஞாயி ஞாயிறு ఆది ఆదివారం ಭಾನು ಭಾನುವಾರ ഞായറാഴ്ച ഞായർ ඉරිදා วันอาทิตย์ อาทิตย์ ວັນອາທິດ ອາທິດ တနင်္ဂနွေ
        კვი კვირა ሰን ሰንበት እሑድ អាទិត្យ ọjọ́_àìkú
        """
}
