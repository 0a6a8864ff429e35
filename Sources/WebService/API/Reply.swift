// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import Personnel

/// Builds answers whose body is known as a whole.
enum Reply {
    /// A body with a strong validator: who has the same bytes already gets a 304 without them.
    static func body(
        _ bytes: [UInt8], type: String, status: HTTPResponse.Status = .ok, to request: Request,
        headers: HTTPFields = [:]
    ) -> Response {
        var headers = headers
        headers[.contentType] = type
        headers[.cacheControl] = "no-cache"
        guard status == .ok else {
            return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
        }
        let tag = entityTag(of: bytes)
        headers[.eTag] = tag
        if let known = request.headers[.ifNoneMatch], matches(known, tag) {
            return Response(status: .notModified, headers: headers)
        }
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    static func json(
        _ value: JSONValue, type: String = "application/json", status: HTTPResponse.Status = .ok, to request: Request,
        headers: HTTPFields = [:]
    ) -> Response {
        var bytes: [UInt8] = []
        value.write(into: &bytes)
        return body(bytes, type: type, status: status, to: request, headers: headers)
    }

    static func html(_ page: String, status: HTTPResponse.Status = .ok, to request: Request) -> Response {
        body(Array(page.utf8), type: "text/html; charset=utf-8", status: status, to: request)
    }

    /// FNV-1a over the bytes, and their number. Not against forgery: it only tells one state of our own from the next.
    static func entityTag(of bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        return "\"" + String(hash, radix: 16) + "-" + String(bytes.count, radix: 16) + "\""
    }

    /// RFC 9110, section 13.1.2: a list of tags compared weakly, or `*`.
    private static func matches(_ list: String, _ tag: String) -> Bool {
        list.split(separator: ",").contains { item in
            let item = item.trimmingPrefix { $0 == " " }
            return item == "*" || item.prefix { $0 != " " } == tag
                || (item.hasPrefix("W/") && item.dropFirst(2).prefix { $0 != " " } == tag)
        }
    }
}
