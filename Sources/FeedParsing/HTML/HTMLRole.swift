// SPDX-License-Identifier: Apache-2.0

/// What an element of HTML does to the text around it.
enum HTMLRole {
    /// Starts and ends a paragraph.
    case block
    /// Starts and ends a line: `li`, `tr`.
    case line
    case lineBreak
    /// A cell of a table: apart from its neighbours by a blank.
    case cell
    case inline
    /// Holds no text for people: `script`, `style`.
    case hidden
    /// Not an element of HTML.
    case unknown

    init(_ name: PackedName) { self = Self.roles[name] ?? .unknown }

    private static let roles: NameTable<HTMLRole> = {
        var roles = [PackedName: HTMLRole]()
        func add(_ role: HTMLRole, _ names: String) {
            for name in names.split(separator: " ") { roles[PackedName(String(name))] = role }
        }
        add(
            .block,
            """
            address article aside blockquote body center details dialog dir div dl fieldset figcaption figure footer \
            form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend main menu nav ol p pre section summary \
            table tbody tfoot thead title ul caption noscript noframes
            """)
        add(.line, "li tr dt dd option optgroup")
        add(.lineBreak, "br")
        add(.cell, "td th")
        add(.hidden, "script style template textarea select svg math object iframe canvas audio video noscript")
        add(
            .inline,
            """
            a abbr acronym applet area b base basefont bdi bdo big blink button cite code col colgroup data datalist \
            del dfn em embed font frame i img input ins kbd keygen label link map mark marquee meta meter nobr output \
            param picture progress q rb rp rt ruby s samp slot small source span strike strong sub sup time track tt \
            u var wbr
            """)
        return NameTable(roles)
    }()
}
