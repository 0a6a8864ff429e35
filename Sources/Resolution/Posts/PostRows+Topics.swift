// SPDX-License-Identifier: Apache-2.0

extension PostRows {
    /// Portfolios and bodies.
    static let topics = """
        t.defence: defense defence defensa defesa difesa verteidigung* оборон* aparare apararii savunma obron* obran* honvedelm* αμυνα αμυνας αμυντικ* forsvar* puolustus* kaitse aizsardzib* krasto_apsaug* \
        қорғаныс* мудофа* mudofaa mudafia коргон* pertahanan quoc_phong defensie mod minoboron* минобороны минобор* دفاع الدفاع 国防 національн*_оборон* отбран* одбран* odbrane odbrana forsvars* landsverte* versvar* goranmak*
        t.interior: interior interieur inneren innen* innere внутренн* внутрішн* mvd мвд мвс interno interni internal_affairs home_affairs icisleri wewnetrzn* vnitra vnitro belugy* afacerilor_interne \
        εσωτερικ* innenriks* inrikes* binnenlandse siseminister vidaus* iekslietu ichki_ishlar ішкі_істер ички_иштер daxili_isler корҳои_дохил* dalam_negeri داخلية الداخلية کشور вътрешн* внатрешн* unutrasnj* унутрашњ* unutarnj* vnutra notranj* home_secretary home_office intern_affairs administracion_interna iceri_isler* daxili_islar* relaciones_interiores interiores
        t.foreign: foreign etrangeres etranger exteriores exterior auswartig* aussen* ausen* estrangeir* иностранн* закордонн* мид мзс esteri disisleri zagranicz* zahranic* kulugy* externe afacerilor_externe εξωτερικ* utenriks* utrikes* buitenlandse \
        valis* ulko* arlietu uzsienio сыртқы тышкы хориҷ* xarici tashqi luar_negeri ngoai_giao خارجية الخارجية خارجه външн* надворешн* spoljn* vanjsk* zunanj* external_affairs relaciones_exteriores dasary_isler*
        t.finance: finance finances financial finanz* финанс* фінанс* hacienda finanzas financa* fazenda maliye finans* finansow penzugy* οικονομικ* raha* tai_chinh keuangan qarjy қаржы молия maliyya минфин* минфін* مالية المالية treasury finantelor finantele tresor financi financij*
        t.economy: economy economic economics economie economique economia ekonom* эконом* економ* wirtschaft* gospodark* hospodarstvi gazdasag* οικονομιας naringsliv minekonom* минэкономразвити* economici economica иқтисод* iqtisod* اقتصاد الاقتصاد economico hospodarstv* iqtisad*
        t.health: health sante gesundheit* здравоохранен* здоров* salud saude salute sanita saglik zdrowi* zdravotn* sanatate sanatatii egeszsegugy* υγει* helse* halso* sundheds* terveys* volksgezondheid sveikat* vesel* tervise* денсаулық саламаттык тандуруст* sog_liqni sehiyye kesehatan y_te صحة الصحة بهداشت здравеопазван* здравство zdravlja zdravstv* минздрав* моз medical saglyg* sahiyya* anvisa
        t.justice: justice justicia justiz* юстици* юстиці* giustizia justica adalet sprawiedliwosc* spravedlnost* justitiei igazsagugy* δικαιοσυν* justis* oikeus* tieslietu teisingum* әділет адлия adliyya hukum_dan tu_phap عدل العدل دادگستری правосъд* pravosuđ* pravosud* pravde минюст* мінюст*
        t.education: education educacion educacao bildung* образован* освіт* просвещен* istruzione egitim* edukacj* oswiat* skolstv* educatiei oktatas* παιδει* kunnskaps* utbildning* opetus* onderwijs svietim* izglitib* haridus* білім билим маориф tehsil ta_lim pendidikan giao_duc تعليم التعليم تربية آموزش_پرورش образовани* obrazovanj* prosvete prosvjet* schul* минпросвещен* минобрнауки school* instruccion tahsil معارف
        t.science: science sciences ciencia* wissenschaft* наук* наука ricerca research recherche nauki vedy tudomany* higher_education forschung*
        t.culture: culture cultural cultura* kultur* kultus* культур* kultury kultuuri kulturos мәдениет маданият фарҳанг medeniyyet madaniyat πολιτισμ* kebudayaan van_hoa ثقافة الثقافة فرهنگ kulture минкульт* madaniyyat*
        t.tourism: tourism tourisme turismo tourismus turizm* туризм* turystyk* turism* pariwisata τουρισμ* سياحة
        t.transport: transport transports transporte* transportation verkehr* транспорт* trasporti ulastirma ulasim doprav* transporturilor kozleked* μεταφορ* samferdsels* liikenne* susisiekim* satiksm* көлік нақлиёт neqliyyat perhubungan giao_thong نقل النقل traffic prometa saobracaj* promet минтранс* mobility transit
        t.energy: energy energie energetic* energetik* энергетик* енергет* energia energiei enerji enerjy* energi* ενεργει* қуат* энергия* energetyk* energija energije energetik* energ* طاقة نیرو минэнерго* انرژی
        t.electricity: electricity electricite electricidad elektrizitat elektrik* электро* كهرباء الكهرباء power_utility elektroprivred* power
        t.oil: oil petroleum petrol petrole petroleo нефт* hidrocarburos hydrocarbons erdol* petrolio petrolu* نفط النفط نفت
        t.gas: gas gaz газ газа газом газов* gaza
        t.mines: mines mining minas mineria bergbau miniere горн* gornict* minelor maden* mineral minerals mineraux maadin pertambangan معادن
        t.agriculture: agriculture agricultural agricultura agricole landwirtschaft* сельск*_хоз* сільськ* аграрн* agricoltura tarim rolnictw* zemedelst* agriculturii mezogazdasag* foldmuvel* γεωργι* landbruks* jordbruks* maatalous* landbouw zemes_ukio zemkopib* ауыл_шаруашыл* айыл_чарба* кишоварз* kend_teserrufat* qishloq_xo_jali* pertanian nong_nghiep زراعة الزراعة کشاورزی земедели* земјоделств* poljoprivred* минсельхоз* agrar* farming
        t.rural: rural rurales rural_affairs landlich* laendlich* rozwoju_wsi
        t.livestock: livestock elevage ganaderia ganader*
        t.fishery: fisheries fishery peche pesca fischerei* рыболов* рыбн* rybolowst* fiskeri* balikcilik perikanan fish pecuaria ribarst*
        t.forestry: forestry forest forests forets bosques forst* лесн* лісов* лесничеств* lesnictw* orman* foreste kehutanan padur*
        t.labour: labor labour travail trabajo trabalho arbeit* труда труду праці lavoro calisma pracy prace muncii munka* εργασι* arbeids* arbets* werk tyo* darbo labklajib* еңбек эмгек меҳнат mehnat emek tenaga_kerja lao_dong عمل_وزارة العمل کار employment empleo emploi минтруд* рада_труд
        t.social: social sociale* sociales sozial* социальн* соціальн* sociais sosyal socialn* spoleczn* szocialis* socijaln* welfare solidarite socjaln*
        t.environment: environment environmental environnement medio_ambiente ambiente umwelt* окружающ*_сред* довкілл* environnemental cevre srodowisk* zivotniho_prostredi mediului kornyezet* περιβαλλον* miljo* ympariston* milieu aplinkos vides қоршаған lingkungan_hidup moi_truong بيئة البيئة محیط_زیست околна_среда okolja zivotne_sredine ecology ecologie экологи* еколог* ekolog*
        t.climate: climate climat clima klima* климат* klimatu iklim
        t.water: water waters eau aguas agua wasser* водн* водоканал* su_isleri wody apa apelor водоснабжен*
        t.lands: land_registry lands tierras terres land_management land_affairs cadastre catastro kadaster* земельн*
        t.resources: resources ressources recursos природн*_ресурс* risorse zasob* kaynak* resurse
        t.sport: sport sports deporte* esporte* спорт* spor sportu sportului αθλητισμ* urheilu olahraga رياضة ورزش
        t.youth: youth jeunesse juventud jugend* молодеж* молод* juventude gioventu genclik mlodziez* mladez* tineret* ifjusag* pemuda شباب
        t.women: women femmes mujer* frauen* женщин* жінок kadin kobiet* perempuan gender
        t.children: children child детск* дитяч* infancia enfance infanzia kinder* dziecka ninez crianca* copii cocuk*
        t.reserve: state_reserve держрезерв* госрезерв* росрезерв*
        t.family: family famille familia familien* семья семьи семей семью aile rodzin* familj* family_affairs familie famili* senioren seniors
        t.trade: trade commerce comercio handel* торгов* торгівл* commercio ticaret handlu obchod* comert* kereskedel* εμποριου tijorat perdagangan thuong_mai تجارة بازرگانی trgovin* минпромторг*
        t.industry: industry industria industrie* промышленн* промислов* industri* sanayi przemysl* prumysl* iparugy* βιομηχαν* саноат* sanoat өнеркәсіп perindustrian cong_nghiep صناعة صنعت industrii
        t.construction: construction строительств* минстро* будівництв* bau bauwesen* inşaat insaat construccion construcao costruzion* budownict* graditeljstv* gradevin* gradjevin* грађевин* градеж* құрылыс курулуш сохтмон*
        t.housing: housing logement vivienda* wohn* жкх жилищ* житлов* konut mieszkan* habitacao alloggi жилья إسكان اسكان
        t.infrastructure: infrastructure infraestructura* infrastruktur* инфраструктур* інфраструктур* infraestrutur* infrastrutture altyapi υποδομ* infrastructuri*
        t.works: public_works works travaux_publics obras_publicas lavori_pubblici obras travaux اشغال_عمومی الأشغال
        t.roads: road roads routes дорожн* доріг автодор* strassen* carreteras drog drum* karayollar* автомобильн*_дорог* highways highway autobahn*
        t.railway: railway railways railroad rail eisenbahn* bahn железн*_дорог* железнодорож* ржд залізниц* укрзалізниц* ukrzaliznyt* ferrocarril* chemins_fer ferroviair* kolej* demiryol* vasut* zeleznic* ferrovi*
        t.aviation: aviation civil_aviation авиаци* авіаці* luftfahrt* aviacion havacilik lotnict* الطيران_المدني طيران
        t.communications: communication communications telecommunications comunicacion* comunicacoes связи зв_язку telekom* lacznosc* iletisim haberlesme коммуникац*
        t.digital: digital digitalisation digitalization numerique цифров* цифрово* digital* cyfryzacj* dijital
        t.information: information informacion информаци* інформац* informacao enformasyon media
        t.emergency: emergency emergencies emergencias чрезвычайн*_ситуац* мчс дснс надзвичайн* urgences afad afet katastrophenschutz* zivilschutz* civil_protection protection_civile proteccion_civil protezione_civile disaster емерг*
        t.veterans: veteran veterans combattants ветеран* veteran* gazi weteran* воин*_интернационал* branitelj*
        t.customs: customs customs_service douane* zoll* таможен* таможн* митн* aduana* dogane dogana gumruk celn* celni* vama vamal* vamu* carin* τελωνει* tull muitas muitines кеден бажы гумрук bea_cukai hai_quan جمارك الجمارك گمرک мытн* alfandeg* царин* митниц* toll
        t.tax: tax taxes taxation impots impuestos steuer* налогов* податков* фнс дпс impositiv* fiscale entrate receita_federal vergi podatk* skarbow* dan danov* adougyi skatte revenue revenu fiscal_service dian agencia_tributaria tributari* soliq* ایف_بی_آر
        t.treasury: treasury_service казначейств* tesoreria
        t.audit: audit accounts accounting comptes cuentas contraloria rechnungshof* счетн*_палат* аудит* рахунков*_палат* tribunal_contas corte_conti sayistay izba_kontroli denetim
        t.migration: migration migratorias migraciones migracion immigration emigration einwander* auswander* миграц* міграц* goc imigracao imigrasi migracj* migration* immigrazione flucht* imigresen дмсу
        t.police: police policia policias polizei* полици* поліц* полиция* polizia policja policji emniyet polis* politiei politie rendor* αστυνομ* politi poliisi policie policijas politsei policij* polri شرطة الشرطة پلیس constabulary gendarmerie_police милици* 
        t.gendarmerie: gendarmerie жандарм* jandarm* carabinieri guardia_civil gendarmeria zandarm*
        t.military+t.intelligence: אגף_המודיעין
        t.counterterror: counter_terror* counterterror* anti_terror* antiterror* مكافحة_الإرهاب الإرهاب антитеррор* terrorism terrorismo terrorisme
        t.food: food food_security الأمن_الغذائي seguridad_alimentaria securite_alimentaire
        t.military-police: military_police police_militaire policia_militar militarpolizei военн*_полиц* vojna_policija
        t.guard: national_guard guardia_nacional росгвард* rosgvardia garde_nationale nationalgarde нацгвард* национальн*_гвард* національн*_гвард* guarda_nacional gwardii_narodowej الحرس_الوطني حرس_وطني
        t.border: border borders frontier* fronteras grenz* пограничн* погранич* прикордонн* sinir granic* straz*_granicz* pohranicn* frontiera hatar* border_guard guard_border border_guards
        t.coast: coast_guard coastguard guardacostas sahil_guvenlik garde_cotes capitanerie خفر_السواحل
        t.prison: prison prisons penitentiary penitentiaire penitenciari* carceles strafvollzug* фсин уин исполнен*_наказан* vykonu trestu cezaevi wiezien* corrections correctional penitenciar* carceri penal_service тюрем*
        t.anticorruption: anti_corruption anticorruption anticorrupcion antikorrupt* антикоррупц* антикорупц* набу нabu nazk назк anticorrupcao anticorruzione antykorupcyjn* cba dna yolsuzlukla korupcyjn* korupsi مكافحة_الفساد anticorupt* نیب
        t.investigation: investigative investigation investigations следственн* ск_рф скр дбр слідч* investigacion investigacao inchieste gsu расследован* fbi specialiuju_tyrim* tyrim*
        t.security: security securite seguridad sicherheit* безопасност* безпек* sicurezza seguranca guvenlik bezpieczenst* bezpecnost* securitatii biztonsag* ασφαλ* sikkerhets* sakerhets* безбедност* bezbednost* sigurnosn* сигурност* қауіпсіздік хавфсиз* amniyat amniat أمن الأمن امنیت keamanan an_ninh амният* 安全 sigurnost* ksi drosib*
        t.fsb: fsb фсб уфсб federal_security_service federal_security
        t.sbu: sbu сбу security_service_ukraine службы_безопасности_украины служб*_безпек*_україн* security_service_of_ukraine
        t.gknb: gknb гкнб scns state_committee_national_security государствен*_комитет*_национальн*_безопасност* кнб knb national_security_committee комитет*_национальн*_безопасност* ұқк
        t.state-security: state_security госбезопасност* державн*_безпек* staatssicherheit* seguridad_estado сгб sgb sssg държавна_сигурност
        t.intelligence: intelligence renseignement* inteligencia nachrichtendienst* geheimdienst* разведк* розвідк* разузнаван* intelligence_service istihbarat wywiad* zpravodaj* informatii hirszerz* υπηρεσια_πληροφοριων etterretning* underrattelse* tiedustelu* inlichtingen obavestajn* obavjestajn* istixbarat razvedka استخبارات مخابرات اطلاعات mit aivd servicios_inteligencia гур svr свр bnd bundesnachrichtendienst* spionage spy
        t.counterintelligence: counterintelligence контрразвед* контррозвід* contrainteligencia spionageabwehr*
        t.general-staff: general_staff генштаб* генеральн*_штаб* generalstab* generalni_stab baş_qerargah bas_qarargah genelkurmay* sztab*_generaln* штаб_оборон* generalstaben defence_staff главен_щаб генералштаб* генералштабниот stat_major_general statului_major vezerkar* бас_штаб* etat_major_general etat_major_armees estado_mayor_general stato_maggiore_difesa chief_defence_staff estado_maior_general generaln*_stab*
        t.joint-staff: joint_staff estado_mayor_conjunto joint_chiefs joint_chiefs_staff 合参 estado_maior_conjunto interarmees
        t.army: army armies armee armees armia armii armiya арми* армі* ejercito heer heeres* esercito exercito kara_kuvvetleri wojsk* ordu ordusu sukhoputn* сухопутн* ground_forces land_forces land_force сухопутные_войска forze_terrestri landstreitkrafte αρμης στρατ* hadsereg trupe haer maavoimat* haren armada_tierra tni_ad جيش الجيش ارتش bundeswehr* troops 陆军 القوات_البرية قوات_برية tentera_darat
        t.armed-forces: armed_forces armed_force forces_armees fuerzas_armadas streitkraft* вооруженн*_сил* збройн*_сил* зсу всу forze_armate forcas_armadas silahli_kuvvetler sil_zbrojnych silovi ozbrojen* ozbrojenych_sil silahli_quvveler военн*_сил*
        t.navy: navy naval marine marina armada marinha deniz_kuvvetleri вмф вмс военно_морск* військово_морськ* marynark* morsk* marinen merivoimat* namornictv* морск* القوات_البحرية بحرية
        t.fleet: fleet флот* flotte flota flotta donanma floty eskadra
        t.air-force: air_force armee_air armee_air_espace air_space_force fuerza_aerea luftwaffe* luftstreitkraft* ввс вкс военно_воздушн* повітрян*_сил* aeronautica forca_aerea hava_kuvvetleri sil_powietrznych flygvapnet ilmavoimat* letectv* aerospace_forces воздушно_космическ* القوات_الجوية قوات_جوية هوافضا هوافضای aerospace_force نیروی_هوایی tentera_udara
        t.rocket: rocket missile ракетн* misil* fusee* strategic_missile рвсн raket*
        t.airborne: airborne вдв воздушно_десант* десантн* paratroop* fallschirm* parachutist* aeromobil*
        t.special: special_operations special_forces forces_speciales fuerzas_especiales спецназ* spezialkraft* ссо specjaln* operaciones_especiales
        t.military: military militaire* militar militares militar* военн* воєнн* військов* militare wojskow* vojensk* askeri katonai militär* stratiotik* harbiy harbi عسكري نظامی quan_su militer war warfare
        t.recruitment: recruitment recruiting тцк_сп тцк tcc военкомат* reclutamiento recrutement rekrutierung* enlistment комплектуван* military_commissariat conscription
        t.personnel: personnel кадр* personal_department personalabteilung* kadr* human_resources hr
        t.logistics: logistics logistic* logistique logistica rear тыл* тилу
        t.property: property properties имуществ* майн* патримон* patrimonio mienia имущест*
        t.procurement: procurement закупк* закупівел* zamowien* contrataciones beschaffung*
        t.parliament: parliament parlament* parlement* parlamento duma_state state_duma госдум* государственн*_дум* верховн*_рад* verkhovna_rada verkhovna congress congreso congresso cortes bundestag* landtag* nationalrat* national_assembly assemblee_nationale asamblea_nacional assembleia_republica meclis* tbmm sejm* snemovn* orszaggyul* βουλη* stortinget riksdag* eduskun* seimas seimo saeima* riigikogu* majlis mazhilis мажилис* маджлис* skupstin* sabor sobranie народно_събрание народното_събрание собрани* camera_deputati chamber_deputies camara_diputados camera_deputatilor knesset* dpr quoc_hoi مجلس_النواب مجلس legislature house_commons house_representatives lok_sabha dail нацсобран* zakonodatel* законодат*
        t.senate: senate senat senado senato senatu сенат* сенату senatul federation_council совет*_федерац* upper_house
        t.duma: duma дума думы гордум*
        t.cabinet: cabinet gabinete kabinet gabinet kabinesi gabineti
        t.council: city_council county_council provincial_council consiliu* gemeinderat* consejo_municipal conseil_municipal городск*_совет* міськрад* consiliului_judetean cabildo town_council regional_council conseil_regional conseil_departemental облрад* облсовет* belediye_meclisi شورای_شهر київрад* киеврад*
        t.court: court courts tribunal cour corte juzgado gericht* gerichtshof* суд суда суду судом судов* trybunal* tribunale mahkeme* sad sadu soud* curte curtii birosag* torveny* δικαστηρι* domstol* sud sudova sodišče sodisce teismas teismo tiesa* kohus mahkamah pengadilan toa_an محكمة المحكمة دادگاه kuria мосгорсуд*
        t.supreme: supreme supreme_court supremo suprema верховн* oberst* cour_supreme corte_suprema sady_najwyzsz* najwyzsz* yuksek yargitay cassation cassazione nejvyssi legfelsobb
        t.constitutional: constitutional constitutionnel* constitucional verfassung* конституци* конституц* costituzional* anayasa konstytucyjn* ustavn* constitutional* alkotmany* konstitucin* satversm*
        t.appeal: appeal appeals appel apelacion апелляц* апеляц* appello apelacyjn* apelacao apel apelativ* berufung* istinaf
        t.high: high_court haute_cour alta_corte
        t.electoral: electoral election elections electorale* избирател* виборч* elezion* secim wyborcz* volebn* wahl* wahlen центризбирком* цик цвк cec ine tse valasztas* zgjedh*
        t.central-bank: central_bank banque_centrale banco_central zentralbank* центробанк* центральн*_банк* national_bank banque_nationale нацбанк* национальн*_банк* національн*_банк* нбу nbu bank_national merkez_bank* narodow*_bank* narodni_bank* banca_nationala banca_centrala banca_centrale nemzeti_bank τραπεζ* norges_bank riksbank* suomen_pankki eesti_pank lietuvos_bank* latvijas_bank* narodna_banka народна_банка banca_italia bundesbank* reserve_bank federal_reserve банк_россии банка_россии bank_russia bank_england bank_indonesia البنك_المركزي بانک_مرکزی ұлттық_банк милии_банк markaziy_bank merkezi_bank bank_korea bank_japan цб cbr banke_slovenije banka_slovenije ngan_hang_nha_nuoc
        t.bank: bank banks banque banco банк* banca banka bankasi bankas pank bddk
        t.statistics: statistics statistique* estadistica* statistik* статистик* istat росстат* rosstat держстат* ine_ tuik gus
        t.state-company: state_company
        t.pension: pension pensions retraite pensiones rente* пенсионн* пенсійн* emekli emerytur* pensioni previdencia ubezpieczen* social_security seguridad_social inps forsakringskass* social_insurance
        t.party: party parti partido partei* парти* партій* partito partii partei strana strany partidul parti_lider κομμα* partiet puolue communist_party партия mspd cpc_
        t.provincial-party: communist_party_chief communist_party_secretary communist_party_boss party_boss party_secretary party_chief secretary_party secretaire_parti bi_thu bi_thu_tinh_uy tinh_uy parteisekretar* parteichef* party_committee_secretary
        t.opposition: opposition oposicion оппозиц* muhalefet opozycj*
        t.un: un onu united_nations оон nations_unies naciones_unidas vereinten_nationen unicef
        t.eu: eu ue european_union union_europeenne union_europea европейск*_союз* ес є_с евросоюз* avrupa_birligi unii_europejskiej europaische*_union євросоюз* european_commission
        t.nato: nato otan нато
        t.municipal: city_hall mairie alcaldia rathaus мэри* мэрии меріі prefeitura comune
        t.quds: quds qods القدس نیروی_قدس فيلق_القدس
        t.irgc: irgc revolutionary_guard* pasdaran ксир сепах
        t.nuclear: nuclear atomic nucleaire atom* атомн* ядерн* nuklear* rosatom росатом اتمی هسته‌ای هسته_ای نووي نووية
        t.space: space spatiale роскосм* roscosmos космич* weltraum* uzay kosmiczn*
        t.drug: drug drugs narcotic* наркот* antidrogas drogen* uyusturucu
        t.consumer: consumer consommation consumidor verbraucher* потребител* роспотребнадзор* tuketici
        t.antimonopoly: competition antimonopoly антимонопол* фас concurrence competencia kartell* rekabet antitrust
        t.planning: planning planificacion plan* планирован* planung* planlama pianificazion*
        t.development: development desarrollo developpement entwicklung* развит* розвитк* sviluppo desenvolvimento kalkinma rozwoju rozvoje
        t.regional-development: regional_development регион*_развит* регіон*_розвит* regional*_razvoj* regionaln*_rozvoj* rozwoj*_regionaln* dezvoltari*_regional* desarrollo_regional developpement_regional sviluppo_regionale desenvolvimento_regional regionalentwicklung* bolgesel_kalkinma
        t.property-fund: property_fund fondo_immobili* госимуществ* росимуществ* фонд*_держмайн*
        t.presidency: presidential presidency presidence presidencia prasidial* президентск* prezydenck* prasidentschaft* cumhurbaskanligi presidential_administration офис*_президента
        t.protocol: protocol
        t.ethnic: nationalities ethnic minorit* 
        t.religion: religion religious culte* religios* diyanet
        t.sanitation: sanitation saneamiento assainissement
        t.ocean: oceans ocean mer mar oceans_fisheries maritime maritim* seaport port ports puerto hafen порт*
        t.peoples-armed: people_s_armed peoples_armed
        t.north: north northern nord norte norden nordliche* север* північн* sever* polnocn* kuzey norra pohjois* shimoliy shamal шимоли شمال צפון הצפון
        t.south: south southern sud sur sul suden sudliche* юг юга южн* південн* poludn* guney etela* jizni janubi ҷануб* جنوب דרום הדרום
        t.east: east eastern est este leste osten ostliche* восток* восточн* східн* wschodn* dogu ostra vychod* oriental orientale شرق
        t.west: west western ouest oeste westen westliche* запад* западн* західн* zachodn* bati vastra zapad* occidental غرب
        """
}
