// SPDX-License-Identifier: Apache-2.0
import Foundation
import Personnel
import Pipeline
import Synchronization

@testable import Fetching

/// A transport that gives scripted answers and remembers what it was asked.
final class ScriptedTransport: HTTPTransport {
    typealias Answer = @Sendable (HTTPRequest) throws(TransportError) -> HTTPReply

    private let answer: Answer
    private let seen = Mutex<[HTTPRequest]>([])
    var requests: [HTTPRequest] { seen.withLock(\.self) }

    init(_ answer: @escaping Answer) { self.answer = answer }

    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPReply {
        seen.withLock { $0.append(request) }
        return try answer(request)
    }
}

extension WallClock {
    /// Stands still at 2026-03-02 09:30:00 UTC, a Monday.
    static let still = WallClock(now: { Date(timeIntervalSince1970: 1_772_443_800) }, sleep: { _ in })
}

extension ReaderCatalog {
    /// The reader of a source over a transport.
    static func reader(
        for source: Source,
        over transport: any HTTPTransport = ScriptedTransport { _ in HTTPReply(status: 404, url: "") },
        clock: WallClock = .still, limits: ReadLimits = ReadLimits()
    ) -> (any SourceReader)? {
        let gate = HostGate(gap: .zero, clock: clock)
        return readers(transport: transport, gate: gate, clock: clock, limits: limits)[source.kind]
    }
}

extension HTTPReply {
    init(
        _ status: Int = 200, _ headers: [String: String] = [:], _ body: String = "", url: String, movedTo: String? = nil
    ) {
        self.init(status: status, headers: headers, body: Array(body.utf8), url: url, movedTo: movedTo)
    }
}

/// A folder that is there for one test.
struct TemporaryFolder: ~Copyable {
    let path: String

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("fetching-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.path
    }

    deinit {
        do { try FileManager.default.removeItem(atPath: path) } catch { print("left behind: \(path)") }
    }

    /// Writes a file; `modified` in seconds since 1970.
    func write(_ name: String, _ text: String, modified: Double = 1_700_000_000) throws {
        let file = path + "/" + name
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        let date = Date(timeIntervalSince1970: modified)
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: file)
    }
}
