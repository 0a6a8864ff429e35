// SPDX-License-Identifier: Apache-2.0

/// Reads JSON as `RecordWriter` writes it: the keys in their order, no blanks. That is all it knows; whatever else may
/// stand in a column, written by an earlier program, is `JSONDecoder`'s to read, or to refuse.
struct RecordReader {
    /// The text is not as `RecordWriter` writes it.
    struct OtherForm: Error {}

    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    var isAtEnd: Bool { place == bytes.count }

    mutating func object<Value>(
        _ read: (inout RecordReader) throws(OtherForm) -> Value
    ) throws(OtherForm) -> Value {
        try take("{")
        let value = try read(&self)
        try take("}")
        return value
    }

    /// True where the key comes next; then its value does.
    mutating func has(_ key: StaticString) -> Bool {
        let start = place
        let isFirst = place > 0 && bytes[place - 1] == UInt8(ascii: "{")
        if isFirst || takes(","), takes("\""), takes(key), takes("\":") { return true }
        place = start
        return false
    }

    mutating func must(_ key: StaticString) throws(OtherForm) {
        guard has(key) else { throw OtherForm() }
    }

    mutating func list<Value>(
        _ read: (inout RecordReader) throws(OtherForm) -> Value
    ) throws(OtherForm) -> [Value] {
        try take("[")
        var values: [Value] = []
        if takes("]") { return values }
        repeat { values.append(try read(&self)) } while takes(",")
        try take("]")
        return values
    }

    mutating func flag() throws(OtherForm) -> Bool {
        if takes("true") { return true }
        try take("false")
        return false
    }

    mutating func int() throws(OtherForm) -> Int {
        let text = number()
        guard let value = Int(text), String(value) == text else { throw OtherForm() }
        return value
    }

    mutating func double() throws(OtherForm) -> Double {
        let text = number()
        guard let value = Double(text), RecordWriter.text(of: value) == text else { throw OtherForm() }
        return value
    }

    mutating func string() throws(OtherForm) -> String {
        try take("\"")
        let start = place
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "\""):
                defer { place += 1 }
                return String(decoding: bytes[start..<place], as: UTF8.self)
            case UInt8(ascii: "\\"): return try escapedString(Array(bytes[start..<place]))
            case ..<0x20: throw OtherForm()
            default: place += 1
            }
        }
        throw OtherForm()
    }

    /// - `start`: the bytes before the first escape.
    private mutating func escapedString(_ start: [UInt8]) throws(OtherForm) -> String {
        var text = start
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): text.append(try escape())
            case ..<0x20: throw OtherForm()
            default: text.append(byte)
            }
        }
        throw OtherForm()
    }

    private mutating func escape() throws(OtherForm) -> UInt8 {
        if takes("u00") {
            let high: UInt8 = takes("1") ? 0x10 : 0
            if high == 0 { try take("0") }
            guard place < bytes.count, let low = UInt8(String(UnicodeScalar(bytes[place])), radix: 16) else {
                throw OtherForm()
            }
            place += 1
            return high + low
        }
        guard place < bytes.count else { throw OtherForm() }
        defer { place += 1 }
        switch bytes[place] {
        case let byte where byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "/"):
            return byte
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "r"): return 0x0D
        default: throw OtherForm()
        }
    }

    private mutating func number() -> String {
        let start = place
        while place < bytes.count, Self.isNumeric(bytes[place]) { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private static func isNumeric(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "e") || byte == UInt8(ascii: "+")
    }

    private mutating func take(_ text: StaticString) throws(OtherForm) {
        guard takes(text) else { throw OtherForm() }
    }

    /// False, and nothing taken, where something else comes next.
    private mutating func takes(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard place + count <= bytes.count else { return false }
        for offset in 0..<count where bytes[place + offset] != text.utf8Start[offset] { return false }
        place += count
        return true
    }
}
