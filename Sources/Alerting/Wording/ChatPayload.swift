// SPDX-License-Identifier: Apache-2.0
import FoundationEssentials
import Personnel

extension AlertPayload {
    /// A request in JSON; it is trimmed where a wording is.
    init(json: JSONValue, of wordings: [AlertWording], method: String = "POST", url: String? = nil) {
        var body: [UInt8] = []
        json.write(into: &body)
        self.init(
            contentType: "application/json", body: body, isTrimmed: wordings.contains { !$0.cuts.isEmpty },
            method: method, url: url)
    }
}

extension JSONEscapes {
    /// How many bytes JSON writes a text in, without quotes.
    static func bytes(_ text: String) -> Int {
        var written: [UInt8] = []
        append(text, to: &written)
        return written.count
    }
}
