// SPDX-License-Identifier: Apache-2.0

/// The words of posts in the languages of the press. A row is a concept and, behind the colon, the ways to write it:
/// words without function words, joined by `_`; a `*` stands for any ending. Concepts are a level (`deputy`, `first`),
/// roles (`r.`), what a post is the post of (`t.`), or nothing (`-`); several are joined by `+`.
enum PostRows {
    static let all = [
        roles, topics, bodies, world, institutions, abroad, ignored, scripts, further,
    ]

    static let roles = """
        deputy: deputy vice вице віце junior assistant zam vize vice wice adjoint adjointe suppleant* stellvertretend* stellvertreter* \
        vertreter заместител* заместник* заступник* заступниц* замест* замена* заменик* zamenik* zamjenik* \
        zastepc* namest* zastupc* adjunct adjuncta adjunto adjunta sostituto vicario yardimci* muavin* орынбасар* муовин* ўринбосар* орун_басар* \
        helyettes* αναπληρωτ* plaatsvervangend* stallforetradande bitradande pavaduotoj* vietniek* apylinkes varaminist* \
        নائب wakil timbalan pho معاون* نائب* وكيل* მოადგილე* տեղակալ* subdirector* sub
        deputy+r.minister: замминистр* замминистер* viceministr* wiceminist* viceminist* vizeminister* undersecretary_state \
        sottosegretari* ministre_delegu* ministr*_delegat* minister_state junior_minister vicemin υφυπουργ* вице_министр* подсекретар* podsekretarz* parliamentary_secretary
        deputy+r.secretary: undersecretary under_secretary subsecretari* mustesar* unterstaatssekretar* sous_secretaire*
        deputy+r.head: зампред* замглав* замначальник* замдиректор* замруководител* замгендиректор* subjefe vicechef* vizechef* \
        vicepresident* vizepraside* vicepreside* wiceprezes* viceprezid* vicedirector* vicedirett*
        deputy+r.commander: замкоманд* subcomandante*
        deputy+r.governor: teniente_gobernador* vicegobernador* vicegouverneur* vicegubernator* vicegovernador* замгубернатор*
        deputy+r.mayor: teniente_alcalde* tenente_sindaco замэр* vicemayor* vicealcalde* vicesindaco* wiceburmistrz* vicemer* vizeburgermeister* viceprimar*
        deputy+r.prosecutor: замгенпрокурор* зампрокурор*
        first+deputy: first_deputy первый_замест* первого_замест* перший_заступ* erster_stellvertret* premier_vice premier_adjoint \
        primer_vice* senior_deputy pierwszy_zastepc* first_vice معاون_اول
        r.prime: prime_minister premier premiera premierul премьер* прем'єр* premijer* premier_ministre premiere_ministre ministerprasident* \
        primer_ministro primera_ministra primeiro_ministro primeira_ministra presidente_consiglio basbakan* bas_nazir bakanlar_kurulu_baskani statsminister* \
        paaministeri miniszterelnok* prim_ministru* predseda_vlady predseda_vlady πρωθυπουργ* taoiseach chancellor kanzler* bundeskanzler* \
        предсовмин* председател*_правительств* министр*_председател* министер*_председател* نخست_وزیر رئيس_الوزراء رئيس_مجلس_الوزراء presidente_consejo_ministros presidenta_consejo_ministros president_council_ministers president_conseil_ministres chairman_council_ministers presidente_conselho_ministros predsjedatelj*_vijeca_ministara predsedavajuc*_saveta_ministara
        deputy+r.prime: vice_premier вице_премьер* віце_прем'єр* віцепрем'єр* вицепремьер* vicepremier* wicepremier* vizekanzler* vice_premier_ministre \
        viceprimer_ministro deputy_premier vice_primeiro_ministro
        r.minister+t.justice: garde_sceaux justizminister*
        r.head+t.general-staff: chef_etat_major_general chef_etat_major_armees szef*_sztabu_generaln* capo_stato_maggiore_difesa jefe_estado_mayor_general chief_defence_staff chief_defense_staff
        r.head+t.joint-staff: jefe_estado_mayor_conjunto
        r.minister: minister ministers ministre ministro ministra ministru* ministrul ministar ministrica ministerka ministr ministry_head \
        министр* министер* министар* міністр* министър* ministrz* bakan bakani bakanligi miniszter* υπουργ* ministeri nazir naziri вазир* министрлик* \
        министри miniter ministeren ministern menteri bo_truong وزير* وزیر* მინისტრ* նախարար* waziri
        r.secretary: secretary secretaire* secretari* segretari* sekretar* секретар* sekreter* tajemnik* titkar* secretary_general katip* دبیر
        r.statesecretary: state_secretary secretary_state secretaire_etat staatssekretar* secretari*_estado allamtitkar* секретар*_state sekretarz_stanu \
        secretar*_stat statssekretar* державн*_секретар* stats_secretary drzavni_sekretar* državni_tajnik госсекретар* статс_секретар*
        r.permanent: permanent_secretary principal_secretary
        r.head: head chief chair chairman chairperson chairwoman director directors boss leader president administrator manager executive commissioner superintendent \
        chef cheffe leiter leiterin vorsitzende* vorsteher* präsident* praesident* prasident* direktor* directeur* directrice* president* presidente* \
        jefe jefa director* directora diretor* direttor* direttric* capo presidencia presid* глав* начальник* директор* руководител* председател* президент* шеф шефа шефом шефу \
        голов* керівник* начальниц* директорк* очільник* prezes* dyrektor* szef* szefow* prezydent* przewodnicz* kierowni* naczelni* komendant* \
        baskan* mudur* genel_mudur* başkan rais raisi bashlig* sadr* elnok* vezet* igazgat* fonok* predsed* ředitel* reditel* nacelnik* predsednik* direktork* sef sefa sefului seful \
        διοικητ* διευθυντ* προεδρ* αρχηγ* επικεφαλ* leder sjef* direktør* ordförande chefen general_director johtaja* paallikko* puheenjohtaja* \
        директор* төраға* төрағас* басшы* бастығ* председник* началник* раис* voorzitter* hoofd directeur_generaal gensek* \
        ketua kepala direktur presiden chu_tich giam_doc truong رئيس* مدير* رئیس* مدیر* ritari თავმჯდომარე* უფროს* պետ պետի պետը պետին տնօրեն* ceo gm vadovas direktorius pirminink* \
        priekssedetaj* direktors juhataja esimees генсек* генеральн*_директор* гендиректор* general_manager chief_executive managing_director director_general directeur_general \
        director_general direttore_generale generaldirektor* chief_executive_officer marshal marszal* landrat* landratin* rector rektor* ректор* dean dekan* \
        constable chief_constable inspector_general
        r.commander: commander commanders commandant commanding_officer командир* командующ* командувач* comandant* kommandeur* kommandant* befehlshaber* \
        dowodc* dowodz* komutan* komandan* velitel* comandante* parancsnok* komandir* zapovjednik* komandant* komando commander_chief главком* главнокомандующ* \
        قائد* فرمانده* panglima tu_lenh
        r.chiefofstaff: chief_staff staff_chief chef_etat_major jefe_estado_mayor начальник*_штаб* начштаб* stabschef* capo_stato_maggiore szef_sztabu kurmay_baskan*
        r.governor: governor gouverneur* gobernador* gubernator* губернатор* governador* governator* guvernor* guvernator* vali valisi akim aakim hokim khokim hakim \
        аким* әкім* хоким* ҳоким* ҳокими хокими guverner* guvern* wojewod* woiwod* voivode prefect prefet* prefett* prefekt* περιφερει* kormanyzo* guvernör* landshovding* \
        wali waliy واли والي* محافظ* استاندار* gubernur губернат* thong_doc
        r.mayor: mayor maire* alcalde* alcaldesa burgermeister* oberburgermeister* мэр мэра мэру мэром мэре мер мера мером мері sindac* prefeito* prefeita* burmistrz* \
        belediye_baskan* градоначальник* primar primarul primarita primator* starost* polgarmester* gradonacelnik* gradonačelnik кмет* δημαρχ* borgmästar* borgmester* \
        burgemeester* merias meras mers linnapea городск*_голов* міськ*_голов* градск*_начелник* prezydent_miast* bupati walikota градоначалник* lord_mayor pormestar* kaupunginjohtaja* mere meri
        r.prosecutor: prosecutor prosecutors procureur* procureure* fiscal fiscala прокурор* procurador* procurator* prokurator* staatsanwalt* savci savcisi ugyesz* \
        statni_zastupce tuzitel* tuzilac* drzavni_odvjetnik εισαγγελ* aklagar* prokuror* jaksa public_prosecutor district_attorney procurer* مدعي* دادستان*
        r.prosecutor+t.general: attorney_general fiscal_general prosecutor_general general_prosecutor chief_prosecutor prosecutor_chief генпрокурор* генеральн*_прокурор* procureur_general procureure_generale \
        procurador*_general generalstaatsanwalt* generalbundesanwalt* prokurator_generalny bassavci* procuror*_general главн*_прокурор* procurador*_geral procuratore_generale state_prosecutor_general
        r.ambassador: ambassador ambassad* embajador* botschafter* посол посла послом посла посолк* посланник* ambasciator* embaixador* ambasador* buyukelci* nagykovet* \
        velvyslan* veleposlan* амбасадор* πρεσβ* safir* suursaadik saatnik ambassadeur* سفير* سفیر* елші* элчи* duta_besar dai_su ელჩ* դեսպան*
        r.consul: consul konsul* консул* consul_general console
        r.envoy: envoy envoye* enviado* sondergesandt* спецпредставител* спецпосланник* special_representative representant_special special_envoy wyslanni*
        r.judge: judge judges juge juez jueza jueces richter* судья судьи судью судьей судді суддя giudic* juiz juiza sedzia sedzi* hakimi biro soudce sudija sudac biro hakiml* \
        съдия κριτ* δικαστ* domare court_justice supreme_court_justice associate_justice magistrate magistrat* قاضي* قاضی*
        r.member: member members membre miembro mitglied член* membro czlonek* czlonkini uyesi tag tagja clen clan члан* μελος medlem councillor councilor conseiller_municipal concejal* \
        stadtrat* vereador* consigliere радник_ради senator senatore senatrice senateur* senador* сенатор* lid lawmaker anggota
        r.member+t.parliament: mp mps member_parliament parliamentarian депутат*_госдум* депутат*_state_duma нардеп* народн*_депутат* depute* diputad* abgeordnet* posel poslank* milletvekil* deputad* deputat* \
        депутат* parlamentari* congressman congresswoman riksdagsledamot deputy_parliament mdb mep poslanec* kepviselo* βουλευτ* kansanedustaja stortingsrepresentant folketingsmedlem saeima_deputat* seimo_nar* legislator assemblyman
        r.spokesman: spokesman spokesperson spokeswoman porte_parole portavoz sprecher* пресс_секретар* portavoce rzecznik* sozcu* szovivo* mluvci glasnogovornik* пресслужб* porta_voz
        r.adviser: adviser advisor counsellor conseiller* asesor* berater* советник* радник* consigliere_del assessor* doradc* danisman* tanacsado* poradce savetnik* consilier* aide aides помощник* помічник*
        r.ombudsman: ombudsman ombudsperson омбудсмен* rzecznik_praw defensor_pueblo defenseur_droits burgerbeauftragt* provedor
        r.auditor: auditor auditors contralor* controlador* controller comptroller аудитор* revisor*
        r.treasurer: treasurer tesorer* schatzmeister* казначе* tesourei* skarbnik*
        r.sheriff: sheriff шериф*
        r.officer: officer official officials civil_servant сотрудник* співробітник* супрацоўнік* offizier* oficial oficiales officier* officers
        r.representative: representative representant* vertreterin представител* przedstawiciel* representante* temsilci*
        r.inspector: inspector inspecteur* inspektor* инспектор*
        r.commissar: commissar комиссар* військов*_комісар*
        r.attache: attache
        r.president: president_republic президент*_республик* president_republique presidente_republica bundesprasident* cumhurbaskan* prezydent_rp
        """
}
