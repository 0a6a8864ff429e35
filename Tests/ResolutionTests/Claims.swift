// SPDX-License-Identifier: Apache-2.0
import Personnel
import TestSupport

/// Short words for the mentions of these tests.
enum Claims {
    static func exit(of person: String, as title: String? = nil) throws -> Mention {
        try Build.mention(of: person, as: title)
    }
}
