// SPDX-License-Identifier: Apache-2.0
import Foundation
import Personnel
import Resolution

/// Values as JSON columns hold them.
enum JSONColumn {
    static func text<Value: Encodable>(_ value: Value) throws -> String {
        String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
    }

    /// The same for what every mention has, without an encoder.
    static func text(_ reasons: [Reason]) -> String {
        JSONValue.array(reasons.map { .string($0.rawValue) }).line
    }

    static func value<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }
}
