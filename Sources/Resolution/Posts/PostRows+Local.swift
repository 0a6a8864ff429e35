// SPDX-License-Identifier: Apache-2.0

extension PostRows {
    /// Short names that are a post or a body in some states alone, and other words elsewhere: the Swedish "vid" is "at", the
    /// Norwegian NAV pays pensions. Read like `all`, behind the states where they hold.
    static let local = """
        KE,UG,TZ,ZM,ZW,MW,BW,GM r.permanent: ps
        KE r.minister: cs cabinet_secretary
        KE r.permanent: principal_secretary
        IN,PK,BD,LK,NP,NG,KE deputy+r.head: dig
        IN,PK,BD,LK,NP r.officer+t.police: ssp
        ES r.minister: consejer*
        IN,PK,BD,LK,NP r.secretary+t.interior: home_secretary
        LV t.tax: vid
        HU t.tax: nav
        PH t.tax: bir
        UG t.tax: ura
        GH t.tax: gra
        LR t.tax: lra
        ZM t.tax: zra
        MU,MW t.tax: mra
        FI t.tax: vero
        MX,GT t.tax: sat
        MY t.tax: hasil
        BF,BJ,CD,CG,CI,CM,CU,DO,GA,HT,LB,MA,ML,MR,NE,NI,PA,SN,TD,TG,TN,UY t.tax: dgi
        BF,CI,FR,GA,MA,SN,TG,TN t.intelligence: dst
        CO t.statistics: dane
        PE t.statistics: inei
        ID t.railway: kai
        TR r.officer: yetkili*
        PL t.security: bbn
        PL t.central-bank: nbp
        BG t.pension: нои
        MZ t.police: prm
        EC,BO,PA r.minister+t.interior: ministro_gobierno ministra_gobierno minister_government government_minister
        CL r.governor: intendente intendenta
        US r.member+t.central-bank: fed_governor fed_governors
        IL r.prosecutor+t.state-attorney: state_attorney
        RO t.intelligence+t.security: sri
        MK t.counterintelligence: убк
        CZ t.counterintelligence: bis
        SK t.intelligence: sis
        SK t.audit-office+t.audit: nku
        ZA t.hawks+t.investigation: hawks dpci directorate_priority_crime* priority_crime*
        """
}
