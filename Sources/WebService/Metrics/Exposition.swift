// SPDX-License-Identifier: Apache-2.0

/// The text format of Prometheus, version 0.0.4: names, labels and numbers.
enum Exposition {
    /// Letters, digits, `_` and `:`; anything else becomes `_`.
    static func name(_ label: String) -> String {
        let bytes = label.utf8.map { isNameByte($0) ? $0 : UInt8(ascii: "_") }
        let name = String(decoding: bytes, as: UTF8.self)
        return name.first.map { $0.isNumber } ?? true ? "_" + name : name
    }

    /// `a="b",c="d"`, by name, so that the same labels give the same series in whatever order they come.
    static func labels(_ dimensions: [(String, String)]) -> String {
        dimensions.sorted { $0 < $1 }
            .map { name($0.0) + "=\"" + escaped($0.1, quotes: true) + "\"" }
            .joined(separator: ",")
    }

    static func sample(_ name: String, _ labels: String, _ value: String) -> String {
        name + (labels.isEmpty ? "" : "{" + labels + "}") + " " + value + "\n"
    }

    static func number(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
        return value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : "\(value)"
    }

    /// A backslash and a newline are escaped everywhere, quotes only in labels.
    static func escaped(_ text: String, quotes: Bool) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
            case 0x0A: bytes.append(contentsOf: "\\n".utf8)
            case UInt8(ascii: "\"") where quotes: bytes.append(contentsOf: "\\\"".utf8)
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: ":"):
            true
        default: false
        }
    }
}
