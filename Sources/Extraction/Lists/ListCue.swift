// SPDX-License-Identifier: Apache-2.0

/// What a word says of a list of names: a line of `lists.txt`.
struct ListCue: Sendable {
    enum Role: String, Sendable {
        /// Announces a list that a frame is true of: "full list", "new line-up".
        case intro
        /// Says of an item that nothing changes: "retained".
        case kept
    }

    let role: Role
    /// The name of the frame that an announced list is read by.
    let frame: String
}
