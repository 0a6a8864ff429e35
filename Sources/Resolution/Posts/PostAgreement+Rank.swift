// SPDX-License-Identifier: Apache-2.0

extension PostAgreement {
    var isAgreement: Bool {
        switch self {
        case .agrees: true
        case .unknown, .fits, .differs, .conflicts: false
        }
    }

    var rank: Int {
        switch self {
        case .agrees: 4
        case .fits: 3
        case .unknown: 2
        case .differs: 1
        case .conflicts: 0
        }
    }

    var reason: Reason {
        switch self {
        case .agrees(let reason): reason
        case .unknown, .fits: .postUnknown
        case .differs: .postDiffers
        case .conflicts: .postConflicts
        }
    }
}
