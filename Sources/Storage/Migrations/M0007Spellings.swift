// SPDX-License-Identifier: Apache-2.0

extension Migration {
    /// Everything is filed anew under its names and posts: more scripts and more posts are read, and a group is found by
    /// the bound that its text gives.
    static let spellings = Migration(
        name: "0007-spellings", sql: "",
        then: {
            let refiling = Refiling(database: $0)
            try refiling.fileAll()
            try refiling.indexAll()
        })
}
