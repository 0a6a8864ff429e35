// SPDX-License-Identifier: Apache-2.0

/// The time zones that feeds name by letters.
enum ZoneNames {
    /// Seconds east of UTC for a word in lower case; nil for an unknown one.
    ///
    /// The single letters of RFC 822 but Z are unknown: it had their signs wrong, and RFC 5322, section 4.3, wants
    /// nothing to be taken from them.
    static func offsetSeconds(_ word: String) -> Int? { minutes[word].map { $0 * 60 } }

    /// The North American names that leave open whether it is summer: "ET" is EST or EDT.
    static func place(_ word: String) -> ZonePlace? {
        let name: String? =
            switch word {
            case "at": "america/halifax"
            case "et": "america/new_york"
            case "ct": "america/chicago"
            case "mt": "america/denver"
            case "pt": "america/los_angeles"
            default: nil
            }
        return name.flatMap { ZonePlace(named: $0) }
    }

    /// Minutes east of UTC. Of names with two meanings, the one that news agencies use.
    private static let minutes: [String: Int] = [
        "z": 0, "ut": 0, "utc": 0, "gmt": 0, "uct": 0, "wet": 0, "azost": 0, "egst": 0,
        "west": 60, "bst": 60, "cet": 60, "met": 60, "mez": 60, "wat": 60, "hnec": 60,
        "cest": 120, "mest": 120, "mesz": 120, "eet": 120, "oez": 120, "sast": 120, "cat": 120, "heec": 120,
        "eest": 180, "oesz": 180, "idt": 180, "msk": 180, "мск": 180, "fet": 180, "trt": 180, "eat": 180, "syot": 180,
        "irst": 210, "msd": 240, "gst": 240, "get": 240, "azt": 240, "amt": 240, "samt": 240, "kuyt": 240, "mut": 240,
        "sct": 240, "ret": 240, "irdt": 270, "aft": 270,
        "pkt": 300, "yekt": 300, "almt": 300, "uzt": 300, "tjt": 300, "tmt": 300, "mvt": 300, "aqtt": 300, "orat": 300,
        "ist": 330, "slst": 330, "npt": 345, "bdt": 360, "btt": 360, "kgt": 360, "omst": 360, "mmt": 390,
        "ict": 420, "wib": 420, "novt": 420, "krat": 420, "hovt": 420, "davt": 420,
        "hkt": 480, "sgt": 480, "myt": 480, "pht": 480, "phst": 480, "wita": 480, "irkt": 480, "ulat": 480, "awst": 480,
        "jst": 540, "kst": 540, "wit": 540, "yakt": 540, "tlt": 540, "acst": 570, "acdt": 630,
        "aest": 600, "vlat": 600, "chst": 600, "pgt": 600, "aedt": 660, "magt": 660, "sakt": 660, "sret": 660,
        "nct": 660, "vut": 660, "sbt": 660, "nzst": 720, "pett": 720, "anat": 720, "fjt": 720, "nzdt": 780,
        "cvt": -60, "azot": -60, "fnt": -120, "ndt": -150, "adt": -180, "brt": -180, "art": -180, "uyt": -180,
        "pyt": -180, "clst": -180, "gft": -180, "srt": -180, "nst": -210,
        "ast": -240, "edt": -240, "clt": -240, "amst": -180, "bot": -240, "vet": -240, "gyt": -240,
        "hae": -240, "est": -300, "cdt": -300, "cot": -300, "pet": -300, "ect": -300, "hne": -300,
        "hac": -300, "cst": -360, "mdt": -360, "hnc": -360, "mst": -420, "pdt": -420, "mt": -420,
        "pst": -480, "akdt": -480, "akst": -540, "hdt": -540, "hst": -600, "hast": -600, "sst": -660,
    ]
}
