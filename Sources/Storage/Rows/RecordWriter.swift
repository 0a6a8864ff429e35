// SPDX-License-Identifier: Apache-2.0

/// Writes JSON byte by byte as `JSONEncoder` does with sorted keys, which takes ten times as long: a change is written
/// for each article that tells it. Callers give the keys in their order.
struct RecordWriter {
    private(set) var bytes: [UInt8] = []
    /// False where a number was met that JSON has not.
    private(set) var isWhole = true

    var text: String { String(decoding: bytes, as: UTF8.self) }

    mutating func object(_ key: StaticString? = nil, _ write: (inout RecordWriter) -> Void) {
        if let key { self.key(key) }
        bytes.append(UInt8(ascii: "{"))
        write(&self)
        bytes.append(UInt8(ascii: "}"))
    }

    /// Nothing for nil.
    mutating func field(_ key: StaticString, _ value: String?) {
        guard let value else { return }
        self.key(key)
        write(value)
    }

    mutating func field(_ key: StaticString, _ value: Int) {
        self.key(key)
        bytes.append(contentsOf: String(value).utf8)
    }

    mutating func field(_ key: StaticString, _ value: Bool?) {
        guard let value else { return }
        self.key(key)
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    mutating func field(_ key: StaticString, _ value: Double) {
        self.key(key)
        isWhole = isWhole && value.isFinite
        bytes.append(contentsOf: Self.text(of: value).utf8)
    }

    static func text(of value: Double) -> String {
        let digits = value.description
        return digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits
    }

    mutating func list<Value>(_ key: StaticString, _ values: [Value], _ write: (inout RecordWriter, Value) -> Void) {
        self.key(key)
        bytes.append(UInt8(ascii: "["))
        for (place, value) in values.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            write(&self, value)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    mutating func list(_ key: StaticString, _ values: [String]) {
        list(key, values) { $0.write($1) }
    }

    private mutating func key(_ key: StaticString) {
        if bytes.last != UInt8(ascii: "{") { bytes.append(UInt8(ascii: ",")) }
        bytes.append(UInt8(ascii: "\""))
        key.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            var start = 0
            for (place, byte) in utf8.enumerated() {
                guard let escape = Self.escape(byte) else { continue }
                bytes.append(contentsOf: utf8[start..<place])
                bytes.append(contentsOf: escape.utf8)
                start = place + 1
            }
            bytes.append(contentsOf: utf8[start...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Nil where a byte stands for itself.
    private static func escape(_ byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "\""): "\\\""
        case UInt8(ascii: "\\"): "\\\\"
        case UInt8(ascii: "/"): "\\/"
        case 0x20...: nil
        case 0x08: "\\b"
        case 0x09: "\\t"
        case 0x0A: "\\n"
        case 0x0C: "\\f"
        case 0x0D: "\\r"
        default: (byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)
        }
    }
}
