// SPDX-License-Identifier: Apache-2.0

extension PostAgreement {
    var isAgreement: Bool {
        switch self {
        case .agrees: true
        case .unknown, .differs, .conflicts: false
        }
    }

    var rank: Int {
        switch self {
        case .agrees: 3
        case .unknown: 2
        case .differs: 1
        case .conflicts: 0
        }
    }

    var reason: Reason {
        switch self {
        case .agrees(let reason): reason
        case .unknown: .postUnknown
        case .differs: .postDiffers
        case .conflicts: .postConflicts
        }
    }
}
