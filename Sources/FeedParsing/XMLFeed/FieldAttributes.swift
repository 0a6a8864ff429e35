// SPDX-License-Identifier: Apache-2.0

/// What the attributes of a field's start tag say.
struct FieldAttributes {
    var form = FieldForm.undeclared
    var href: String?
    /// In lower case, as the media type is.
    var relation: String?
    var mediaType: String?
    /// What `isPermaLink` says; nil where it is not there, which means true.
    var isPermanentLink: Bool?
}
