// SPDX-License-Identifier: Apache-2.0
import Personnel
import Resolution
import TestSupport
import Testing

/// Facets go into a store and come back as they were.
@Suite struct FacetTextTests {
    private func facet(_ mention: Mention, register: PersonID? = nil) -> Facet {
        Facet(
            mention, published: PublicationTime(instant: Build.noon(5)),
            found: PublicationTime(instant: Build.noon(5)), register: register)
    }

    @Test("Every field comes back")
    func fields() throws {
        var full = try Build.mention(
            "arrested", status: .denied, in: "general staff", country: "XX", rank: "Major General",
            on: Build.march(3), isBackground: true)
        full.person = Person(name: "Ardan Velsky", aliases: ["Velsky", "A. Velsky"])
        full.alternatives = try ["dismissed", "disappeared"].map { try Build.mention($0).kind }
        let bare = try Build.mention(as: nil)
        let group = try Build.mention(as: nil, group: Group(phrase: "11 commanders", count: ">= 11", members: ["X"]))
        for facets in [[facet(full, register: "per_1")], [facet(bare)], [facet(group)], []] {
            #expect(FacetText.facets(FacetText.text(facets)) == facets)
        }
        let all = [facet(group), facet(full), facet(bare)]
        #expect(Set(FacetText.facets(FacetText.text(all)) ?? []) == Set(all))
        #expect(FacetText.text(all) == FacetText.text(all.reversed()))
    }

    @Test("Names with what parts the fields come back", arguments: ["a\tb", "a\nb", "a\\b", "\\t", "\\\\n", ""])
    func escapes(name: String) throws {
        var mention = try Build.mention(of: name, as: name, in: name, rank: name)
        mention.person?.aliases = [name, "x"]
        #expect(FacetText.facets(FacetText.text([facet(mention)])) == [facet(mention)])
    }

    @Test(
        "What was never written is refused",
        arguments: ["x", "\tno-kind\t\t\t\t\t\t\t", "h\tdied\t\t\t\t\t\t\t\tq\t\tX"])
    func foreign(text: String) { #expect(FacetText.facets(text) == nil) }
}
