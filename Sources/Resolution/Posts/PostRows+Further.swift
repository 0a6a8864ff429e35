// SPDX-License-Identifier: Apache-2.0

extension PostRows {
    /// Other words for posts, portfolios and bodies that stand in the rows before: what headlines call them, and what they
    /// are at home.
    static let further = """
        r.minister: wezir* wezire* waziri_wa
        r.minister+t.foreign: top_diplomat chief_diplomat foreign_policy_chief chef_diplomatie jefe_diplomacia jefa_diplomacia chefe_diplomacia
        r.minister+t.interior: home_minister
        r.minister+t.defence: war_minister
        deputy+r.minister: minister_delegate delegate_minister minister_delegated
        deputy+r.minister+r.secretary: subsecretari*
        deputy+r.head: subcomisario* sous_directeur* leas_choimisineir* leas_coimisineir* leas_cheann*
        deputy+r.head+t.police: deputy_igp dig_police
        deputy: намесн* leas zevendes*
        r.head: watchdog_chief choimisineir* coimisineir* dirjen pengarah hepe ерөнхийлөгч* controller_general intendant_general \
        coordinador* coordenador* coordinator coordonnateur* superintendente* burua surintendant* amministrator* amministratore_delegato \
        amministratrice_delegata preside presidenta decano decana bosses vorstandschef* vorstandsvorsitzend* intendantin verkstallande_direktor ڈی_جی riaditel* riaditelk* vedouc*
        r.head+t.police: national_police_commissioner commissioner_police police_commissioner chief_police police_commander police_boss
        r.head+t.customs: generalzolldirektor* comptroller_general_customs controller_general_customs customs_boss customs_czar
        r.head+t.immigration+t.migration: comptroller_general_immigration controller_general_immigration
        r.head+t.tax: taxman tax_boss chief_tax_collector tax_collector_general tax_collector commissioner_domestic_taxes
        r.head+t.treasury: accountant_general ragioniere_generale accountant_general_federation tresorier_payeur*
        r.head+t.university: vice_chancellor_university university_vice_chancellor
        r.head+t.supreme: chanh_an_tand_toi_cao ketua_hakim_negara first_president_supreme_court premier_president_cour_supreme premier_president_cour_cassation
        r.permanent: pengarah_general
        r.secretary: setiausaha
        r.secretary+t.cabinet: chief_secretary_cabinet cabinet_secretary_general
        r.ambassador+r.head: high_commissioner high_commissioners
        r.ambassador: chief_mission
        r.ombudsman: ombudswoman human_rights_commissioner defensor*_pueblo provedor* уполномоченн*_прав*_человека уповноважен*_прав*_людини pravobranitel* mediateur_republique \
        public_defender_georgia public_protector verejny_ochrance_prav defensor*_povo
        r.prosecutor+t.general: fiscal_nacion fiscala_nacion peguam_negara generalin*_prokuror* бас_прокурор башкы_прокурор გენერალურ*_პროკურორ* მთავარ*_პროკურორ* prokuror*_pergjithshem* \
        nejvyss*_statn*_zastup* supreme_state_attorney director_public_prosecutions dpp directeur_poursuites state_attorney_general գլխավոր_դատախազ* 最高人民检察院检察长
        r.prosecutor+r.head: cumhuriyet_bassavci* bassavcisi procuratore_capo capo_procura leitend*_oberstaatsanwalt* oberstaatsanwalt* fiscal_jefe fiscal_jefa okruzn*_prokuror*
        r.prosecutor+r.judge: auditeur_militaire
        r.head+t.judiciary: رئيس_مجلس_القضاء رئيس_المجلس_الأعلى_للقضاء
        r.commander+t.armed-forces: supreme_commander commander_chief_armed_forces
        r.head+r.commissar+t.recruitment: воєнком* военком*
        r.commander: taliy* taliyaha befalhavar*
        r.mayor: wali_kota duqa бургомистр* borgarstjor* intendente_municipal ordforer* burgomaster alcalde_mayor mer_grada alkate*
        r.governor: gubernur_provinsi wojewodz* landshofding* amtmann* sysselmester maakuntajohtaja statsforvalter* fylkesmann*
        r.adviser: consejer*
        r.officer+t.police: policeman policemen policewoman policewomen полицейск* поліцейськ* policier* polizist* policja* polizott* policyjn*
        r.officer+t.police+t.traffic-police: traffic_policeman traffic_policemen traffic_police_officer traffic_police_officers traffic_cop traffic_cops
        r.judge+t.appeal+t.court: desembargador*
        deputy+r.head: alelnok*
        r.staff: functionar* funcionari* fonctionnair* beamt* чиновник* посадов* urzednik* urednik* dipendent* employee employees calisan* bedienstet* trabajador* trabalhador* pracowni* працівник* работник*
        r.member: municipal_councillor gmina_councillor radn* radny radna echevine
        t.chief-statistician+t.statistics: chief_statistician
        t.statistics: statistician hagstof* tuik elstat destatis indec ibge bps rosstat росстат* держстат*
        t.broadcaster: tv state_tv radiotelevis* rtv jrtv ert rts
        t.science: enseignement_superieur educacion_superior ensino_superior istruzione_superiore высш*_образован* التعليم_العالي hochschul* universities higher_learning
        t.social: securite_sociale social_security seguridad_social seguranca_social sosyal_guvenlik sozialversicher* bienestar cnss rentenversicherung* solidarity solidaridad
        t.housing: habitat* habitacion*
        t.interior: administracao_interna унутран* brendshem navxwe navxweyi administration_territoriale territorial_administration
        t.police+t.investigation: policia_judiciaria police_judiciaire policia_judicial judicial_police criminal_police polizia_giudiziaria criminal_investigation_police
        t.investigation: sernic criminal_investigation* criminal_investigations_department
        t.audit: court_auditors tribunal_contas tribunal_cuentas corte_conti court_accounts cour_comptes court_audit court_of_audit ellinik*_synedri* ضبط المحاسبة محاسبة najvyss*_kontroln*_urad* kontroln*_urad*
        t.audit-office+t.audit: audit_office national_audit_office riigikontroll* valtiontalouden_tarkastus*
        r.auditor+t.audit-office+t.audit: auditor_general riigikontrolor* comptroller_auditor_general ketua_audit_negara
        t.culture+t.education: kultus
        t.tax: belasting* skatteverk* skattemyndig* skatteetat* maksu* verohallin* ααδε aade gelir* gelirler porezn* poresk* јавни_приходи приход* javni_prihod* javnih_prihoda нап contributions \
        ضرائب الضرائب ضريبة מסים המסים המס impozit* ienemum* sunat aeat adohatosag* pajak hasilat revenues պետական_եկամուտ* შემოსავლ* \
        financn*_reditelstv* financn*_riaditelstv* государствен*_налогов* rikisskattstjor* skattedirekt* tax_collection
        t.prison: kriminalvard* kriminalomsorg* rikoksiseuraamus* vezenstv* vezensk* vezeni zbor*_vazensk* prisons_service inpe السجون سجون zindan correctional_services pemasyarakatan
        t.customs: tolli* dogan* doganave gomruk kastam bea_dan_cukai tollstjor* aduaner* forodha forodhani duanes muitu საბაჟო մաքսային
        t.security: kaitsepolits* state_protection
        t.security-council: рнбо rnbo nsdc national_security_defense_council national_security_defence_council national_security_council security_council совет*_безопасност* mgk شورای_عالی_امنیت_ملی supreme_national_security_council
        t.police+t.security: cong_an public_security
        t.migration: μεταναστευ*
        t.asylum+t.migration: ασυλ*
        t.irrigation: irrigation riego irrigacion irrigacao ري sulama орошен* ирригац* सिंचाई সেচ irrigasi thuy_loi
        t.supply: تموين supply
        t.social: تضامن
        t.resources: sumber_daya
        t.intelligence: intelijen suojelupoliisi* supo
        t.defence: sedena
        t.navy: semar
        t.security: sspc
        t.prison: inpec
        t.tax: seniat
        t.police: dgsn
        t.social: cnps
        t.far-north: far_north extreme_nord
        t.central-bank: cnb banque_liban مصرف_لبنان bank_lebanon banque_lebanon lebanon_central_bank مصرف_ليبيا bank_libya مصرف_سوريا
        t.electricity: δεη senelec sonelgaz eneo snel sonabel nigelec tanesco umeme zesco zesa kplc kenya_power edenor
        r.citymanager: city_manager сити_менеджер*
        t.alcohol: alcohol росалкоголь* spirits
        t.health: росздравнадзор* kesihatan kalusugan caafimaad* tenduristi heilbrigdis* osasun* salut sante_publique slainte iechyd zdravotnictvi
        t.finance: kewangan pananalapi maaliyad* fjarmal* diraye financials
        t.transport: pengangkutan gaadiidka samgongu*
        t.education: waxbarashad* educacio edukasyon menntamal* hezkuntza* addysg oideachais perwerde*
        t.justice: domsmal* cadaalad* justizia adaleta
        t.agriculture: beeraha nekazaritza landbunad* agrikultur*
        t.intelligence: informacn*_sluzb* slovak_information_service serviciul_roman_informatii state_intelligence secret_services spies mukhabarat
        t.counterintelligence+t.intelligence: domestic_intelligence domestic_spy
        t.environment: zivotn*_prostred* umhverfis* alam_sekitar
        t.ocean: ναυτιλι* shipping merchant_marine marine_marchande
        t.army: γες xoogga ciidan* land_army
        t.navy: γεν
        t.air-force: γεα
        t.executive: исполнительн*_власт* executive_committee выканкам* icra_hakimiyyet*
        t.anticorruption: نزاهة النزاهة integrity integrity_commission integritat* integrite pccc
        t.judiciary: القضاء قضاء judicial judiciary judicature قضائیه قضائية magistrature magistratura magistraturii judiciaire_superieur judicial_service cgpj
        t.water: مائية المائية water_resources موارد_مائية الموارد_المائية maji
        t.social: الاجتماعية اجتماعية اجتماعی رفاه
        t.airline: خطوط_جوية الخطوط_الجوية
        t.police: انتظامی نیروی_انتظامی booliis* booliska boolis* bilis* logregl* ertzaintza* mossos politijos emniyet_mudurlug*
        t.roads: راه شهرسازی
        t.science: علوم
        t.intelligence: השב_כ
        t.high-court+t.court: high_court haute_cour tribunal_superior superior_court upper_court
        t.central-bank: монголбанк* banque_centrale_nationale sedlabank* bank_ghana bank_uganda bank_zambia bank_tanzania reserve_bank reserve_bank_governor bank_indonesia
        t.lands: domaines estates state_property domanial* tanah cadastral росреестр* rosreestr land_registry
        t.railway: ferrocarriles railways_corporation
        t.finance-police: guardia_finanza finance_police financial_police finanzpolizei каржы_полици* қаржы_полици* финансов*_полици* фінансов*_поліці* молия_полици* policia_financiera police_financiere
        t.military-household: casa_militar military_household presidential_military_office military_office
        t.recruitment: recruitment recruiters enlistment військкомат* военкомат* тцк recruiting draft conscription воєнкомат* military_recruitment military_recruiting
        -: badan inspectorat* инспекторат* inspektorat* caisse fund fondo fonds fondi caja ja ng dan komitesinin dovlet pergjithshem pergjithshme qeverise нацыянальн* дзяржаўн* watchdog regulator seksyen jabatan kagawaran an_gharda sioch* siochana temporary eidgenoss* \
        confederation wizara cha jeshi serikali mkoa gobierno_regional junta_general quwwa قوه قوة کل أول شركة مؤسسة وكالة ديوان مصلحة دائرة إدارة
        """
}
