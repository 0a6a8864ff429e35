// SPDX-License-Identifier: Apache-2.0

/// Compares titles, and parts a story's title from the site's name.
enum PageTitle {
    /// Letters and digits in lower case: what is left when typography and blanks are not looked at.
    static func key(_ text: String) -> String {
        let scalars = text.lowercased().unicodeScalars.filter { scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
        return String(String.UnicodeScalarView(scalars))
    }

    /// True where a title begins with another one and goes on with a separator: with the name of the site.
    static func goesOn(_ title: String, after beginning: String) -> Bool {
        guard title.hasPrefix(beginning) else { return false }
        let rest = title.dropFirst(beginning.count)
        return separators.contains { rest.hasPrefix($0) }
    }

    /// What stands between a story's title and a site's name.
    private static let separators = [
        " | ", " — ", " – ", " - ", " :: ", " » ", " « ", " • ", " · ", " / ", " ‹ ", "｜", "_",
    ]
    /// What stands between them only where one is known to be the site's.
    private static let colons = [": ", "："]
    /// A longer title is none, and is left as it is.
    private static let limitBytes = 1000
    /// A site's name is no longer, in words, where nothing else says that it is one.
    private static let wordsOfName = 4

    /// The title without the name of the site at either end.
    static func withoutSite(_ title: String, site: String?, host: String?) -> String {
        guard title.utf8.count <= limitBytes else { return title }
        var title = title
        // "Story | Politics | Herald": section and name.
        for _ in 0..<3 {
            guard let shorter = withoutLastPart(title, site: site, host: host) else { return title }
            title = shorter
        }
        return title
    }

    private static func withoutLastPart(_ title: String, site: String?, host: String?) -> String? {
        for separator in separators + colons {
            let ranges = title.ranges(of: separator)
            guard let first = ranges.first, let range = ranges.last else { continue }
            let head = String(title[..<range.lowerBound]).trimmingBlanks
            let tail = String(title[range.upperBound...]).trimmingBlanks
            if isName(tail, site: site, host: host), !head.isEmpty { return head }
            if isName(String(title[..<first.lowerBound]), site: site, host: host) {
                return String(title[first.upperBound...]).trimmingBlanks
            }
            // A bar stands in no headline; a dash does, so that what follows must be short and what is left long.
            let (names, words) = (wordCount(tail), wordCount(head))
            let isBar = separator == " | " || separator == " :: " || separator == "｜"
            let isLong = words >= (isBar ? 2 : 3) && words > names
            if site == nil, names <= wordsOfName, isLong, separator != "_", !colons.contains(separator) { return head }
        }
        return nil
    }

    /// Where words aren't parted, two characters count as one.
    private static func wordCount(_ text: String) -> Int {
        let wide = text.unicodeScalars.filter { $0.value >= 0x2E80 }.count
        return text.split(separator: " ").count + wide / 2
    }

    /// True where the page or its address calls the site so.
    private static func isName(_ text: String, site: String?, host: String?) -> Bool {
        let name = key(text)
        guard name.count >= 2 else { return false }
        if let site, key(site) == name { return true }
        guard let host, name.count >= 4, name.utf8.allSatisfy({ $0.isLetter || $0.isDigit }) else { return false }
        let letters = key(host)
        return letters.contains(name) || (name.hasPrefix("the") && letters.contains(name.dropFirst(3)))
    }
}
