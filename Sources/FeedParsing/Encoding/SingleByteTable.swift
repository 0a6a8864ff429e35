// SPDX-License-Identifier: Apache-2.0
import Glibc

/// What each byte is in an encoding of one byte a character: several times as fast as iconv, which is asked once.
struct SingleByteTable {
    /// For each byte its character; 0 for a byte that is none.
    let scalars: [UInt32]
    /// For each byte what to write, the first byte lowest, then how many of its three bytes, and what to count.
    private let units: [UInt32]
    private let keepsASCII: Bool

    private static let removed: UInt32 = 1 << 26
    private static let replaced: UInt32 = 1 << 27
    private static let invalid: UInt32 = 1 << 28

    /// Nil where the encoding has longer characters, or glibc lacks it.
    init?(_ encoding: TextEncoding) {
        guard let scalars = encoding.builtIn ?? Self.scalars(of: encoding.iconvName) else { return nil }
        self.scalars = scalars
        let keepsASCII = (1..<0x80).allSatisfy { scalars[$0] == UInt32($0) }
        self.keepsASCII = keepsASCII
        units = scalars.enumerated().map { byte, value in
            guard let scalar = Unicode.Scalar(value), value != 0 || byte == 0 else {
                return Self.unit("\u{FFFD}") | Self.invalid
            }
            switch value {
            // EBCDIC ends its lines so.
            case 0x85 where !keepsASCII: return Self.unit("\n")
            case 0x80...0x9F: return Self.unit(ControlCharacters.windows1252[Int(value - 0x80)]) | Self.replaced
            case 0..<0x80 where UInt8(value).isControl: return Self.removed
            default: return Self.unit(scalar)
            }
        }
    }

    /// As `init`, and made only once for the two that most feeds in such encodings have.
    static func table(for encoding: TextEncoding) -> SingleByteTable? {
        switch encoding {
        case .windows1252: western
        case .windows1251: cyrillic
        default: SingleByteTable(encoding)
        }
    }

    private static let western = SingleByteTable(.windows1252)
    private static let cyrillic = SingleByteTable(.windows1251)

    private static func unit(_ scalar: Unicode.Scalar) -> UInt32 {
        let bytes = String(scalar).utf8
        return bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) } | UInt32(bytes.count) << 24
    }

    private static func scalars(of iconvName: String) -> [UInt32]? {
        // Vietnamese encodings put a letter and its mark together again only in iconv.
        guard iconvName != "CP1258", !iconvName.hasPrefix("TCVN"),
            let descriptor = iconv_open("UTF-32LE", iconvName), Int(bitPattern: descriptor) != -1
        else { return nil }
        defer { iconv_close(descriptor) }
        var scalars = [UInt32](repeating: 0, count: 256)
        for value in 1..<256 {
            var input = [CChar(truncatingIfNeeded: value)]
            var output = [UInt32](repeating: 0, count: 4)
            iconv(descriptor, nil, nil, nil, nil)
            let outcome = input.withUnsafeMutableBufferPointer { input in
                output.withUnsafeMutableBytes { output in
                    var from = input.baseAddress
                    var to = output.baseAddress?.assumingMemoryBound(to: CChar.self)
                    var (fromLeft, toLeft) = (1, output.count)
                    let reason = iconv(descriptor, &from, &fromLeft, &to, &toLeft) == -1 ? errno : 0
                    // Encodings with combining marks hold a letter back until they know what follows.
                    if reason == 0 { iconv(descriptor, nil, nil, &to, &toLeft) }
                    return (isPart: reason == EINVAL, count: (output.count - toLeft) / 4)
                }
            }
            if outcome.isPart || outcome.count > 1 { return nil }
            if outcome.count == 1 { scalars[value] = output[0] }
        }
        // Of encodings that switch by escapes, no byte beyond ASCII is a character.
        return scalars[0x80...].contains { $0 != 0 } ? scalars : nil
    }

    /// A whole document as UTF-8. What no text holds is left out, and what is no character becomes U+FFFD.
    func text(_ bytes: [UInt8], from start: Int, tally: inout RepairTally) -> [UInt8] {
        var (removed, replaced, invalid) = (0, 0, 0)
        let text = [UInt8](unsafeUninitializedCapacity: (bytes.count - start) * 3 + 8) { output, end in
            let target = UnsafeMutableRawBufferPointer(output)
            bytes.withUnsafeBufferPointer { input in
                let source = UnsafeRawBufferPointer(input)
                var index = start
                while index < input.count {
                    while keepsASCII, index + 8 <= input.count, UTF8Check.isPlain(input, index) {
                        let word = source.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                        target.storeBytes(of: word, toByteOffset: end, as: UInt64.self)
                        index += 8
                        end += 8
                    }
                    guard index < input.count else { break }
                    let unit = units[Int(input[index])]
                    target.storeBytes(of: unit.littleEndian, toByteOffset: end, as: UInt32.self)
                    end += Int(unit >> 24 & 3)
                    if unit >= Self.removed {
                        removed += unit & Self.removed == 0 ? 0 : 1
                        replaced += unit & Self.replaced == 0 ? 0 : 1
                        invalid += unit & Self.invalid == 0 ? 0 : 1
                    }
                    index += 1
                }
            }
        }
        tally.count(.controlCharacters, removed)
        tally.count(.encodingMismatch, replaced)
        tally.count(.invalidBytes, invalid)
        return text
    }
}
