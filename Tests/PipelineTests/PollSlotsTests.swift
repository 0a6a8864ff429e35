// SPDX-License-Identifier: Apache-2.0
import Foundation
import Personnel
import Testing

@testable import Pipeline

@Suite("Poll slots") struct PollSlotsTests {
    private static let now = Date(timeIntervalSince1970: 1_700_000_000)

    private func source(_ id: String, _ address: String) -> Source {
        Source(id: SourceID(rawValue: id), kind: "feed", address: address)
    }

    private func slots(_ count: Int, gap: Duration = .seconds(1), _ hosts: String...) -> PollSlots {
        var slots = PollSlots(concurrency: count, hostGap: gap)
        for (number, host) in hosts.enumerated() {
            slots.insert(source("\(number)", "https://\(host)/\(number)"), due: Self.now)
        }
        return slots
    }

    /// All that can begin now.
    private func begin(_ slots: inout PollSlots, after seconds: Double = 0) -> [String] {
        var ids: [String] = []
        while let id = slots.begin(at: Self.now.advanced(by: seconds)) { ids.append(id.rawValue) }
        return ids
    }

    private func expect(_ slots: inout PollSlots, after seconds: Double = 0, _ ids: [String]) {
        let begun = begin(&slots, after: seconds)
        #expect(begun == ids)
    }

    @Test func `one source of each host begins, in the order in which they are due`() {
        var slots = slots(10, "a.example", "a.example", "b.example", "A.example:8080", "c.example")
        slots.insert(source("early", "http://d.example"), due: Self.now.advanced(by: -1))
        slots.insert(source("later", "http://e.example"), due: Self.now.advanced(by: 7))
        expect(&slots, ["early", "0", "2", "4"])
        #expect(slots.next == Self.now.advanced(by: 7))
    }

    @Test func `a host rests after each source, and others go on`() {
        var slots = slots(10, gap: .seconds(3), "a.example", "a.example", "a.example")
        expect(&slots, ["0"])
        #expect(slots.next == nil)
        slots.end("0", at: Self.now.advanced(by: 20))
        #expect(slots.next == Self.now.advanced(by: 23))
        expect(&slots, after: 22.9, [])
        expect(&slots, after: 23, ["1"])
    }

    @Test func `a host that has rested for longer goes first`() {
        var slots = slots(1, gap: .seconds(10), "a.example", "a.example", "b.example")
        expect(&slots, ["0"])
        slots.end("0", at: Self.now)
        expect(&slots, after: 60, ["2"])
        slots.end("2", at: Self.now.advanced(by: 60))
        expect(&slots, after: 60, ["1"])
    }

    @Test func `no more begin than there are places`() {
        var slots = slots(2, "a.example", "b.example", "c.example")
        expect(&slots, ["0", "1"])
        #expect(slots.next == nil)
        slots.end("1", at: Self.now)
        #expect(slots.next == Self.now)
        expect(&slots, ["2"])
        #expect(slots.isReading("0") && !slots.isReading("1") && !slots.isIdle)
    }

    @Test func `what was taken out does not begin, and keeps nobody waiting`() {
        var slots = slots(9, "a.example", "a.example", "b.example")
        expect(&slots, ["0", "2"])
        slots.remove(["1"])
        slots.end("0", at: Self.now)
        #expect(slots.next == nil)
        expect(&slots, after: 60, [])
        slots.end("2", at: Self.now)
        #expect(slots.isIdle)
    }

    @Test func `files wait for nobody`() {
        var slots = PollSlots(concurrency: 9, hostGap: .seconds(60))
        for number in 0..<3 { slots.insert(source("\(number)", "/var/in/\(number)"), due: Self.now) }
        slots.insert(source("url", "file:///var/in/3"), due: Self.now)
        let begun = begin(&slots)
        #expect(begun.count == 4)
    }

    @Test(arguments: [
        ("https://News.Example/feed", "news.example"), ("http://a.example:8080/x", "a.example"),
        ("https://me:pass@word@a.example/", "a.example"), ("https://a.example?x=https://b.example/", "a.example"),
        ("http://[::1]:80/", "[::1"), ("HTTPS://a.example#x", "a.example"),
    ])
    func `a source waits for its host`(address: String, host: String) {
        #expect(source("a", address).pollHost == host)
    }

    @Test func `sixteen dead sources of one host hold up nobody else`() {
        var slots = PollSlots(concurrency: 16, hostGap: .seconds(1))
        for number in 0..<16 { slots.insert(source("dead\(number)", "http://dead.example/"), due: Self.now) }
        for number in 0..<100 { slots.insert(source("\(number)", "http://\(number).example/"), due: Self.now) }
        var read: Set<SourceID> = []
        // Each of the others takes a tenth of a second; the dead ones take twenty seconds.
        for step in 0..<50 where read.count < 100 {
            let now = Self.now.advanced(by: Double(step) / 10)
            for id in read.union(begin(&slots, after: Double(step) / 10).map { SourceID(rawValue: $0) })
            where slots.isReading(id) && !id.rawValue.hasPrefix("dead") {
                slots.end(id, at: now)
                read.insert(id)
            }
        }
        #expect(read.count == 100)
    }

    @Test func `ten thousand sources come each in its turn`() {
        var slots = PollSlots(concurrency: 10_000, hostGap: .zero)
        for number in 0..<10_000 {
            let due = Self.now.advanced(by: Double(number * 7919 % 10_000))
            slots.insert(source("\(number)", "http://\(number % 200).example/"), due: due)
        }
        var last = Date.distantPast
        for _ in 0..<10_000 {
            guard let next = slots.next, let id = slots.begin(at: next) else { break }
            #expect(next >= last)
            last = next
            slots.end(id, at: Self.now)
        }
        #expect(slots.next == nil && last == Self.now.advanced(by: 9999))
    }
}

@Suite("Poll alarm") struct PollAlarmTests {
    private static let now = Date(timeIntervalSince1970: 1_700_000_000)

    @Test func `a waker is started for a sooner moment only, and again once one has come`() {
        var alarm = PollAlarm()
        let (soon, late) = (Self.now.advanced(by: 1), Self.now.advanced(by: 5))
        let answers = [late, late, soon, late].map { alarm.set(for: $0) }
        #expect(answers == [true, false, true, false])
        // The waker that was overtaken says nothing.
        alarm.rang(late)
        let overtaken = alarm.set(for: late)
        alarm.rang(soon)
        let free = alarm.set(for: late)
        #expect(!overtaken && free)
    }
}
