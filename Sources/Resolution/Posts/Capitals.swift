// SPDX-License-Identifier: Apache-2.0

/// Capitals, by which an envoy's state is told: "ambassador in Nairobi" is "ambassador to Kenya".
enum Capitals {
    /// The state whose capital it is; nil for any other place.
    /// - `place`: a `PlaceKey`.
    static func state(of place: String) -> String? { states[place] }

    private static let states: [String: String] = {
        var states: [String: String] = [:]
        for row in rows.split(whereSeparator: \.isNewline) {
            for part in row.split(separator: " ") {
                let state = String(part.prefix(2))
                for name in part.dropFirst(3).split(separator: ",") {
                    for word in Folding.words(of: String(name)) { states[PlaceKey.of(word)] = state }
                }
            }
        }
        return states
    }()

    private static let rows = """
        AF:kabul AL:tirana,tirane AM:yerevan,ереван,erevan AO:luanda AT:vienna AU:canberra AZ:baku,баку,bakou BA:sarajevo,сарајево BD:dhaka BE:brussels,bruxelles,brussel,брюссель
        BG:sofia BR:brasilia,бразилиа BY:minsk,минск,мінск CA:ottawa,оттава CH:bern,berne CL:santiago CN:beijing,пекин CO:bogota CU:havana,havane,habana CY:nicosia CZ:prague,прага
        DE:berlin,берлин,برلين DK:copenhagen DZ:algiers EE:tallinn,таллин EG:cairo,каир ES:madrid,мадрид ET:abeba,ababa FI:helsinki,хельсинки FR:paris,париж,باريس,parigi,paryz
        GB:london,londres,londra,лондон,لندن,londyn GE:tbilisi,тбилиси GH:accra GR:athens HR:zagreb,загреб HU:budapest,будапешт ID:jakarta IE:dublin IL:jerusalem IN:delhi,дели IQ:baghdad
        IR:tehran,тегеран IT:rome,roma,рим,rzym,روما JO:amman,عمان JP:tokyo,токио,طوكيو KE:nairobi KG:bishkek,бишкек KR:seoul,сеул KZ:astana LB:beirut,beyrouth,بيروت LT:vilnius,вильнюс
        LV:riga,рига MA:rabat,الرباط MD:chisinau,кишинев,kishinev MK:skopje MN:ulaanbaatar MX:mexico NG:abuja NL:hague NO:oslo,осло NP:kathmandu PE:lima PK:islamabad PL:warsaw
        PT:lisbon QA:doha,الدوحة RO:bucharest RS:belgrade RU:moscow RW:kigali SA:riyadh,riad,الرياض SD:khartoum SE:stockholm,стокгольм SI:ljubljana,любляна SK:bratislava,братислава SN:dakar
        SO:mogadishu SY:damascus TH:bangkok,бангкок TJ:dushanbe TR:ankara,анкара,أنقرة TZ:dodoma UA:kyiv UG:kampala US:washington,вашингтон,واشنطن,waszyngton UZ:tashkent VE:caracas VN:hanoi
        ZA:pretoria ZM:lusaka ZW:harare
        """
}
