// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Fetching

@Suite("Address guard") struct AddressGuardTests {
    @Test(arguments: [
        "0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.127.255.255", "127.0.0.1",
        "127.255.0.9", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.88.99.1",
        "192.168.0.1", "198.18.0.1", "198.19.255.255", "198.51.100.7", "203.0.113.7", "224.0.0.1", "239.255.255.250",
        "240.0.0.1", "255.255.255.255",
    ])
    func `an IPv4 address that is not public is refused`(text: String) throws {
        let address = try #require(IPAddress(text))
        #expect(!(try AddressGuard()).allows(address))
    }

    @Test(arguments: [
        "::", "::1", "::7f00:1", "::10.0.0.1", "::8.8.8.8", "::ffff:127.0.0.1", "::ffff:7f00:1", "::ffff:10.0.0.1",
        "::ffff:169.254.169.254", "64:ff9b::7f00:1", "64:ff9b::10.0.0.1", "64:ff9b:1::808:808", "100::1",
        "2001::1", "2001:10::1", "2001:db8::1", "2002:7f00:1::1", "2002:808:808::1", "3fff::1", "4000::1", "5f00::1",
        "fc00::1", "fd12:3456::1", "fe80::1", "fe80::1%eth0", "febf::1", "fec0::1", "ff02::1", "ff05::2",
    ])
    func `an IPv6 address that is not public is refused`(text: String) throws {
        let address = try #require(IPAddress(text))
        #expect(!(try AddressGuard()).allows(address))
    }

    @Test(arguments: [
        "1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
        "128.0.0.1", "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "192.0.1.1", "192.0.3.1",
        "192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0", "223.255.255.255",
        "2001:200::1", "2001:4860:4860::8888", "2606:4700::1111", "2a00:1450::1", "2003::1", "::ffff:8.8.8.8",
        "64:ff9b::8.8.8.8",
    ])
    func `a public address is allowed, up to the edges of the closed ranges`(text: String) throws {
        let address = try #require(IPAddress(text))
        #expect(try AddressGuard().allows(address))
    }

    @Test(arguments: [
        ("127.0.0.0/8", "127.0.0.1", true), ("127.0.0.1", "127.0.0.1", true), ("127.0.0.1", "127.0.0.2", false),
        ("127.0.0.0/8", "::1", false), ("::1", "::1", true), ("::1", "127.0.0.1", false),
        ("10.1.0.0/16", "10.1.255.255", true), ("10.1.0.0/16", "10.2.0.0", false),
        ("10.1.0.0/16", "::ffff:10.1.2.3", true), ("10.1.0.0/16", "64:ff9b::10.1.2.3", true),
        ("::ffff:10.1.0.0/112", "10.1.200.3", true), ("::ffff:10.1.0.0/112", "10.2.2.3", false),
        ("fd00::/8", "fd12::1", true), ("fd00::/8", "fc12::1", false), ("0.0.0.0/0", "169.254.169.254", true),
        ("0.0.0.0/0", "fd00::1", false), ("::/0", "fd00::1", true), ("::/0", "10.0.0.1", false),
        ("fe80::/10", "fe80::1%eth0", true),
    ])
    func `the allow-list opens what it names and nothing else`(allowed: String, text: String, opens: Bool) throws {
        let address = try #require(IPAddress(text))
        #expect(try AddressGuard(allow: [allowed]).allows(address) == opens)
    }

    @Test(
        arguments: [
            ("", .notAnAddress), ("localhost", .notAnAddress), ("10.0.0/8", .notAnAddress),
            ("10.0.0.0.0/8", .notAnAddress),
            ("010.0.0.0/8", .notAnAddress), ("fe80::1%eth0", .notAnAddress), ("/8", .notAnAddress),
            (" 10.0.0.0/8", .notAnAddress), ("10.0.0.0/", .badPrefix(limit: 32)),
            ("10.0.0.0/33", .badPrefix(limit: 32)),
            ("10.0.0.0/-1", .badPrefix(limit: 32)), ("10.0.0.0/8/8", .badPrefix(limit: 32)),
            ("10.0.0.0/+8", .badPrefix(limit: 32)), ("fd00::/129", .badPrefix(limit: 128)),
            ("::ffff:10.0.0.0/8", .badPrefix(limit: 128)), ("10.1.2.3/8", .bitsBehindPrefix(meant: "10.0.0.0/8")),
            ("fd00::1/8", .bitsBehindPrefix(meant: "fd00::/8")),
        ] as [(String, AddressRange.Flaw)])
    func `a text that is no range says why`(text: String, flaw: AddressRange.Flaw) {
        #expect(throws: flaw) { try AddressRange(text) }
    }

    @Test func `all flaws of an allow-list are told at once`() {
        #expect(throws: AddressGuard.BadAllowList(flaws: ["x": .notAnAddress, "10.0.0.0/40": .badPrefix(limit: 32)])) {
            try AddressGuard(allow: ["x", "10.0.0.0/8", "10.0.0.0/40"])
        }
    }

    @Test(arguments: ["127.1", "0x7f000001", "2130706433", "0177.0.0.1", "1.2.3", "", "::1::", "g::"])
    func `short, octal and hexadecimal forms are no addresses`(text: String) {
        #expect(IPAddress(text) == nil)
    }

    @Test(arguments: [
        ("192.168.1.20", "192.168.1.20"), ("::ffff:10.0.0.1", "10.0.0.1"), ("2001:DB8:0:0::1", "2001:db8::1"),
        ("fe80::1%eth0", "fe80::1"),
    ])
    func `an address is written in its shortest form`(text: String, written: String) throws {
        #expect(try #require(IPAddress(text)).description == written)
    }
}
