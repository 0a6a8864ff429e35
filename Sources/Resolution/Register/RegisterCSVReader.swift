// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Reads a register as a table of comma-separated values (RFC 4180) with a header, in any order of columns. A person
/// who held several posts has a row for each, with the same id.
public struct RegisterCSVReader: Sendable {
    public enum Column: String, Sendable, CaseIterable {
        case id, name, aliases, countries, born, died, position, organisation, country, start, end, watch
        case mergedInto = "merged_into"
    }

    private let dataset: String
    private let isWatched: Bool
    /// Nil before the header: the column of each field, nil for one that is not read.
    private var columns: [Column?]?
    /// Lines of a record that goes on.
    private var pending: [(number: Int, bytes: [UInt8])] = []

    /// A record of more lines than this has lost a quotation mark.
    private static let longestRecord = 64

    public init(dataset: String, isWatched: Bool) {
        (self.dataset, self.isWatched) = (dataset, isWatched)
    }

    /// The next line, without its newline. Throws where the header makes reading on senseless.
    public mutating func read(
        _ line: [UInt8], number: Int, into reading: inout RegisterReading
    ) throws(RegisterFault) {
        var waiting = [(number: number, bytes: line)]
        while let next = waiting.popLast() {
            if pending.isEmpty, next.bytes.allSatisfy({ $0 == 0x0D || $0 == 0x20 }) { continue }
            pending.append(next)
            let first = pending[0].number
            switch CSVRecord.read(Array(pending.map(\.bytes).joined(separator: [0x0A]))) {
            case .fields(let fields):
                guard let columns else {
                    columns = try header(fields, first, &reading)
                    pending.removeAll()
                    continue
                }
                guard fields.count == columns.count else {
                    reading.fail(first, "the row has \(fields.count) fields, the header \(columns.count)")
                    giveBack(to: &waiting)
                    continue
                }
                pending.removeAll()
                row(Row(fields, columns), first, &reading)
            case .isOpen where pending.count < Self.longestRecord: continue
            case .isOpen:
                reading.fail(first, "a quotation mark is never closed")
                giveBack(to: &waiting)
            case .faulty(let reason):
                reading.fail(first, reason)
                giveBack(to: &waiting)
            }
        }
    }

    /// At the end of the file.
    public mutating func finish(into reading: inout RegisterReading) throws(RegisterFault) {
        while let first = pending.first {
            reading.fail(first.number, "a quotation mark is never closed")
            let rest = pending.dropFirst()
            pending.removeAll()
            for line in rest { try read(line.bytes, number: line.number, into: &reading) }
        }
        if columns == nil { throw RegisterFault(line: nil, reason: "there is no header, and no row") }
    }

    /// Only the first line of a faulty record is lost: those behind it were taken for its own by mistake.
    private mutating func giveBack(to waiting: inout [(number: Int, bytes: [UInt8])]) {
        waiting += pending.dropFirst().reversed()
        pending.removeAll()
    }

    private func header(
        _ fields: [String], _ line: Int, _ reading: inout RegisterReading
    ) throws(RegisterFault) -> [Column?] {
        let known = Column.allCases.map(\.rawValue).joined(separator: ",")
        let columns = fields.map { Column(rawValue: $0.lowercased()) }
        for needed in [Column.id, .name] where !columns.contains(needed) {
            throw RegisterFault(
                line: line, reason: "the header has no column \"\(needed.rawValue)\"; the columns are \(known)")
        }
        for (field, column) in zip(fields, columns) where column == nil {
            reading.fail(line, "no column is called \"\(RegisterReading.shown(field))\"; it is not read")
        }
        for column in Column.allCases where columns.count(where: { $0 == column }) > 1 {
            throw RegisterFault(line: line, reason: "the column \"\(column.rawValue)\" is there twice")
        }
        return columns
    }

    private func row(_ row: Row, _ line: Int, _ reading: inout RegisterReading) {
        let (id, name) = (row[.id], row[.name])
        guard !id.isEmpty, !name.isEmpty else {
            return reading.fail(line, "the row has no \(id.isEmpty ? "id" : "name")")
        }
        let (born, died) = reading.lifetime(row[.born], row[.died], line: line)
        var names: [String] = []
        for other in CSVRecord.parts(row[.aliases]) where other != name && !names.contains(other) {
            names.append(other)
        }
        var person = RegisterPerson(
            id: PersonID(dataset: dataset, foreignID: id), name: name,
            names: Array(names.prefix(RegisterBounds.names)), born: born, died: died, isWatched: isWatched)
        person.countries = codes(CSVRecord.parts(row[.countries]), line, &reading)
        if let post = post(row, line, &reading) { person.occupancies = [post] }
        switch row[.watch].lowercased() {
        case "yes", "true", "1", "y", "x": person.isWatched = true
        case "no", "false", "0", "n", "": break
        default: reading.fail(line, "watch is yes or no, not \"\(RegisterReading.shown(row[.watch]))\"; it is left out")
        }
        let successor = row[.mergedInto]
        reading.entries.append(
            RegisterEntry(
                line: line, .person(foreignID: id, person, mergedInto: successor.isEmpty ? nil : successor)))
    }

    private func post(_ row: Row, _ line: Int, _ reading: inout RegisterReading) -> Occupancy? {
        let title = row[.position]
        guard !title.isEmpty else {
            if !(row[.start] + row[.end] + row[.organisation]).isEmpty {
                reading.fail(line, "there are dates or an organisation, but no position; they are left out")
            }
            return nil
        }
        guard let term = reading.term(row[.start], row[.end], line: line) else { return nil }
        let organisation = row[.organisation]
        let position = Position(
            title: title, organisation: organisation.isEmpty ? nil : organisation,
            country: codes(CSVRecord.parts(row[.country]), line, &reading).first)
        return Occupancy(position: position, start: term.start, end: term.end)
    }

    private func codes(_ values: [String], _ line: Int, _ reading: inout RegisterReading) -> [String] {
        let codes = RegisterCountry.codes(values)
        for value in values where RegisterCountry.codes([value]).isEmpty {
            reading.fail(line, "\"\(RegisterReading.shown(value))\" is no ISO 3166 code of two letters; it is left out")
        }
        return codes
    }
}

private struct Row {
    private var values: [RegisterCSVReader.Column: String] = [:]

    init(_ fields: [String], _ columns: [RegisterCSVReader.Column?]) {
        for (field, column) in zip(fields, columns) { if let column { values[column] = field } }
    }

    /// Empty where the file has no such column.
    subscript(column: RegisterCSVReader.Column) -> String { values[column] ?? "" }
}
