// SPDX-License-Identifier: Apache-2.0

/// The scripts of India write an initial as the English letter is called: "ஆர். செந்தில்" is R. Senthil, "वी. के. सिंह" V. K.
/// Singh.
enum SyllabaryInitials {
    /// Nil for any other word.
    static func letter(named word: some StringProtocol) -> String? {
        guard let first = word.unicodeScalars.first?.value, (0x900...0xDFF).contains(first) else { return nil }
        return letters[String(word)]
    }

    private static let letters: [String: String] = {
        var letters: [String: String] = [:]
        for row in rows.split(whereSeparator: \.isNewline) {
            let names = row.split(separator: " ").map(String.init)
            for name in names.dropFirst() { letters[name] = names[0] }
        }
        return letters
    }()

    /// In Devanagari, Bengali, Tamil, Telugu, Kannada and Malayalam. The Tamil letters for b and p, d and t are one.
    private static let rows = """
        a ए এ ஏ ఎ ఏ ಎ എ
        b बी বি బి ಬಿ ബി
        c सी সি சி సి ಸಿ സി
        d डी ডি డి ಡಿ ഡി
        e ई ই இ ఇ ಇ ഇ
        f एफ এফ எஃப் ఎఫ్ ಎಫ್ എഫ്
        g जी জি ஜி జి ಜಿ ജി
        h एच এইচ எச் ஹெச் హెచ్ ಎಚ್ ಹೆಚ್ എച്ച്
        i आई আই ஐ ఐ ಐ ഐ
        j जे জে ஜே జె జే ಜೆ ജെ
        k के কে கே కె కే ಕೆ കെ
        l एल এল எல் ఎల్ ಎಲ್ എൽ
        m एम এম எம் ఎం ఎమ్ ಎಂ എം
        n एन এন என் ఎన్ ಎನ್ എൻ
        o ओ ও ஓ ఓ ಓ ഒ
        p पी পি பி పి ಪಿ പി
        r आर আর ஆர் ఆర్ ಆರ್ ആർ
        s एस এস எஸ் ఎస్ ಎಸ್ എസ്
        t टी টি டி టి ಟಿ ടി
        u यू ইউ யு யூ యు ಯು യു
        v वी ভি வி వి ವಿ വി
        w डब्ल्यू ডব্লিউ டபிள்யூ డబ్ల్యు
        y वाई ওয়াই ஒய் వై ವೈ വൈ
        z जेड জেড இசட் జెడ్
        """
}
