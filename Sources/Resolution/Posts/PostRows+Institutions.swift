// SPDX-License-Identifier: Apache-2.0

extension PostRows {
    /// Services, authorities and state companies that the press of one state calls by a short name, with what they deal
    /// with: the short name and the long one agree, and so do both with "spy chief" or "the state oil company".
    static let institutions = """
        t.intelligence: niss nisa cia gru гру dia dss cni cisen dni dgi abin anr naicho mois vaja abw  vsd sie szr dged gid \
        nis raw research_analysis_wing isi inter_services_intelligence vevak آئی_ایس_آئی
        t.state-security: state_security_department kgb кгб кдб kdb укгб dgst
        t.investigation: cbi central_bureau_investigation fia federal_investigation_agency dci nbi национальн*_бюро_расследован* state_bureau_investigation ایف_آئی_اے
        t.anticorruption: macc icac eacc efcc icpc nacc nab ciaa acb svb anticorruption_bureau economic_financial_crimes \
        administrative_control_authority
        t.audit: cag bpk comptroller_auditor coa
        t.electoral: inec iebc kpu comelec onpe jne cne
        t.central-bank: state_bank_pakistan state_bank_vietnam sbv bank_negara bangladesh_bank bank_thailand sama ecb bce bceao tcmb boj boe \
        banque_france banco_espana banco_portugal bank_israel bank_canada fed 日银 日銀
        t.tax: fbr kra firs sars hmrc irs djp dgii sii federal_board_revenue internal_revenue receita
        t.customs: cbp
        t.police: inp pnc hnp pnh royal_thai_police
        t.emergency: bnpb fema ndma
        t.pemex+t.oil: pemex petroleos_mexicanos
        t.pdvsa+t.oil: pdvsa petroleos_venezuela
        t.petrobras+t.oil: petrobras petroleo_brasileiro
        t.ypf+t.oil: ypf
        t.ecopetrol+t.oil: ecopetrol
        t.sonatrach+t.oil: sonatrach سوناطراك
        t.sonangol+t.oil: sonangol
        t.nnpc+t.oil: nnpc nnpcl nigerian_national_petroleum* nigeria_national_petroleum*
        t.pertamina+t.oil: pertamina
        t.petronas+t.oil: petronas
        t.cnpc+t.oil: cnpc petrochina china_national_petroleum* 中国石油
        t.sinopec+t.oil: sinopec 中国石化
        t.aramco+t.oil: aramco أرامكو
        t.rosneft+t.oil: rosneft роснефт*
        t.transneft+t.oil: transneft транснефт*
        t.kmg+t.oil: kmg kazmunaigas kazmunaygas казмунайгаз* qazmunaigaz қазмұнайгаз
        t.socar+t.oil: socar сокар гнкар
        t.orlen+t.oil: orlen orlenu
        t.gazprom+t.gas: gazprom газпром*
        t.naftogaz+t.gas+t.oil: naftogaz нафтогаз* нефтегаз_украины
        t.ukrenergo+t.electricity: ukrenergo укренерго укрэнерго
        t.energoatom+t.nuclear: energoatom енергоатом* энергоатом*
        t.rosatom+t.nuclear: rosatom росатом*
        t.ukrposhta+t.post-office: ukrposhta укрпошт* укрпочт*
        t.ukroboronprom: ukroboronprom укроборонпром* ukrainian_defense_industry
        t.eskom+t.electricity: eskom
        t.transnet: transnet
        t.water: sonede onea regideso nawasco
        t.camwater+t.water: camwater cameroon_water*
        t.ispr: ispr inter_services_public_relations آئی_ایس_پی_آر
        t.canal: canal قناة kanal_authority
        t.hdp+t.party: hdp peoples_democratic_party halklarin_demokratik_partisi
        t.chp+t.party: chp republican_people_s_party cumhuriyet_halk_partisi
        t.akp+t.party: akp ak_parti* adalet_kalkinma_partisi justice_development_party
        t.anc+t.party: anc african_national_congress
        t.cfe+t.electricity: cfe comision_federal_electricidad federal_electricity_commission
        t.rostec: rostec rostekh ростех*
        t.roscosmos+t.space: roscosmos роскосмос*
        t.isro+t.space: isro indian_space_research*
        t.nasa+t.space: nasa
        t.sberbank+t.bank: sberbank сбербанк* сбер
        t.vtb+t.bank: vtb втб
        t.railway: ржд rzhd deutsche_bahn renfe trenitalia pkp tcdd amtrak kazakhstan_temir_zholy ktz ктж
        t.imss+t.social: imss instituto_mexicano_seguro_social mexican_social_security*
        t.issste: issste
        t.planalto+t.presidency: planalto secretaria_geral_presidencia
        t.property-fund: фдму state_property_fund
        t.broadcaster: bbc nhk kbs ard zdf orf rai rtve tvp tvr rtp srf cctv suspilne суспільн*
        t.nbs+t.statistics: national_bureau_statistics
        t.ndrc+t.development: ndrc national_development_reform*
        """
}
