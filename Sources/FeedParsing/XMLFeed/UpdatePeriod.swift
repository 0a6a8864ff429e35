// SPDX-License-Identifier: Apache-2.0

/// The words of sy:updatePeriod.
enum UpdatePeriod {
    static func duration(_ word: String) -> Duration? {
        let hour = 3600
        return switch word.lowercased() {
        case "hourly": .seconds(hour)
        case "daily": .seconds(24 * hour)
        case "weekly": .seconds(7 * 24 * hour)
        case "monthly": .seconds(30 * 24 * hour)
        case "yearly": .seconds(365 * 24 * hour)
        default: nil
        }
    }
}

/// The hours and days of skipHours and skipDays, found among the tags around them.
enum SkipTimes {
    /// 0 to 23 in UTC; 24 is 0, as RSS 0.91 counted.
    static func hours(in text: String) -> [Int] {
        let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
        return Set(numbers.filter { (0...24).contains($0) }.map { $0 % 24 }).sorted()
    }

    /// 1 for Monday to 7 for Sunday.
    static func days(in text: String) -> [Int] {
        let words = text.lowercased().split { !$0.isLetter }
        let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
        return names.indices.filter { words.contains(names[$0][...]) }.map { $0 + 1 }
    }
}
