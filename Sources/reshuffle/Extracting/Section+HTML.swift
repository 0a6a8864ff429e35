// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import Personnel

extension Section {
    /// What a part of a page is, in the words of the domain.
    init(_ role: HTMLBlock.Role) {
        switch role {
        case .headline: self = .headline
        case .body: self = .body
        case .caption: self = .caption
        case .teaser: self = .teaser
        case .chrome: self = .chrome
        case .comment: self = .comment
        }
    }
}
