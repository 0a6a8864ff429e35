// SPDX-License-Identifier: Apache-2.0
import Foundation
import Personnel
import Pipeline

/// `extract --jsonl`: a line of JSON in, a line of JSON out, in the same order, on all cores.
struct LineExtraction: Sendable {
    /// By the language that each line names; a line that names none is read in all.
    let extractors: Extractors

    /// A line of input may not be longer: an article of 50 MB fits, an endless stream does not.
    static let limitBytes = 128 << 20
    /// How much is read before the cores set to work on it.
    static let batchBytes = 4 << 20

    func run(on handle: FileHandle) async throws {
        var reader = LineReader(handle, limitBytes: Self.limitBytes)
        let cores = max(1, ProcessInfo.processInfo.activeProcessorCount)
        while let lines = try reader.batch(bytes: Self.batchBytes) {
            // Four parts a core, so that one slow article does not leave the other cores idle.
            let size = max(1, (lines.count + cores * 4 - 1) / (cores * 4))
            let parts = stride(from: 0, to: lines.count, by: size).map { lines[$0..<min($0 + size, lines.count)] }
            let answers = await withTaskGroup(of: (Int, [UInt8]).self) { group in
                for (index, part) in parts.enumerated() {
                    group.addTask { (index, Self.answers(to: part, extractors)) }
                }
                return await group.reduce(into: [[UInt8]](repeating: [], count: parts.count)) { $0[$1.0] = $1.1 }
            }
            answers.forEach(answer)
        }
    }

    private static func answers(to lines: ArraySlice<[UInt8]?>, _ extractors: Extractors) -> [UInt8] {
        let decoder = JSONDecoder()
        var bytes: [UInt8] = []
        for line in lines {
            if let line, line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
            reply(to: line, extractors, decoder).write(into: &bytes)
            bytes.append(0x0A)
        }
        return bytes
    }

    private static func reply(to line: [UInt8]?, _ extractors: Extractors, _ decoder: JSONDecoder) -> JSONValue {
        guard let line else { return reply(id: nil, error: "the line is longer than \(limitBytes) bytes") }
        let input: ExtractionInput
        do {
            input = try Self.input(line, decoder)
        } catch {
            return reply(id: nil, error: "not a JSON object as expected: \(words(error))")
        }
        do throws(InputFault) {
            let article = try input.article()
            let changes = extractors.mentions(in: article).map { ChangeRecord($0, in: article).json }
            // With html, offsets are into its main text, which the reader has to have.
            let text = input.text == nil ? [JSONValue.Member("text", .string(article.text))] : []
            return reply(id: input.id, changes: changes, extra: text)
        } catch {
            return reply(id: input.id, error: error.words)
        }
    }

    /// Broken characters are mended only where the line cannot be read as it is.
    private static func input(_ line: [UInt8], _ decoder: JSONDecoder) throws -> ExtractionInput {
        do {
            return try decoder.decode(ExtractionInput.self, from: Data(line))
        } catch {
            let repaired = LineRepair.repaired(line)
            guard repaired != line else { throw error }
            return try decoder.decode(ExtractionInput.self, from: Data(repaired))
        }
    }

    private static func reply(
        id: String?, changes: [JSONValue] = [], error: String? = nil, extra: [JSONValue.Member] = []
    ) -> JSONValue {
        .object(
            [.init("id", JSONValue(id)), .init("changes", .array(changes)), .init("error", JSONValue(error))] + extra)
    }

    private static func words(_ error: any Error) -> String {
        switch error {
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
            context.codingPath.map(\.stringValue).joined(separator: ".") + ": " + context.debugDescription
        default: "the line is no JSON"
        }
    }
}
