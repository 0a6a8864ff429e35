// SPDX-License-Identifier: Apache-2.0
public import Personnel
public import struct FoundationEssentials.Date

/// What the operator is told of a source: that it went quiet, and that it is well again.
public struct SourceNotice: Sendable, Hashable, Codable {
    public enum Sort: String, Sendable, Codable, CaseIterable {
        /// It could not be read three times in a row.
        case failing
        /// It works, but nothing new came for longer than is expected of it.
        case silent
        /// The server says that it is gone for good (410). It is still tried.
        case gone
        /// It works again, or has news again.
        case healed

        /// Those that last.
        public static let troubles: [Sort] = [.failing, .silent, .gone]
    }

    public var sort: Sort
    public var source: SourceID
    /// For people.
    public var name: String
    /// Since when it has been so; for `healed`: since when it had not been well.
    public var since: Date
    public var at: Date
    /// What is wrong, in the reader's words; nil for `healed`.
    public var detail: String?

    public init(sort: Sort, source: SourceID, name: String, since: Date, at: Date, detail: String?) {
        (self.sort, self.source, self.name) = (sort, source, name)
        (self.since, self.at, self.detail) = (since, at, detail)
    }

    public var event: AlertEvent {
        switch sort {
        case .failing: .sourceFailing
        case .silent: .sourceSilent
        case .gone: .sourceGone
        case .healed: .sourceHealed
        }
    }
}

/// What an alert is about.
public enum AlertSubject: Sendable, Hashable {
    /// As it was when the alert was queued.
    case change(Change)
    case source(SourceNotice)
    case endpoint(EndpointNotice)

    /// Nil where it is about something else.
    public var change: Change? {
        if case .change(let change) = self { change } else { nil }
    }
}
