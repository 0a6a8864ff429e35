// SPDX-License-Identifier: Apache-2.0
import Foundation
import Personnel
import Resolution

/// Values as JSON columns hold them.
enum JSONColumn {
    static func text<Value: Encodable>(_ value: Value) throws -> String {
        String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
    }

    static func value<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }
}

/// The same for what every mention has, without a coder.
extension JSONColumn {
    static func text(_ reasons: [Reason]) -> String {
        JSONValue.array(reasons.map { .string($0.rawValue) }).line
    }

    static func text(_ changes: [ChangeID]) -> String {
        JSONValue.array(changes.map { .string($0.rawValue) }).line
    }

    static func text(_ change: Change) throws -> String {
        try written { $0.write(change) } ?? String(decoding: JSONEncoder().encode(change), as: UTF8.self)
    }

    static func text(_ mention: Mention) throws -> String {
        try written { $0.write(mention) } ?? String(decoding: JSONEncoder().encode(mention), as: UTF8.self)
    }

    static func value(_ type: Change.Type, from text: String) throws -> Change {
        try read(text) { reader throws(RecordReader.OtherForm) in try reader.change() }
            ?? JSONDecoder().decode(type, from: Data(text.utf8))
    }

    static func value(_ type: Mention.Type, from text: String) throws -> Mention {
        try read(text) { reader throws(RecordReader.OtherForm) in try reader.mention() }
            ?? JSONDecoder().decode(type, from: Data(text.utf8))
    }

    /// Nil for what JSON cannot hold.
    private static func written(_ write: (inout RecordWriter) -> Void) -> String? {
        var writer = RecordWriter()
        write(&writer)
        return writer.isWhole ? writer.text : nil
    }

    /// Nil for what `RecordWriter` did not write.
    private static func read<Value>(
        _ text: String, _ read: (inout RecordReader) throws(RecordReader.OtherForm) -> Value
    ) -> Value? {
        var text = text
        return text.withUTF8 { bytes in
            var reader = RecordReader(bytes)
            guard let value = try? read(&reader), reader.isAtEnd else { return nil }
            return value
        }
    }
}
