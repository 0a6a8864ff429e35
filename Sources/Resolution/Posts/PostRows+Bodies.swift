// SPDX-License-Identifier: Apache-2.0

extension PostRows {
    /// Posts of one state's own, by what others call them, and bodies by their short names.
    static let bodies = """
        r.minister+t.finance: chancellor_exchequer
        r.minister+t.justice: lord_chancellor
        r.minister+t.foreign: canciller chanceler
        r.minister+t.interior: innensenator*
        r.minister+t.defence: ministre_armees armed_forces_minister minister_armed_forces ministro_fuerzas_armadas ministra_fuerzas_armadas
        r.minister: ministre_etat statsrad* ministryn* ministerk* ministras vazir vaziri сайд сайды* wasiir* sayid
        r.prime: first_minister pm thu_tuong kryeminist* ерөнхий_сайд waziri_mkuu վարչապետ* პრემიერ* ראש_הממשלה
        deputy+r.prime: tanaiste deputy_pm pho_thu_tuong
        deputy+r.minister: thu_truong
        deputy+r.secretary: замсекретар*
        deputy+r.head: potpred* підголов* numero_deux number_two
        deputy+r.governor: lieutenant_governor
        deputy: naibu орлогч* дэд zevendes* zv orinbosar* podpredsed* סגן סגנית
        r.statesecretary: staatssecretari* valtiosihteeri* 
        r.permanent: kansliapaallik* kantsler*
        r.chiefofstaff+t.presidency: casa_civil president_chief_staff chief_staff_president presidential_chief_staff
        r.chiefofstaff+t.cabinet: jefe_gabinete cabinet_chief chief_cabinet jefe_gabinete_ministros
        r.secretary+t.cabinet: chief_cabinet_secretary cabinet_secretary_chief
        r.chiefofstaff: رئيس_أركان رئيس_الأركان رئيس_هيئة_الأركان رئيس_أركان_حرب רמטכ_ל γεεθα
        r.head+t.general-staff: generalstabschef* generalinspekteur* overbefalhavar* army_chief_general_staff mkuu_majeshi
        r.head+t.army: chief_army_staff chief_army army_chief_staff
        r.head+t.air-force: chief_air_staff air_chief air_force_chief air_force_chief_staff
        r.head+t.navy: chief_naval_staff naval_chief navy_chief chief_naval_operations
        r.head+t.police: police_president top_cop prefet_police igp dgp kapolri kapolda kapolres rikspolischef* rigspolitichef* korpschef* rendorfokapitan* \
        poliisiylijohtaja* מפכ_ל politidirekt* rikislogreglustjor*
        r.head+t.intelligence: spymaster spy_chief spy_master intelligence_boss ראש_המוסד ראש_שב_כ ראש_אמ_ן
        r.head+t.parliament: speaker спикер* talman* talmann* bundestagsprasident* landtagsprasident* presidente_camara_deputados
        r.head+t.supreme: chief_justice
        r.judge+t.supreme: ministro_supremo ministra_supremo ministro_stf ministra_stf
        r.prosecutor+t.general: public_prosecutions national_prosecuting_authority prosecuting_authority advogado_geral \
        riksaklagare* riksadvokat* legfobb_ugyesz* jaksa_agung النائب_العام المدعي_العام national_prosecutor prokurator_krajow* chief_state_prosecutor
        r.prosecutor: kajari kajati դատախազ* vien_truong وكيل_الجمهورية وكيلة_الجمهورية وكيل_النيابة وكيل_الملك
        r.auditor+t.audit-office+t.audit: comptroller_general contralor_general contralora_general γενικ*_ελεγκτ* \
        controlador_geral controleur_general contralor_general_estado contralor_general_republica
        r.governor: governors wali walis hejtman* մարզպետ* областен*_управител* commissaris_koning* king_s_commissioner أمير_منطقة prefect* حاكم پارێزگار*
        r.mayor: mayors intendente intendenta regent regents хотын_дарга kryetar*_bashki* քաղաքապետ* ראש_עיריית ראש_העיר شهردار* رئيس_البلدية رئيس_بلدية \
        presidente_camara_municipal regierend*_burgermeister*
        r.head: heads chiefs leaders chairmen basci* bashchi* patron patronne supremo czar dg dirjen ravnatelj* kryetar* drejtor* дарга mkuu zupan* prieksniek* paajohtaja* peadirektor* \
        נשיא נשיאת ראש מנכ_ל מנהל מנהלת נציב נציבת יו_ר מפקד նախագահ* διευθυνων_συμβουλος διευθυνουσα_συμβουλος \
        generaldirekt* commissaire commissaris commissaire_general מנכ_לית старшын* starsyn* سەرۆک* бошлиқ* אלוף_פיקוד אלוף
        r.member: regidor* عضو
        r.member+t.parliament: lawmakers legislators parliamentarians mla mna mpa deputet* պատգամավոր* ח_כ חבר_כנסת חברת_כנסת نماینده_مجلس
        r.ambassador: ambassadors שגריר* элчин_сайд السفير
        r.judge: שופט* القاضي hakimler القضاة قضاة
        r.spokesman: vocero* vocera* דובר* المتحدث* سخنگو*
        r.adviser: مستشار* יועץ*
        r.secretary: katibu kalihim γενικ*_γραμματε* algemeen_secretaris
        r.envoy: полпред* полномочн*_представител* plenipotentiary_representative presidential_envoy
        t.defence: mbrojt* obramb* батлан_хамгаалах* თავდაცვ* պաշտպան* הביטחון ביטחון ulinzi gaashaandhig*
        t.interior: sisaminister* gobernacion brendshm* мвр дотоод_хэр* შინაგან_საქმე* შინაგან* ներքին_գործ* הפנים mambo_ndani noi_vu umvd умвд* гувд
        t.foreign: jashtm* гадаад* საგარეო* արտաքին_գործ* արտաքին החוץ mambo_nje dfat
        t.finance: financn* financave сангийн* ფინანს* ֆինանս* האוצר fedha exchequer financien
        t.justice: pravosod* drejtes* хууль_зүй* იუსტიცი* արդարադատ* המשפטים
        t.health: sanidad shendet* zdravj* эрүүл_мэнд* ჯანდაცვ* առողջապահ* הבריאות afya
        t.education: arsim* solstv* боловсрол* განათლებ* կրթ* החינוך enseignement
        t.environment: mjedis* ecologique* livsmiljo* הגנת_הסביבה ibama
        t.transport: התחבורה mobilite
        t.police: policis* policejn* policajn* garda gardai carabineros ελ_ας hellenic_police цагдаа* ոստիկան* המשטרה משטרה polisi pnp polis
        t.security: უსაფრთხოებ* անվտանգ* աած
        t.state-security: სახელმწიფო_უსაფრთხოებ* state_security_service данс state_agency_national_security dtx dovlet_tehlukesizliy* dovlat_tahlukasizliy*
        t.gknb: укмк ukmk
        t.foreign-intelligence+t.intelligence: dgse foreign_intelligence внешн*_разведк* зовнішн*_розвідк*
        t.counterintelligence+t.intelligence: dgsi
        t.intelligence: mossad המוסד shin_bet shabak שב_כ אמ_ן verfassungsschutz* bia mi5 mi6 csis asio aivd mivd aise aisi \
        servizi_segreti secret_service services_secrets servicios_secretos المخابرات الاستخبارات ευπ eyp skw gchq
        t.counterintelligence: wojskow*_kontrwywiad* kontrwywiad* kontrarozvied*
        t.investigation: քննչական*
        t.armed-forces: tni القوات_المسلحة צה_ל idf զինված_ուժ* fuerza_publica
        t.general-staff: գլխավոր_շտաբ* генштаб*
        t.parliament: quoc_hoi knesset כנסת הכנסת dpr lok_sabha lower_house chamber_deputies camara_deputados camara_diputados house_representatives \
        diet kuvendi skupstin* собрани* sobrani* hural хурал* ազգային_ժողով*
        t.senate: rajya_sabha
        t.supreme: stf stj tsj scotus
        t.budget: budget* presupuesto* haushalt* comptes_publics бюджет* orcament* bilancio budzet*
        t.overseas: outre_mer overseas ultramar
        t.civil-service: fonction_publique civil_service funcion_publica funcao_publica offentlich*_dienst*
        t.chancellery: kanzleramt* chancellery kancelar*
        t.organised-crime: organised_crime organized_crime diicot criminalitate_organizat* crime_organise criminalidad_organizada
        t.citizen-protection: προστασιας_πολιτη citizen_protection public_order ordre_public
        t.security-council: совет*_национальн*_безопасност*_обороны
        t.economic-security: беб beb economic_security
        t.customs: держмитслужб* фтс гтк
        t.audit: держаудит* najwyzsz*_izba_kontroli izb*_kontroli
        t.border: держприкордон* госпогран*
        t.tax: анаф anaf sunat afip 
        t.digital: минцифр*
        t.aviation: росавиаци* dgac federal_air_transport
        t.central-bank: pboc jegybank* banco_republica banco_mexico banxico bcra bsp rbi cbn bank_of_israel בנק_ישראל hnb bnr
        t.railway: οσε hellenic_railway* hellenic_railways_organisation sncf
        t.presidential-guard: фсо federal_guard_service federal_protective_service
        t.anticorruption: kpk сап sapo anti_graft graft
        t.discipline: discipline_inspection ccdi disciplinary_inspection disciplinary_commission discipline_commission central_discipline_commission
        t.consultative: political_consultative* cppcc
        t.statistics: statistical
        t.construction: xay_dung
        t.planning: ke_hoach
        t.information: thong_tin
        t.industry+t.trade: cong_thuong
        t.military-region: quan_khu
        t.interior+t.army: internal_troops внутренн*_войск* внутрішн*_військ*
        t.joint-staff: joint_command comando_conjunto commandement_conjoint
        t.internal-market: internal_market marche_interieur binnenmarkt* mercado_interior mercato_interno
        t.eu: europeen* europaisch* europeo* europea
        t.women: equality igualdad egalite gleichstellung* igualdade parita
        t.antimafia: anti_mafia antimafia* антимафи*
        t.prosecution: прокуратур* procuratur* prokuratur* fiscalia staatsanwaltschaft* prosecutors_office
        t.black-sea: black_sea черноморск* чорноморськ* mer_noire mar_negro schwarzmeer* karadeniz czarnomorsk*
        t.baltic: baltic_fleet балтийск*_флот* ostsee* flotte_baltique
        t.pacific: pacific тихоокеанск* pacifique pazifik*
        t.presidency: president_office office_president
        t.executive: executive_authority executive_power icra_hakimiyyat*
        t.capital: capital_city
        t.west: barat gharb
        t.east: timur
        t.north: utara
        t.south: selatan
        -: العام العامة عام جهاز هيئة القائم_بأعمال negara nguyen ubnd bo parishad panchayat upazila zilla zila tehsil zaken koninkrijksrelaties kingdom_relations kingdom \
        domestic служебен* служебн* ish обл ова ода samsakhur* სამსახურ* სახელმწიფო* կոմիտե* ծառայութ* γενικ* buyuksehir kementerian \
        yhteis* minister_charge incoming newly longtime long_serving embattled
        """
}
