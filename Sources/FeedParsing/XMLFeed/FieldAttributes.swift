// SPDX-License-Identifier: Apache-2.0

/// What the attributes of a field's start tag say.
struct FieldAttributes {
    var form = FieldForm.undeclared
    var href: String?
    var relation: String?
    var mediaType: String?
    /// False for `isPermaLink="false"`.
    var isPermanentLink = true
}
