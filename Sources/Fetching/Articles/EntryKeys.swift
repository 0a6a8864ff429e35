// SPDX-License-Identifier: Apache-2.0

/// What makes an entry the same when it comes again.
///
/// Two entries with one key in common are one article, and the second is not news. So a key that does not tell
/// entries apart loses changes: only what identifies becomes a key.
struct EntryKeys {
    /// The publisher's id; nil where there is none, or several entries share it.
    var ownID: String?
    /// Nil where there is none, or several entries share it.
    var link: CanonicalLink?
    var title: String
    var text: String

    /// Title and text are a key of their own from so many letters on, in bytes: "On personnel matters" comes every
    /// week, and is a different decree each time.
    private static let tellingBytes = 200
    /// Longer ids are hashed.
    private static let idLimitBytes = 200

    /// Strongest first; never empty.
    var all: [String] {
        var keys: [String] = []
        if let ownID { keys.append(Self.key(ofID: ownID)) }
        if let link {
            keys.append("link:" + (link.key.utf8.count > Self.idLimitBytes ? StableHash(link.key).text : link.key))
        }
        let letters = Self.letters(of: title) + [0] + Self.letters(of: text)
        if letters.count > Self.tellingBytes || keys.isEmpty { keys.append("text:" + StableHash(letters).text) }
        return keys
    }

    static func key(ofID id: String) -> String {
        "id:" + (id.utf8.count > idLimitBytes ? StableHash(id).text : id)
    }

    /// Letters and digits in lower case: punctuation, spaces and capitals do not make another text.
    static func letters(of text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            let properties = scalar.properties
            if scalar.isASCII {
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                switch byte {
                case 0x41...0x5A: bytes.append(byte | 0x20)
                case 0x30...0x39, 0x61...0x7A: bytes.append(byte)
                default: break
                }
            } else if properties.isAlphabetic || properties.numericType != nil {
                bytes.append(contentsOf: properties.lowercaseMapping.utf8)
            }
        }
        return bytes
    }
}
