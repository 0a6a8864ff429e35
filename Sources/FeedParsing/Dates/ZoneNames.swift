// SPDX-License-Identifier: Apache-2.0

/// The time zones that feeds name by letters.
enum ZoneNames {
    /// Seconds east of UTC for a word in lower case; nil for an unknown one.
    static func offsetSeconds(_ word: String) -> Int? {
        if let minutes = minutes[word] { return minutes * 60 }
        guard word.utf8.count == 1, let letter = word.utf8.first else { return nil }
        // Military letters as RFC 822, section 5.1, has them: A is one hour west, N one hour east.
        switch letter {
        case UInt8(ascii: "a")...UInt8(ascii: "i"): return -(Int(letter) - 96) * 3600
        case UInt8(ascii: "k")...UInt8(ascii: "m"): return -(Int(letter) - 97) * 3600
        case UInt8(ascii: "n")...UInt8(ascii: "y"): return (Int(letter) - 109) * 3600
        default: return nil
        }
    }

    /// Minutes east of UTC. Of names with two meanings, the one that news agencies use.
    private static let minutes: [String: Int] = [
        "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "west": 60, "bst": 60, "cet": 60, "met": 60, "mest": 120,
        "mez": 60, "cest": 120,
        "mesz": 120, "eet": 120, "eest": 180, "msk": 180, "мск": 180, "msd": 240, "trt": 180, "sast": 120, "eat": 180,
        "wat": 60, "cat": 120, "gst": 240, "pkt": 300, "ist": 330, "npt": 345, "bdt": 360, "ict": 420, "wib": 420,
        "hkt": 480, "sgt": 480, "myt": 480, "pht": 480, "awst": 480, "jst": 540, "kst": 540, "acst": 570,
        "aest": 600, "aedt": 660, "acdt": 630, "nzst": 720, "nzdt": 780, "nst": -210, "ndt": -150, "ast": -240,
        "adt": -180, "est": -300, "edt": -240, "et": -300, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360,
        "pst": -480, "pdt": -420, "akst": -540, "akdt": -480, "hst": -600, "at": -240, "ct": -360, "mt": -420,
        "pt": -480, "brt": -180, "art": -180, "clt": -240,
        "cot": -300, "yekt": 300, "novt": 420, "krat": 420, "irkt": 480, "vlat": 600, "almt": 300, "uzt": 300,
        "amt": 240, "azt": 240, "get": 240, "irst": 210, "kuyt": 240, "samt": 240, "omst": 360,
    ]
}
