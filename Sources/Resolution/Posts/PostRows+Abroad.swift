// SPDX-License-Identifier: Apache-2.0

extension PostRows {
    /// What a post is called at home, for those of which the press abroad uses quite another word.
    static let abroad = """
        r.prosecutor: обвинител* тужилац* tuzilja* hoofdofficier_justitie
        r.prosecutor+t.general: главен_прокурор generaln*_prokurator* generalprokuror* peaprokuror* riigi_peaprokuror* bosh_prokuror* \
        glavn*_drzavn*_odvjetnik* bundesanwalt* federal_prosecutor_general top_prosecutor prosecutor_general_republic مدعي_عام_التمييز \
        vrhovn*_javn*_tuzil* главн*_тужил* general_attorney advogado_general_uniao
        r.judge+t.supreme: chanh_an
        r.head+t.supreme: chanh_an_toa_an_nhan_dan_toi_cao προεδρ*_αρειου_παγου president_supreme_people_s_court
        r.prime: رئيس_الحكومة رئيسة_الحكومة
        r.governor: гувернер* gouverneur_general
        r.head: управител* gerente* comisionado*
        r.head+t.post-office: postmaster_general
        r.head+t.army: coas
        r.head+t.general-staff: vadas_kariuomen* chief_defence chief_defense defence_chief defense_chief forsvarssjef* forsvarschef* jefe_estado_mayor_defensa \
        chef_defense chef_etat_major_general_armees armed_forces_chief armed_forces_chief_staff chief_staff_armed_forces defence_forces_chief defense_forces_chief \
        kariuomen*_vad* γεεθα αρχηγ*_γεεθα chief_hellenic_national_defence_general_staff chief_defence_forces chief_defense_forces
        r.commander+t.armed-forces: commander_defence_forces commander_defense_forces puolustusvoim*_komentaj* kaitsevae_juhataj* kaitsevae_juhataja
        r.commander: komentaj*
        t.armed-forces: kaitsevae kariuomen* puolustusvoim* strijdkracht*
        t.anticorruption: anac stt knab назк corruption_prevention предотвращен*_коррупц* prevention_corruption accountability_bureau
        t.audit: nik najwyzsz*_izb* supreme_audit
        t.intelligence+t.security: soa sigurnosno_obavjestajn*
        t.security: internal_security
        t.state-security+t.security: данс sicurezza_stato securite_etat
        t.central-bank: бнб народн*_банк* narodn*_bank*
        t.police: bka bundeskriminal* criminal_police_office kriminalpoliz* nypd lapd met_commissioner metropolitan_police сдвр одмвр
        t.police+t.security: surete_nationale sicherheitspolizei
        t.migration: inm instituto_nacional_migracion
        t.investigation: дбр гбр state_bureau_investigation
        t.weather: росгидромет*
        t.property-fund: росимуществ* federal_property
        t.tourism: ростуризм*
        t.gendarmerie: civil_guard
        t.emergency: πολιτικ*_προστασι*
        t.post-office: russian_post postal_service
        t.msu+t.university: мгу msu moscow_state_university
        t.duma: мосгордум* city_duma
        t.irgc: سپاه
        t.oil: للنفط النفط
        t.tax: thue tong_cuc_thue skattestyrels* skat
        t.regulator+t.market: securities_regulatory_commission
        t.network: bundesnetzagentur* network_agency
        t.culture+t.education: kultusminist*
        -: tong_cuc cong_hoa nhan_dan metro_jaya
        """
}
