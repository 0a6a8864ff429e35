// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import Personnel
import Testing

/// Whatever an article says, a message shows it as text: it calls nobody, links nowhere and breaks no line.
@Suite struct ChatEscapeTests {
    /// Words of all the channels' markup, and letters that hide or turn the text.
    static let alphabet = [
        "a", "B", "7", " ", "\n", "\r", "\t", "*", "**", "_", "~~", "`", "```", "<", ">", "&", "&lt;", "&#64;", "@",
        "@everyone", "<!channel>", "<@U1>", "#", "# ", "[x](https://x.example)", "|", "||", "\\", "\\\\", "(", ")", "]",
        "[", "!", "-", "- ", "+", "1. ", "> ", "$", "{", "}", ":", ":smile:", "https://x.example", "\"", "'", "</b>",
        "<b>", "<a href=\"x\">", "ж", "ع", "🗞", "\u{202E}", "\u{202A}", "\u{2066}", "\u{2068}", "\u{2069}", "\u{200F}",
        "\u{0}", "\u{1B}", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{2060}", "\u{E0041}",
    ]

    /// 40 words each, always the same ones.
    static let samples: [String] = {
        var state: UInt64 = 7
        return (0..<60).map { _ in
            (0..<40).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return alphabet[Int(state >> 33) % alphabet.count]
            }.joined()
        }
    }()

    /// As it may be shown: on one line, and nothing hidden.
    static func clean(_ text: String) -> String {
        let spaced = text.replacing(#/[\s\u{85}\u{2028}]+/#, with: " ")
        let hidden = Set(
            "\u{0}\u{1B}\u{202E}\u{202A}\u{2066}\u{2068}\u{2069}\u{200F}\u{FEFF}\u{2060}\u{E0041}".unicodeScalars)
        var kept = String.UnicodeScalarView()
        for scalar in spaced.unicodeScalars where !hidden.contains(scalar) {
            if scalar == " ", kept.last ?? " " == " " { continue }
            kept.append(scalar)
        }
        return String(kept).trimmingCharacters(in: .whitespaces)
    }

    private func alert(_ text: String) throws -> OwedAlert {
        var claim = Mention(
            kind: try #require(ChangeKind(id: "arrested")), status: .happened, person: Person(name: text),
            position: Position(title: text), confidence: 0.9, quotes: [])
        claim.reason = text
        return try ChatLimitTests.alert(1, claim: claim, quote: text)
    }

    @Test("controls and marks that turn or hide text get into no message", arguments: Chat.formats)
    func controls(format: String) throws {
        for sample in Self.samples {
            for text in try Chat.strings(Chat.document(Chat.payload(format, Letter(alert(sample))))) {
                for scalar in text.unicodeScalars {
                    switch scalar.value {
                    case 0..<0x0A, 0x0B..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066, 0x2067, 0xFEFF,
                        0xE0000...0xE007F:
                        Issue.record("U+\(String(scalar.value, radix: 16)) in \(text)")
                    default: break
                    }
                }
                let (open, closed) = ("\u{2068}" as Unicode.Scalar, "\u{2069}" as Unicode.Scalar)
                let scalars = text.unicodeScalars
                #expect(scalars.count { $0 == open } == scalars.count { $0 == closed })
            }
        }
    }

    @Test("HTML has our tags alone, and shows the text as it was", arguments: ["telegram", "matrix"])
    func html(format: String) throws {
        let ours = #/<\/?(b|strong|blockquote)>|<br>|<a href="[^"<>]*">|<\/a>/#
        for sample in Self.samples {
            let document = try Chat.document(Chat.payload(format, Letter(alert(sample))))
            let html = try #require(document[format == "matrix" ? "formatted_body" : "text"] as? String)
            let rest = html.replacing(ours, with: "")
            #expect(!rest.contains("<") && !rest.contains(">"), "\(rest)")
            #expect(rest.replacing(#/&(amp|lt|gt);/#, with: "").contains("&") == false, "\(rest)")
            let shown = Chat.withoutTags(html).replacing("\u{2060}", with: "")
            #expect(shown.contains("Reason: \u{2068}\(Self.clean(sample))\u{2069}"), "\(shown)")
            if format == "telegram" { #expect(!html.contains(#/@[^\u{2060}]/#)) }
        }
    }

    @Test("Slack's texts hold no control sequence, and show the text as it was")
    func slack() throws {
        for sample in Self.samples {
            let document = try Chat.document(Chat.payload("slack", Letter(alert(sample))))
            #expect(document["mrkdwn"] as? Bool == false)
            let texts = Chat.texts(of: document).filter { $0 != "<https://agency.example/1|Open>" }
            for text in texts {
                #expect(!text.contains("<") && !text.contains(">"), "\(text)")
                #expect(!text.replacing(#/&(amp|lt|gt);/#, with: "").contains("&"), "\(text)")
            }
            let shown = "Reason: \u{2068}\(Self.clean(sample))\u{2069}"
            #expect(texts.contains { Chat.withoutTags($0).contains(shown) }, "\(sample)")
        }
    }

    @Test("Discord's Markdown has a backslash before each mark, and calls nobody")
    func discord() throws {
        for sample in Self.samples {
            let document = try Chat.document(Chat.payload("discord", Letter(alert(sample))))
            #expect((document["allowed_mentions"] as? [String: [String]])?["parse"] == [])
            let embed = try #require((document["embeds"] as? [[String: Any]])?.first)
            let lines = try #require(embed["description"] as? String)
                .replacing("[Source\\: agency](https://agency.example/1)", with: "").split(separator: "\n").map {
                    line in
                    line.hasPrefix("> ") ? line.dropFirst(2) : line
                }
            for line in lines + [try #require(embed["title"] as? String)[...]] {
                let bare = line.replacing(#/\\[^0-9A-Za-z\s]/#, with: "")
                #expect(!bare.contains(#/[\\*_~`|>#\[\]()<@:+.\-]/#), "\(bare)")
            }
            let shown = lines.joined(separator: "\n").replacing(#/\\(.)/#) { $0.output.1 }
            #expect(shown.contains("Reason: \u{2068}\(Self.clean(sample))\u{2069}"), "\(shown)")
        }
    }

    @Test("Mattermost's Markdown is escaped as its web client reads it, and calls nobody")
    func mattermost() throws {
        let escape = #/\\([`*{}\[\]()#+\-.!_|~]|\\(?!\w))/#
        for sample in Self.samples {
            let document = try Chat.document(Chat.payload("mattermost", Letter(alert(sample))))
            var text = try #require(document["text"] as? String)
            // Our own: the headline, the quote, the link.
            text = text.replacing("](https://agency.example/1)", with: "").replacing(#/\n> /#, with: "\n")
                .replacing(#/^\*\*|\*\*\n/#, with: "\n").replacing("\n[Source", with: "\nSource")
            #expect(!text.contains(#/@[^\u{2060}]|:[^\u{2060}\x20]/#), "\(text)")
            let bare = text.replacing(escape, with: "").replacing(#/&(amp|lt|gt|#36);/#, with: "")
            #expect(!bare.contains(#/[\\`*{}\[\]()#+.!_|~<>&$\-]/#), "\(bare)")
            let shown = text.replacing(escape) { $0.output.1 }.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
                .replacing("&#36;", with: "$").replacing("&amp;", with: "&").replacing("\u{2060}", with: "")
            #expect(shown.contains("Reason: \u{2068}\(Self.clean(sample))\u{2069}"), "\(shown)")
        }
    }

    @Test("in Matrix nobody is mentioned")
    func mentions() throws {
        let document = try Chat.document(Chat.payload("matrix", Letter(FormatCase.markup.alert)))
        #expect((document["m.mentions"] as? [String: Any])?.isEmpty == true)
        #expect(document["msgtype"] as? String == "m.notice")
    }
}
