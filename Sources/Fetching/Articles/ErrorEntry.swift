// SPDX-License-Identifier: Apache-2.0

/// Error pages that come as entries of a feed: no news, although each has a new id and a new date.
enum ErrorEntry {
    static func isOne(title: String) -> Bool {
        let words = title.lowercased().split { $0.isWhitespace }
        // RSS-Bridge: "Bridge returned error 500! (19700)", and in versions before 2020 "XBridge was unable to receive
        // or process the remote website's content!".
        if words.starts(with: ["bridge", "returned", "error"]) { return true }
        if words.dropFirst().starts(with: ["was", "unable", "to", "receive", "or", "process", "the", "remote"]) {
            return true
        }
        // A gateway's page whose title is nothing but the status: "502 Bad Gateway", "Error 404 Not Found".
        let plain = words.first == "error" ? words.dropFirst().joined(separator: " ") : words.joined(separator: " ")
        return statuses.contains(plain)
    }

    private static let statuses: Set<String> = [
        "401 unauthorized", "403 forbidden", "404 not found", "410 gone", "429 too many requests",
        "500 internal server error", "502 bad gateway", "503 service unavailable",
        "503 service temporarily unavailable", "504 gateway time-out", "504 gateway timeout",
    ]
}
