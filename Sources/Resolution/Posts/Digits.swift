// SPDX-License-Identifier: Apache-2.0

/// The digits of other scripts as ASCII ones: the "٧٠" of a brigade is its 70.
enum Digits {
    static func plain(_ text: String) -> String {
        guard !text.isASCII, text.unicodeScalars.contains(where: { value(of: $0.value) != nil }) else { return text }
        return String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    value(of: scalar.value).flatMap { Unicode.Scalar(0x30 + $0) } ?? scalar
                }))
    }

    private static func value(of scalar: UInt32) -> UInt32? {
        guard scalar >= zeros[0], let zero = zeros.last(where: { $0 <= scalar }), scalar - zero < 10 else { return nil }
        return scalar - zero
    }

    /// Arabic, Persian, Devanagari, Bengali, Gujarati, Tamil, Telugu, Kannada, Malayalam, Thai, Lao, Burmese, Khmer and the
    /// wide ones of East Asia, each the first of ten.
    private static let zeros: [UInt32] = [
        0x660, 0x6F0, 0x966, 0x9E6, 0xAE6, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0x1040, 0x17E0, 0xFF10,
    ]
}
