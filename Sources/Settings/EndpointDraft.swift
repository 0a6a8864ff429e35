// SPDX-License-Identifier: Apache-2.0
import Alerting
import Personnel

struct EndpointDraft: Sendable {
    let place: Place
    var id: String?
    var url: String?
    var urlPlace: Place?
    /// False where it comes from a file or a credential.
    var isURLInline = true
    /// Nil where none is configured; empty where those that are cannot be read.
    var secrets: [SigningSecret]?
    var format = StandardFormat.id
    var channel = ChannelOptions()
    /// What is named besides the address, rightly or not.
    var named: Set<ChannelNeed> = []
    var template: (path: String, text: String)?
    var contentType: String?
    var headers: [String: String] = [:]
    var filter = FilterDraft()
    var isOperators = false
    var zone = "UTC"
    var quiet: [QuietDraft] = []
    var grouping: Grouping?
    var groupingPlace: Place?
    var digest: Digest?
    var digestPlace: Place?
    var mutes: [MuteDraft] = []
    var limit: RateLimit?

    init(place: Place) { self.place = place }
}

struct FilterDraft: Sendable {
    var place: Place?
    var value = AlertFilter()
    /// With their places, to be held against the sources once all are known.
    var sources: [(id: String, place: Place)] = []
}

struct QuietDraft: Sendable {
    let place: Place
    var from: Int?
    var until: Int?
    var days = Set(1...7)

    init(place: Place) { self.place = place }
}

struct MuteDraft: Sendable {
    let place: Place
    var from: Moment?
    var until: Moment?
    var filter = FilterDraft()

    init(place: Place) { self.place = place }
}
