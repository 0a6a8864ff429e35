// SPDX-License-Identifier: Apache-2.0

/// The words for countries in posts: "Russia's", "Greek", "ministre américaine".
enum CountryWords {
    /// By ISO 3166-1 alpha-2, then names and adjectives, folded, as in `PostRows`.
    static let text = """
        AE: emirates uae emirati emirats emiratos оаэ
        AF: afghanistan afghan* афганистан* афганск*
        AL: albania albanian* albanie albanien албани*
        AM: armenia armenia_s armenian* armenie armenien армени* армянск* armeni вірмен*
        AO: angola angolan*
        AR: argentin*
        AT: austria austrian* autriche osterreich* австри*
        AU: australia australian* australien австрали*
        AZ: azerbaijan* azerbaid* aserbaid* азербайджан* azerbaycan*
        BA: bosnia* bosnian bosnie боснии
        BD: bangladesh*
        BE: belgium belgian* belgique belge* belgien бельги*
        BF: burkina burkinabe* burkina_faso
        BG: bulgaria* bulgarian* bulgarie bulgarien болгар* българи*
        BH: bahrain*
        BI: burundi*
        BJ: benin*
        BO: bolivia* bolivie боливи*
        BR: brazil* bresil* brasil* бразил*
        BW: botswana*
        BY: belarus* bielorus* bieloruss* weissruss* белорус* беларус* білорус* białorus* bialorus*
        CA: canada canadian* kanada* канад*
        CD: drc democratic_republic_congo republique_democratique_congo republica_democratica_congo rdc congo_kinshasa congolese congolais*
        CG: congo
        CH: switzerland swiss suisse* suiza schweiz* швейцар*
        CI: ivory_coast ivorian* cote_ivoire ivoirien*
        CL: chile chilean* chilen*
        CM: cameroon* cameroun* kamerun*
        CN: china chinese chine chinois* chinesisch* китай* китайск* pla prc
        CO: colombia colombian* colombie kolumbien колумби*
        CR: costa_rica costa_rican*
        CU: cuba cuban* cubain* kuba куба кубы кубе кубинск*
        CY: cyprus cypriot* chypre zypern кипр*
        CZ: czech* tchequ* tschech* чехи* чешск* cesk*
        DE: germany german* allemagne allemand* alemania aleman* deutsch* deutschland* германи* немецк* niemiec niemieck* almanya
        DK: denmark danish danemark danois* dinamarca danemark* dansk* дани* датск*
        DO: dominican* dominicana
        DZ: algeria* algerie* algerien* алжир*
        EC: ecuador* equatorien*
        EE: estonia* estonie* estland* эстон*
        EG: egypt* agypt* египет* египт* misir
        ES: spain spanish espagne espagnol* espana espanol* spanien spanisch* испани* испанск*
        ET: ethiopia* ethiopie* athiop* эфиоп*
        FI: finland finnish finlande finlandais* finnland* финлянд* финск* suomen
        FJ: fiji*
        FR: france french francais* francaise* francia frances* frankreich* franzosisch* франци* французск* francuski* fransa
        GB: britain british uk united_kingdom royaume_uni britanniqu* reino_unido britanic* grossbritannien britisch* великобритан* британск* england english ingiltere
        GE: georgia georgian* georgie georgien* грузи* грузинск* sakartvelo
        GH: ghana* ghanaian* ghaneen*
        GN: guinea guinean* guinee guineen*
        GW: guinea_bissau guinee_bissau guine_bissau
        GQ: equatorial_guinea
        GR: greece greek hellenic grece grec* grecqu* grecia griego* griechenland* griechisch* греци* греческ* ellinik* ελλην* ελλαδ*
        GT: guatemala* guatemaltec*
        GY: guyana*
        HN: honduras* honduren*
        HR: croatia* croatie croate* kroat* хорват* hrvatsk*
        HT: haiti*
        HU: hungary hungarian* hongrie hongrois* hungria ungarn* ungarisch* венгри* венгерск* magyar*
        ID: indonesia* indonesie*
        IE: ireland irish irlande irland* ирланд*
        IL: israel* израил* idf
        IN: india indian* inde indien* инди* индийск*
        IQ: iraq* irak* ирак*
        IR: iran* иран*
        IS: iceland* islande исланд*
        IT: italy italian* italie italien* italia* итал*
        JO: jordan* jordanie*
        JP: japan* japon* япон*
        KE: kenya* кени*
        KG: kyrgyz* kirghiz* kirgis* кыргыз* киргиз*
        KH: cambodia* cambodge* kambodscha*
        KP: north_korea* dprk coree_nord corea_norte nordkorea* кндр северн*_коре*
        KR: korea korean south_korea* coree_sud corea_sur sudkorea* южн*_коре* republic_korea coree
        KW: kuwait* koweit* кувейт*
        KZ: kazakh* kazajist* kasach* казах* қазақ*
        LA: laos lao
        LB: lebanon lebanese liban libanais* libanes* libanon* ливан*
        LK: sri_lanka*
        LR: liberia*
        LT: lithuania* lituanie* lituan* litauen* литв* литовск* lietuvos
        LV: latvia* lettonie* letton* lettland* латви* латыш* latvijas
        LY: libya* libye* libyen* ливи*
        MA: morocco moroccan* maroc marocain* marruecos marokk* марокк*
        MD: moldova* moldov* moldau* молдав* молдов*
        ME: montenegr* monteneg* черногор*
        MG: madagascar malagasy
        MK: macedonia* north_macedonia* macedoine* mazedonien* македони*
        ML: mali malian* malien*
        MM: myanmar* burma* birman* мьянм*
        MN: mongolia* mongolie* mongolei* монгол*
        MR: mauritani*
        MW: malawi*
        MX: mexico mexican* mexiqu* mexic* mexik* мексик*
        MY: malaysia* malaisie*
        MZ: mozambi*
        NA: namibia*
        NE: niger nigerien*
        NG: nigeria nigerian* nigeria_s
        NI: nicaragua*
        NL: netherlands dutch pays_bas neerlandais* paises_bajos niederland* нидерланд* голланд* nederland*
        NO: norway norwegian* norvege* norueg* norwegen* norwegisch* норвеги* норвеж* norsk* norges
        NP: nepal*
        NZ: new_zealand
        OM: oman omani
        PA: panama panamen*
        PE: peru peruvian* perou peruan* перу
        PG: papua_new_guinea
        PH: philippin* filipin* филиппин*
        PK: pakistan* пакистан*
        PL: poland polish pologne polonais* polonia polaco* polen polnisch* польш* польск* polski* polsk*
        PS: palestin* палестин*
        PT: portugal portugues* portugais* португал*
        PY: paraguay*
        QA: qatar* katar* катар*
        RO: romania* roumanie roumain* rumania rumano* rumanien* румын* romaniei
        RS: serbia* serbie serbe* serbien* серб* srbij* srpsk*
        RU: russia russian* russias russie russe* rusia ruso* russland* russisch* росси* российск* росі* rosj* rosyjsk* rusya рф rf rossii russo*
        RW: rwanda* ruanda*
        SA: saudi* saoudit* саудов*
        SD: sudan sudanese soudan* sudanes* судан*
        SE: sweden swedish suede suedois* suecia sueco* schweden* schwedisch* швеци* шведск* sveriges svensk*
        SG: singapore* singapour*
        SI: sloven* слове*
        SK: slovak* slowak* slovaq* словак*
        SN: senegal* сенегал*
        SO: somali*
        SS: south_sudan*
        SY: syria* syrie* syrien* сири*
        TD: chad* tchad* чад
        TG: togo*
        TH: thai* thailand* таиланд*
        TJ: tajik* tadjik* tadschik* таджик* тоҷик*
        TL: east_timor* timor_leste
        TM: turkmen* туркмен*
        TN: tunisia* tunisie* tunesi* тунис*
        TO: tonga* tongan*
        TR: turkey turkish turkiye* turquie turc* turquia turco* turkei* turkisch* турци* турецк* turk
        TW: taiwan* тайван*
        TZ: tanzania* tanzanie*
        UA: ukrain* ucrani* україн* украин* ucrain*
        UG: uganda* ouganda*
        US: us united_states american america americain* etats_unis estados_unidos estadounidens* usa amerikanisch* сша американск* stati_uniti abd u_s
        UY: uruguay*
        UZ: uzbek* ouzbek* usbek* узбек* o_zbekiston* ўзбек*
        VE: venezuel* венесуэл*
        VN: vietnam* viet_nam вьетнам*
        XK: kosovo* косов*
        YE: yemen* йемен*
        ZA: south_africa* afrique_sud sudafrik* sudafric* юар
        ZM: zambia* zambie*
        ZW: zimbabwe*
        """
}
