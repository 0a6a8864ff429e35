// SPDX-License-Identifier: Apache-2.0

/// A field while it is read.
struct Capture {
    let field: FeedField
    let name: PackedName
    let attributes: FieldAttributes
    let base: String?
    /// Elements of the same name that are open inside.
    var nesting = 0
    var source: FieldSource

    init(field: FeedField, name: PackedName, attributes: FieldAttributes, base: String?) {
        (self.field, self.name, self.attributes, self.base) = (field, name, attributes, base)
        source = FieldSource(form: attributes.form, mediaType: attributes.mediaType)
    }
}
