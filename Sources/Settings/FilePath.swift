// SPDX-License-Identifier: Apache-2.0
import Glibc

/// Paths as texts.
enum FilePath {
    /// The path, seen from a directory if it is relative, without `.` and `..`.
    static func join(_ directory: String, _ path: String) -> String {
        var parts: [Substring] = []
        for part in (path.hasPrefix("/") ? path : directory + "/" + path).split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }

    /// What comes before the last slash; empty where there is none.
    static func directory(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "" }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The files that a pattern with `*`, `?` and `[...]` names, seen from a directory, in the order of their bytes.
    static func matches(_ pattern: String, in directory: String) -> [String] {
        let special: Set<Character> = ["*", "?", "[", "]", "\\"]
        let literal = directory.map { special.contains($0) ? "\\\($0)" : String($0) }.joined()
        var found = glob_t()
        defer { globfree(&found) }
        let full = pattern.hasPrefix("/") ? pattern : literal + "/" + pattern
        guard glob(full, 0, nil, &found) == 0, let paths = found.gl_pathv else { return [] }
        return (0..<Int(found.gl_pathc)).compactMap { paths[$0].map { join("/", String(cString: $0)) } }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
