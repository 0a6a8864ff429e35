// SPDX-License-Identifier: Apache-2.0

/// An HTML entity that was left in a text: "&amp;", "&#8217;".
struct Entity {
    /// The plain mark that it stands for; a space for white space and for anything else.
    let mark: UInt8
    let length: Int

    /// Nil where no entity begins at that position.
    init?(in bytes: [UInt8], at position: Int) {
        var end = position + 1
        while end < bytes.count, end - position < 9, bytes[end] != UInt8(ascii: ";") {
            let byte = bytes[end]
            guard byte == UInt8(ascii: "#") || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
            else {
                return nil
            }
            end += 1
        }
        guard end < bytes.count, bytes[end] == UInt8(ascii: ";"), end - position > 2 else { return nil }
        length = end - position + 1
        mark = Self.marks[String(decoding: bytes[position + 1..<end], as: UTF8.self)] ?? 0x20
    }

    private static let marks: [String: UInt8] = [
        "quot": UInt8(ascii: "\""), "#34": UInt8(ascii: "\""), "#39": UInt8(ascii: "'"), "apos": UInt8(ascii: "'"),
        "rsquo": UInt8(ascii: "'"), "lsquo": UInt8(ascii: "{"), "#8217": UInt8(ascii: "'"), "#8216": UInt8(ascii: "{"),
        "ldquo": UInt8(ascii: "{"), "rdquo": UInt8(ascii: "}"), "#8220": UInt8(ascii: "{"), "#8221": UInt8(ascii: "}"),
        "ndash": UInt8(ascii: "~"), "mdash": UInt8(ascii: "~"), "#8211": UInt8(ascii: "~"), "#8212": UInt8(ascii: "~"),
        "hellip": UInt8(ascii: "_"), "#8230": UInt8(ascii: "_"), "amp": UInt8(ascii: "&"), "#38": UInt8(ascii: "&"),
    ]
}
