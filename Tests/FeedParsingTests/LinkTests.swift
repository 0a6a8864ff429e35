// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import Testing

struct LinkTests {
    /// Section 5.4 of RFC 3986.
    @Test(arguments: [
        ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
        ("/g", "http://a/g"),
        ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"),
        ("g#s", "http://a/b/c/g#s"), (";x", "http://a/b/c/;x"), (".", "http://a/b/c/"), ("./", "http://a/b/c/"),
        ("..", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../g", "http://a/g"),
        ("../../../g", "http://a/g"), ("/./g", "http://a/g"), ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."),
        ("./g/.", "http://a/b/c/g/"), ("g/../h", "http://a/b/c/h"), ("g;x=1/../y", "http://a/b/c/y"),
    ])
    func `a reference is resolved as RFC 3986 has it`(_ reference: String, _ address: String) {
        #expect(URLReference(reference)?.resolved(against: "http://a/b/c/d;p?q") == address)
    }

    @Test func `nothing is resolved against what is not absolute`() {
        #expect(URLReference("g")?.resolved(against: "/a/b") == nil)
        #expect(URLReference("  ") == nil)
    }
}
