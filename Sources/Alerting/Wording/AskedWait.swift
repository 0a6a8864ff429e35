// SPDX-License-Identifier: Apache-2.0
import FoundationEssentials

/// How long chat services ask to wait in the body of a 429.
enum AskedWait {
    private struct Answer: Decodable {
        /// Discord: seconds, with a fraction.
        let seconds: Double?
        /// Matrix.
        let milliseconds: Double?
        /// Telegram.
        let parameters: Parameters?

        enum CodingKeys: String, CodingKey {
            case seconds = "retry_after"
            case milliseconds = "retry_after_ms"
            case parameters
        }
    }

    private struct Parameters: Decodable {
        let seconds: Double?
        enum CodingKeys: String, CodingKey { case seconds = "retry_after" }
    }

    /// Nil where the answer is no JSON or does not say, or says what cannot be: less than nothing, more than a week.
    static func duration(askedIn answer: String) -> Duration? {
        do {
            let answer = try JSONDecoder().decode(Answer.self, from: Data(answer.utf8))
            let asked = answer.parameters?.seconds ?? answer.seconds ?? answer.milliseconds.map { $0 / 1000 }
            guard let asked, (0...604_800).contains(asked) else { return nil }
            return .seconds(asked)
        } catch {
            return nil
        }
    }
}
