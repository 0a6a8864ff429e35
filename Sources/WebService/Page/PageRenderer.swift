// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Mustache

/// The compiled templates. Rendering is pure: model in, page out.
struct PageRenderer: Sendable {
    private let layout: MustacheTemplate
    private let list: MustacheTemplate
    private let change: MustacheTemplate
    private let fault: MustacheTemplate

    init() throws {
        // Registering the same escaping again changes nothing; it has to be there before a template is read.
        MustacheContentTypes.register(HTMLText(), named: HTMLText.name)
        layout = try Self.template(Templates.layout)
        list = try Self.template(Templates.list)
        change = try Self.template(Templates.change)
        fault = try Self.template(Templates.fault)
    }

    func list(_ page: ListPage) -> String {
        laid(out: list.render(page), title: page.heading)
    }

    func change(_ page: ChangeView) -> String {
        laid(out: change.render(page), title: page.heading)
    }

    func problem(_ problem: Problem) -> String {
        let page = FaultPage(heading: problem.status.reasonPhrase, detail: problem.detail)
        return laid(out: fault.render(page), title: page.heading)
    }

    private func laid(out body: String, title: String) -> String {
        layout.render(LayoutPage(title: title, body: body))
    }

    /// Every template escapes as `HTMLText` does; the directive stands here so that none can lack it.
    private static func template(_ text: String) throws -> MustacheTemplate {
        try MustacheTemplate(string: "{{% CONTENT_TYPE:\(HTMLText.name)}}" + text)
    }
}

/// What stands around every page. `body` is HTML that a template has escaped already.
struct LayoutPage {
    let title: String
    let body: String
}

struct FaultPage {
    let heading: String
    let detail: String
}
