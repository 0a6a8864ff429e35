// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// One line of a register.
public struct RegisterEntry: Sendable, Hashable {
    public enum Content: Sendable, Hashable {
        /// `mergedInto` is the register's own id of the entry that took its place; nil for a living one.
        case person(foreignID: String, RegisterPerson, mergedInto: String?)
        case post(foreignID: String, Position)
        case occupancy(holder: String, post: String, start: PartialDate?, end: PartialDate?)
    }

    /// 1, 2, ...
    public var line: Int
    public var content: Content

    public init(line: Int, _ content: Content) { (self.line, self.content) = (line, content) }
}

/// What was left out of an import, and why.
public struct RegisterFault: Error, Sendable, Hashable {
    /// Nil where it is about no single line.
    public var line: Int?
    public var reason: String

    public init(line: Int?, reason: String) { (self.line, self.reason) = (line, reason) }
}
