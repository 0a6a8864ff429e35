// SPDX-License-Identifier: Apache-2.0

extension PostRows {
    /// Posts and portfolios of single parts of the world, and what is the post of public bodies that are no ministry.
    static let world = """
        deputy+r.head: 2_jefe 2_chief segundo_jefe segunda_jefa numero_dos numero_2 wakapolri* wakapolda* wakapolres*
        deputy+r.commander: 2_comandante 2_commander segundo_comandante 2_command
        deputy+r.minister: wamen* wamenkeu* wamenlu* sous_ministre ministre_delegue
        r.head: старшын* officer_charge oic titular* responsable jefatura pdg president_directeur_general presidente_director_general مفوض* guddoomiy*
        r.head+t.police: kapolda* kapolres* kabareskrim
        r.head+t.army: kasad ksad
        r.head+t.navy: kasal ksal
        r.head+t.air-force: kasau ksau
        r.head+t.joint-staff: رئيس_هيئة_الأركان_المشتركة رئيس_الأركان_المشتركة
        r.head+t.general-staff: chef_etat_major_defense رئيس_الأركان_العامة رئيس_هيئة_الأركان_العامة chief_joint_general_staff
        r.commander+t.special: danjen_kopassus
        r.minister: שר שרת השר השרה
        r.minister+t.finance: menkeu
        r.minister+t.interior: mendagri
        r.minister+t.foreign: menlu
        r.minister+t.defence: menhan
        r.minister+t.health: menkes
        r.minister+t.transport: menhub
        r.minister+t.agriculture: mentan
        r.minister+t.education: mendikbud*
        r.minister+t.social: mensos
        r.minister+t.religion: menag
        r.minister+t.communications: menkominfo
        r.minister+t.presidency: minister_presidency ministro_presidencia ministra_presidencia ministre_presidence presidency_minister
        r.secretary+t.presidency: secretari*_general_presidencia secretaire_general_presidence
        r.prime: head_government chef_gouvernement jefe_gobierno_central глав*_правительств*
        r.prosecutor: us_attorney u_s_attorney united_states_attorney federal_prosecutor county_attorney city_attorney state_attorney crown_prosecutor
        r.prosecutor+t.general: היועץ_המשפטי_לממשלה היועצת_המשפטית_לממשלה
        r.prosecutor+t.state-attorney: פרקליט_המדינה פרקליטת_המדינה
        r.auditor+t.audit-office: מבקר_המדינה state_comptroller controleur_general_etat
        r.governor: נגיד kaymakam* والی* intendant_general
        r.mayor: عمدة jefe_gobierno jefa_gobierno
        r.adviser+r.minister: conseller consellera consellers
        r.adviser+r.minister+r.member: assessore assessora assessori
        r.secretary: أمين* الأمين* katib*
        r.statesecretary: statssekret*
        r.permanent: departementschef* departementsrad
        r.president: رئيس_الجمهورية رئیس_جمهور
        r.commissar: политрук* замполит* political_commissar
        r.representative: pelnomocni* plenipotentiar* zmocnen* splnomocnen* delegado delegada delegate
        r.member: alderman wethouder* schepen echevin* gedeputeerde* councilman councilwoman
        t.defence: minodefensa
        t.interior: dilg indenrigs* inrikesdep* siseministeer* kementerian_dalam
        t.foreign: udenrigs* ulkominist* valisminist* dfa
        t.finance: valtiovarain* rahandus* dof finantses دارایی
        t.justice: justits* justitie doj oikeusministeri*
        t.health: doh volksgesundheit minsa* minsal* hhs
        t.education: undervisnings* deped mineduc*
        t.labour: beskaeftigelses* dole werkgelegenheid employment_ministry
        t.social: dswd sozialminist* sociale_zaken
        t.transport: dotr minvervoer
        t.trade: dti naerings* erhvervs* mincomercio
        t.economy: economisch* economische
        t.agriculture: fodevare* minagri*
        t.environment: denr miljo* minam
        t.works: dpwh rijkswaterstaat waterstaat mop
        t.defence+t.military: dnd
        t.sport: минспорт* мінспорт* الرياضة
        t.environment+t.resources: минприрод*
        t.construction: минстрой* мінбуд*
        t.communications: минсвяз* минкомсвяз* الاتصالات اتصالات
        t.culture: минкультур* ارشاد
        t.education+t.science: минобрнаук*
        t.parliament: مجلس_النواب البرلمان مجلس_الشعب مجلس_الشورى majlis mazhilis мажилис* заксобран* законодательн*_собран*
        t.security: снб national_security_service
        t.provincial-party: primer_secretario_partido primera_secretaria_partido secretari*_partido premier_secretaire_parti \
        first_secretary_communist_party first_secretary_party communist_party_first_secretary party_committee_chief
        t.homeland: homeland_security homeland dhs
        t.human-rights: human_rights droits_homme derechos_humanos direitos_humanos diritti_umani menschenrecht* прав*_человек* прав*_людин* insan_haklari حقوق_الإنسان
        t.asylum+t.migration: asylum asile asiel asilo asyl
        t.university: university universite* universidad* universitat* universit* uniwersyt* университет* університ* universidade* egyetem* universita* jami'at جامعة الجامعة دانشگاه אוניברסיט* спбгу spbgu
        t.hospital: hospital* hopital* krankenhaus* klinik* szpital* больниц* лікарн* hastane* ospedal* spital* bolnic* nemocnic* korhaz* مستشفى rumah_sakit
        t.airport: airport* aeroport* aeropuerto* flughafen* lotnisk* аэропорт* аеропорт* havaliman* havaalan* letist* repuloter* مطار bandara
        t.airline: airline* airways aerolinea* compagnie_aerienne fluggesellschaft* авиалини* авіаліні* linii_lotnicz* thy turkish_airlines
        t.broadcaster: broadcasting broadcaster television televis* fernseh* rundfunk* телевид* телевізі* телерадио* телеканал* telewizj* televiz* تلفزيون radio_television national_radio
        t.post-office: post_office postal correos poczt* почт* пошт* postes posten
        t.metro: metro метро* subway metropolitain
        t.museum: museum* musee* museo* muzeu* музе* muze
        t.library: librar* bibliothe* bibliote* библиотек* бібліот* kutuphane*
        t.archive: archives archive archivo* archiv* архив* архів* arsiv*
        t.theatre: theatre_national national_theatre opera teatr* театр*
        t.fire: fire_service fire_brigade fire_department fire_rescue fire pompiers bomberos feuerwehr* пожарн* пожежн* itfaiye pompieri strazy_pozarn*
        t.traffic-police: гибдд гаи traffic_police policia_transito police_routiere дорожн*_полици* المرور مرور راهور پلیس_راهور
        t.market: market_regulat* securities_commission securities financial_markets marches_financiers mercado_valores csrc бирж* 证监
        t.insurance: insurance assurance* seguros versicherung* страхов* sigorta asigurar*
        t.lottery: lottery loterie loteria lotterie*
        t.port-authority: port_authority autorite_portuaire autoridad_portuaria hafenbehord*
        t.veterinary: veterinary veterinaire* veterinar* ветеринар* food_safety food_drug
        t.heritage: heritage patrimoine patrimonio_cultural denkmal* antiquities antiquites الآثار
        t.royal-court: royal_court الديوان_الملكي cour_royale royal_household diwan
        t.traditional: chieftaincy chieftaincies
        t.ict: ict informatics informatique
        t.civil-aviation+t.aviation: civil_aviation_authority
        t.weather: meteorolog* weather hidromet* гидромет* гідромет*
        t.rescue: rescue basarnas sauvetage rettung*
        t.air-defence: air_defence air_defense пво ппо defensa_aerea defense_aerienne الدفاع_الجوي luftverteidigung*
        t.theatre-command: theatre_command theater_command 战区
        t.organisation-department: organization_department organisation_department
        t.publicity: publicity propaganda publicity_department propaganda_department
        t.united-front: united_front
        t.supervision: supervisory_commission supervision
        t.political-legal: political_legal political_legal_affairs
        t.state-assets: sasac state_assets state_owned_assets
        -: облисполк* райисполк* горисполк* аблвыканкам* райвыканкам* исполком* держадмініст* облдержадм* райдержадм* военно_гражданск* військово_цивільн* \
        рва рда мва gubernia guberni* viloyat* velayat* велаят* вилоят* tuman tumani shahar shahri қала қаласы şəhər sheher muhafazah governorate governorates mohafazat \
        woreda kebele ward barangay prefecture prefectures oblys облыс облысы аудан аудандык okrug округ* округа voivodeship voivodeships metropolitan metropole commune communes \
        comuna comunidad_autonoma autonomous autonome autonoma autonom* generalitat comarca junta xunta mancomunidad arrondissement parish parroquia canton kanton cantonal cantone \
        landkreises rayonu rajono savivaldybes novada pagasta kommun kommune fylke lan fylkes megye varmegye megyei zupanij* opstin* obcin* okres* kraj kraje kraja
        """
}
