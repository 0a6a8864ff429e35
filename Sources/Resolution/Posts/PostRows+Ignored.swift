// SPDX-License-Identifier: Apache-2.0

extension PostRows {
    /// Words that join, and words that do not tell one post from another.
    static let functionWords = """
        a an the of for to at on in and by its his her their s de du des la le les l d el los las y e et und der die das dem den fur \
        von vom zur zum am im bei fuer di del della dello delle dei degli dell al alla allo alle da do dos das em no na nos nas o os as ao aos \
        w we i z ze od po za u v ve ile из по на в во при и о об со с для у з та й до от van het een og av til az es en pri pro par aux au pour sur con per nel nella \
        και في من إلى لدى على του της των τον στο στη στην ds dans i при ал لل на на про над be ke zu ab it who then with from pe la lui si cu yn
        """
    static let ignored = """
        -: colonel colonels полковник* подполковник* підполковник* coronel* colonnello tenente teniente lieutenant* leitenant* лейтенант* \
        майор* maior hauptmann oberst oberstleutnant pulkownik* polkovnik* albay yarbay binbasi عقيد لواء فريق سرهنگ سرتیپ سردار davlat qo_mita* qomita* centrul centrului centru tarnyb* муп гуп фгуп мку гку гбу ао пао оао utility utilities kilil yonetim_kurulu қаласы* geral قوات القوات
        -: acting interim incumbent outgoing current former ex late new then senior top caretaker provisional provisory \
        ancien ancienne anciens par_interim interimaire sortant бывш* экс исполняющ* обязанност* врио врід колишн* в_о действующ* нынешн* тимчасов* \
        ehemalig* fruher* kommissarisch* amtierend* geschaftsfuhrend* antigu* interino interina encargad* saliente en_funciones anterior dimitid* \
        byly byla bylego dawn* pelniac* obowiazk* eski vekili vekil gecici fost fosta interimar byvaly byvala bivsi бивш* поранешн* πρων πρώην tidligere fungerende tidigare \
        tillforordnad entinen volt egykori ugyvezeto voormalig* waarnemend* buvus* bijus* endine мурун* бұрынғ* собиқ سابق* القائم ყოფილ* նախկին mantan ad_interim ff f_f \
        ministry ministries ministere ministerio ministerium ministerstv* министерств* міністерств* ministero ministerul ministarstv* bakanlik bakanligi \
        region regional regionale region* oblast область* област* облас* regioni province provinces provincial provinz provinc* provincia* край края краю krai territory territorial \
        district districts район* raion rayon county counties comte judet* judete* zhupan* municipality municipal city  ville stadt ciudad город* г città citta miasto sehir \
        il ili ilce bezirk* kreis kreises kreise landkreis* departement* departamento* departement state states federal federale national nationale nacional national* \
        государств* державн* federal* федерал* nazional* nacional* narodowy panstw* devlet milli ulusal republic republi* республик* republik* respublik* obwod* wojewodztw* \
        service services servicio servici* сервис* служб* servizio dienst* sluzb* urzad* urzed* hizmet* agency agence agencia* agenzia агентств* agentur* agencj* ajans* agentia bureau buro büro бюро biro \
        department departments dept департамент* dipartimento directorate directorates direction direccion direzion* direktion* дирекци* управлен* управлін* дирекц* office offices офис* офіс* \
        commission comision kommission* комисси* commissione comissao komisj* komisyon* committee comite komitee* комитет* комітет* comitato komitet* board council* conseil consejo rat rates совет* рада ради consiglio conselho rada_gminy \
        authority autorite autoridad centre center zentrum* centro центр* division section unit units main general главн* головн* central centrale haupt central* \
        public publique publico publica body organ organs affairs affaires asuntos angelegenheiten дел справ affari assuntos spraw isleri country nation government gouvernement gobierno \
        правительств* уряд* regierung* governo rzad* hukumet* administration* администраци* адміністраці* amministrazion* administracion administracao administracj* verwaltung* idare* \
        institute institut* instituto company compagnie empresa компани* компані* enterprise concern corporation корпораци* holding land landes bundes reich people_s peoples people \
        forces force military_region group combined arms армии_рф local branch system ministerial lt gen mr dr regim* general_office affair policy matters secretariat \
        executive operational honorary special negocios narodow* охорон* политик* політик* работи послова роботи behorde* natural naturel* naturales naturais природн* theater theatre command commands командован* comando tinh thanh_pho provinsi kota وزارة الوزارة وزارت سازمان organization organisation organizations organisations organizacion organizzazione organizaci* организаци* організаці* teskilat* المنطقة_العسكرية منطقة_عسكرية منطقة منظمة منظمه الابتدائية ابتدائية centres centers мурдаг* idara* гу משרד fondov* fonduri funds fondy
        """
}
