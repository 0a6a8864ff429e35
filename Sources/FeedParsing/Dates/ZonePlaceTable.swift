// SPDX-License-Identifier: Apache-2.0

/// The zones of the IANA time zone database (release 2026f, in the public domain) as they are since 2025: this module
/// must not read files, and what feeds name is almost always of these years.
///
/// Left out: Lord Howe, Troll and Palestine, whose rules no other zone has.
enum ZonePlaceTable {
    /// Minutes east of UTC in winter, the name of a `DaylightRule`, then the zones, in lower case.
    static let text: StaticString = """
        -660 none pacific/midway pacific/niue pacific/pago_pago pacific/samoa us/samoa
        -600 none pacific/honolulu pacific/johnston pacific/rarotonga pacific/tahiti us/hawaii
        -600 north-america america/adak america/atka us/aleutian
        -570 none pacific/marquesas
        -540 none pacific/gambier
        -540 north-america america/anchorage america/juneau america/metlakatla america/nome america/sitka
        america/yakutat us/alaska
        -480 canada america/vancouver canada/pacific
        -480 none pacific/pitcairn
        -480 north-america america/ensenada america/los_angeles america/santa_isabel america/tijuana
        mexico/bajanorte us/pacific
        -420 canada america/edmonton america/inuvik america/yellowknife canada/mountain
        -420 none america/creston america/dawson america/dawson_creek america/fort_nelson america/hermosillo
        america/mazatlan america/phoenix america/whitehorse canada/yukon mexico/bajasur us/arizona
        -420 north-america america/boise america/cambridge_bay america/ciudad_juarez america/denver america/shiprock
        us/mountain
        -360 canada america/rainy_river america/winnipeg canada/central
        -360 chile chile/easterisland pacific/easter
        -360 none america/bahia_banderas america/belize america/chihuahua america/costa_rica america/el_salvador
        america/guatemala america/managua america/merida america/mexico_city america/monterrey america/regina
        america/swift_current america/tegucigalpa canada/saskatchewan mexico/general pacific/galapagos
        -360 north-america america/chicago america/indiana/knox america/indiana/tell_city america/knox_in
        america/matamoros america/menominee america/north_dakota/beulah america/north_dakota/center
        america/north_dakota/new_salem america/ojinaga america/rankin_inlet america/resolute us/central
        us/indiana-starke
        -300 cuba america/havana cuba
        -300 none america/atikokan america/bogota america/cancun america/cayman america/coral_harbour
        america/eirunepe america/guayaquil america/jamaica america/lima america/panama america/porto_acre
        america/rio_branco brazil/acre jamaica
        -300 north-america america/detroit america/fort_wayne america/grand_turk america/indiana/indianapolis
        america/indiana/marengo america/indiana/petersburg america/indiana/vevay america/indiana/vincennes
        america/indiana/winamac america/indianapolis america/iqaluit america/kentucky/louisville
        america/kentucky/monticello america/louisville america/montreal america/nassau america/new_york
        america/nipigon america/pangnirtung america/port-au-prince america/thunder_bay america/toronto
        canada/eastern us/east-indiana us/eastern us/michigan
        -240 chile america/santiago chile/continental
        -240 none america/anguilla america/antigua america/aruba america/barbados america/blanc-sablon
        america/boa_vista america/campo_grande america/caracas america/cuiaba america/curacao america/dominica
        america/grenada america/guadeloupe america/guyana america/kralendijk america/la_paz america/lower_princes
        america/manaus america/marigot america/martinique america/montserrat america/port_of_spain
        america/porto_velho america/puerto_rico america/santo_domingo america/st_barthelemy america/st_kitts
        america/st_lucia america/st_thomas america/st_vincent america/tortola america/virgin brazil/west
        -240 north-america america/glace_bay america/goose_bay america/halifax america/moncton america/thule
        atlantic/bermuda canada/atlantic
        -210 north-america america/st_johns canada/newfoundland
        -180 none america/araguaina america/argentina/buenos_aires america/argentina/catamarca
        america/argentina/comodrivadavia america/argentina/cordoba america/argentina/jujuy
        america/argentina/la_rioja america/argentina/mendoza america/argentina/rio_gallegos america/argentina/salta
        america/argentina/san_juan america/argentina/san_luis america/argentina/tucuman america/argentina/ushuaia
        america/asuncion america/bahia america/belem america/buenos_aires america/catamarca america/cayenne
        america/cordoba america/coyhaique america/fortaleza america/jujuy america/maceio america/mendoza
        america/montevideo america/paramaribo america/punta_arenas america/recife america/rosario america/santarem
        america/sao_paulo antarctica/palmer antarctica/rothera atlantic/stanley brazil/east
        -180 north-america america/miquelon
        -120 europe america/godthab america/nuuk america/scoresbysund
        -120 none america/noronha atlantic/south_georgia brazil/denoronha
        -60 europe atlantic/azores
        -60 none atlantic/cape_verde
        0 europe atlantic/canary atlantic/faeroe atlantic/faroe atlantic/madeira eire europe/belfast europe/dublin
        europe/guernsey europe/isle_of_man europe/jersey europe/lisbon europe/london portugal
        0 morocco africa/casablanca africa/el_aaiun
        0 none africa/abidjan africa/accra africa/bamako africa/banjul africa/bissau africa/conakry africa/dakar
        africa/freetown africa/lome africa/monrovia africa/nouakchott africa/ouagadougou africa/sao_tome
        africa/timbuktu america/danmarkshavn atlantic/reykjavik atlantic/st_helena iceland
        60 europe africa/ceuta arctic/longyearbyen atlantic/jan_mayen europe/amsterdam europe/andorra
        europe/belgrade europe/berlin europe/bratislava europe/brussels europe/budapest europe/busingen
        europe/copenhagen europe/gibraltar europe/ljubljana europe/luxembourg europe/madrid europe/malta
        europe/monaco europe/oslo europe/paris europe/podgorica europe/prague europe/rome europe/san_marino
        europe/sarajevo europe/skopje europe/stockholm europe/tirane europe/vaduz europe/vatican europe/vienna
        europe/warsaw europe/zagreb europe/zurich poland
        60 none africa/algiers africa/bangui africa/brazzaville africa/douala africa/kinshasa africa/lagos
        africa/libreville africa/luanda africa/malabo africa/ndjamena africa/niamey africa/porto-novo africa/tunis
        120 egypt africa/cairo egypt
        120 europe asia/famagusta asia/nicosia europe/athens europe/bucharest europe/chisinau europe/helsinki
        europe/kiev europe/kyiv europe/mariehamn europe/nicosia europe/riga europe/sofia europe/tallinn
        europe/tiraspol europe/uzhgorod europe/vilnius europe/zaporozhye
        120 israel asia/jerusalem asia/tel_aviv israel
        120 lebanon asia/beirut
        120 none africa/blantyre africa/bujumbura africa/gaborone africa/harare africa/johannesburg africa/juba
        africa/khartoum africa/kigali africa/lubumbashi africa/lusaka africa/maputo africa/maseru africa/mbabane
        africa/tripoli africa/windhoek europe/kaliningrad
        180 none africa/addis_ababa africa/asmara africa/asmera africa/dar_es_salaam africa/djibouti africa/kampala
        africa/mogadishu africa/nairobi antarctica/syowa asia/aden asia/amman asia/baghdad asia/bahrain
        asia/damascus asia/istanbul asia/kuwait asia/qatar asia/riyadh europe/istanbul europe/kirov europe/minsk
        europe/moscow europe/simferopol europe/volgograd indian/antananarivo indian/comoro indian/mayotte turkey
        210 none asia/tehran iran
        240 none asia/baku asia/dubai asia/muscat asia/tbilisi asia/yerevan europe/astrakhan europe/samara
        europe/saratov europe/ulyanovsk indian/mahe indian/mauritius indian/reunion
        270 none asia/kabul
        300 none antarctica/mawson antarctica/vostok asia/almaty asia/aqtau asia/aqtobe asia/ashgabat asia/ashkhabad
        asia/atyrau asia/dushanbe asia/karachi asia/oral asia/qostanay asia/qyzylorda asia/samarkand asia/tashkent
        asia/yekaterinburg indian/kerguelen indian/maldives
        330 none asia/calcutta asia/colombo asia/kolkata
        345 none asia/kathmandu asia/katmandu
        360 none asia/bishkek asia/dacca asia/dhaka asia/kashgar asia/omsk asia/thimbu asia/thimphu asia/urumqi
        indian/chagos
        390 none asia/rangoon asia/yangon indian/cocos
        420 none antarctica/davis asia/bangkok asia/barnaul asia/ho_chi_minh asia/hovd asia/jakarta asia/krasnoyarsk
        asia/novokuznetsk asia/novosibirsk asia/phnom_penh asia/pontianak asia/saigon asia/tomsk asia/vientiane
        indian/christmas
        480 none antarctica/casey asia/brunei asia/choibalsan asia/chongqing asia/chungking asia/harbin
        asia/hong_kong asia/irkutsk asia/kuala_lumpur asia/kuching asia/macao asia/macau asia/makassar asia/manila
        asia/shanghai asia/singapore asia/taipei asia/ujung_pandang asia/ulaanbaatar asia/ulan_bator australia/perth
        australia/west hongkong singapore
        525 none australia/eucla
        540 none asia/chita asia/dili asia/jayapura asia/khandyga asia/pyongyang asia/seoul asia/tokyo asia/yakutsk
        japan pacific/palau
        570 australia australia/adelaide australia/broken_hill australia/south australia/yancowinna
        570 none australia/darwin australia/north
        600 australia antarctica/macquarie australia/act australia/canberra australia/currie australia/hobart
        australia/melbourne australia/nsw australia/sydney australia/tasmania australia/victoria
        600 none antarctica/dumontdurville asia/ust-nera asia/vladivostok australia/brisbane australia/lindeman
        australia/queensland pacific/chuuk pacific/guam pacific/port_moresby pacific/saipan pacific/truk pacific/yap
        660 australia pacific/norfolk
        660 none asia/magadan asia/sakhalin asia/srednekolymsk pacific/bougainville pacific/efate
        pacific/guadalcanal pacific/kosrae pacific/noumea pacific/pohnpei pacific/ponape
        720 new-zealand antarctica/mcmurdo antarctica/south_pole pacific/auckland
        720 none asia/anadyr asia/kamchatka pacific/fiji pacific/funafuti pacific/kwajalein pacific/majuro
        pacific/nauru pacific/tarawa pacific/wake pacific/wallis
        765 new-zealand pacific/chatham
        780 none pacific/apia pacific/enderbury pacific/fakaofo pacific/kanton pacific/tongatapu
        840 none pacific/kiritimati
        """
}
