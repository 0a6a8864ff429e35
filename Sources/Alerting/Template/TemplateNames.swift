// SPDX-License-Identifier: Apache-2.0

/// Checks that the sections of a template close, and that each name is one that some alert has where it stands.
struct TemplateNames {
    /// Sections within sections, and lists within lists: without a bound a short text could make an endless one.
    private static let limitDepth = 16
    private static let limitLists = 2

    /// An open section, and what names are looked for in it.
    private struct Open {
        let tag: TemplateTag
        /// Nil in an inverted section: it opens nothing.
        let shape: TemplateShape?
        /// True where it is gone through once for each thing of a list.
        let isList: Bool
    }

    private var open: [Open] = []

    static func check(_ tags: [TemplateTag]) throws(TemplateError) {
        var names = TemplateNames()
        for tag in tags { try names.take(tag) }
        if let left = names.open.last { throw left.tag.error("the section is not closed") }
    }

    private mutating func take(_ tag: TemplateTag) throws(TemplateError) {
        switch tag.sort {
        case .end: try close(tag)
        case .variable, .raw: _ = try shape(of: tag)
        case .section:
            let shape = try shape(of: tag)
            if case .list(let element) = shape {
                try push(Open(tag: tag, shape: element, isList: true))
            } else {
                // A flag opens nothing: names, and the place in a list, stay what they are.
                try push(Open(tag: tag, shape: shape == .flag ? nil : shape, isList: false))
            }
        case .inverted:
            _ = try shape(of: tag)
            try push(Open(tag: tag, shape: nil, isList: false))
        }
    }

    private mutating func push(_ section: Open) throws(TemplateError) {
        open.append(section)
        guard open.count <= Self.limitDepth else {
            throw section.tag.error("more than \(Self.limitDepth) sections stand within each other")
        }
        guard open.count(where: \.isList) <= Self.limitLists else {
            throw section.tag.error("more than \(Self.limitLists) lists stand within each other")
        }
    }

    private mutating func close(_ tag: TemplateTag) throws(TemplateError) {
        guard let last = open.popLast() else { throw tag.error("closes no section") }
        guard last.tag.name == tag.name, last.tag.transforms == tag.transforms else {
            throw tag.error("closes nothing: \(last.tag.text) of line \(last.tag.line) is open")
        }
    }

    /// What a tag stands for.
    private func shape(of tag: TemplateTag) throws(TemplateError) -> TemplateShape {
        var shape = try named(tag)
        for transform in tag.transforms.reversed() {
            guard let next = shape.transformed(by: transform) else {
                throw tag.error("\(transform)() cannot be done here; \(choice(transform, shape.transforms))")
            }
            shape = next
        }
        return shape
    }

    private func named(_ tag: TemplateTag) throws(TemplateError) -> TemplateShape {
        let opened = open.filter { $0.shape != nil }
        let here = opened.last?.shape ?? .root
        if tag.name.isEmpty {
            guard opened.last?.isList == true else { throw tag.error("stands in no list") }
            return .place
        }
        if tag.name == "." { return here }
        let parts = tag.name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let isBound = parts.first?.isEmpty == true
        let path = isBound ? parts.dropFirst() : parts[...]
        // As the library looks: from the innermost section outward, for the first part alone.
        let around = isBound ? [here] : opened.reversed().compactMap(\.shape) + [.root]
        guard let first = path.first, let start = around.first(where: { $0.members[first] != nil }) else {
            throw tag.error(
                "no alert has that here; \(choice(path.first ?? "", around.flatMap(\.members.keys)))")
        }
        var shape = start
        for part in path {
            guard let next = shape.members[part] else {
                throw tag.error("“\(part)” is nothing of it; \(choice(part, shape.members.keys))")
            }
            shape = next
        }
        return shape
    }

    /// What was meant, perhaps, and all that there is.
    private func choice(_ typed: String, _ known: some Sequence<String>) -> String {
        let words = Set(known).sorted()
        let meant = Nearest.word(to: typed, among: words).map { "did you mean “\($0)”? " } ?? ""
        return meant + "there are: " + (words.isEmpty ? "none" : words.joined(separator: ", "))
    }
}
