// SPDX-License-Identifier: Apache-2.0
import Foundation
import Glibc
import Testing

/// The register of people, from a file to what is found.
@Suite("People", .serialized) struct PeopleTests {
    private func house(_ more: String = "") throws -> (scratch: Scratch, configuration: String) {
        let scratch = try Scratch()
        return (scratch, try scratch.write("reshuffle.yaml", "data: data\n" + more))
    }

    private func people(_ arguments: [String], _ configuration: String) throws -> Program.Result {
        try Program.run(["people"] + arguments + ["-c", configuration])
    }

    @Test func `a file with every sort of fault: each is told by line, and the rest is there`() throws {
        let (scratch, configuration) = try house()
        defer { scratch.remove() }
        let file = try scratch.write(
            "register.csv",
            """
            id,name,aliases,position,start,end,merged_into
            a,Anton Berel,Tony Berel,Minister of Works,2019,2018,
            b,Lena Marsh,Tony Berel,Mayor,2001,2004,
            c,Ilka Prenn,,,,,d
            d,Aldo Prenn,,,,,c
            "e,Never Closed,,,,,
            f,Too Short
            a,Somebody Else,,,,,
            g,Vera Quillon,,Judge,2010,,

            """)
        let result = try people(["import", file], configuration)
        #expect(result.status == 1, "\(result.errors)")
        let told = Set(result.errors.split(separator: "\n").compactMap { $0.split(separator: ":").dropFirst(2).first })
        #expect(told == ["2", "3", "4", "5", "6", "7", "8"], "\(result.errors)")
        #expect(result.output.contains("register: 5 people, 2 posts, 2 times in them; 7 faults."))
        for name in ["Anton Berel", "Lena Marsh", "Ilka Prenn", "Aldo Prenn", "QUILLON Vera"] {
            #expect(try people(["show", name], configuration).status == 0, "\(name)")
        }
        #expect(try people(["show", "Somebody Else"], configuration).status == 1)
    }

    @Test func `a file that is no register changes nothing, and says why`() throws {
        let (scratch, configuration) = try house()
        defer { scratch.remove() }
        let good = try scratch.write("register.csv", "id,name\na,Anton Berel\n")
        #expect(try people(["import", good, "--dataset", "r"], configuration).status == 0)
        let header = try scratch.write("header.csv", "who,what\na,Anton Berel\n")
        let broken = try scratch.write("broken.json", "{\"id\":\"a\"\n{\"id\":\"b\"\n")
        for (file, reason) in [
            (header, "header.csv:1: the header has no column \"id\""), (broken, "no people that could be kept"),
            (scratch.url.appendingPathComponent("none").path, "there is no such file"),
            (scratch.url.path, "it is a directory"),
        ] {
            let result = try people(["import", file, "--dataset", "r"], configuration)
            #expect(result.status == 65, "\(file)")
            #expect(result.errors.contains(reason), "\(result.errors)")
        }
        #expect(try people(["show", "Anton Berel"], configuration).status == 0)
    }

    /// Milliseconds after the start.
    @Test(arguments: [60, 200, 500, 900])
    func `killed during an import: the one before stands whole, the next succeeds`(
        milliseconds: Int
    ) throws {
        let (scratch, configuration) = try house()
        defer { scratch.remove() }
        func register(_ surname: String) throws -> String {
            let rows = (0..<1500).map { "\($0),Anton\($0) \(surname),,Mayor of Town\($0),2001,,\n" }
            return try scratch.write("\(surname).csv", "id,name,aliases,position,start,end,watch\n" + rows.joined())
        }
        let (first, second) = (try register("Berel"), try register("Marsh"))
        #expect(try people(["import", first, "--dataset", "r"], configuration).status == 0)
        let process = try Program.start(
            ["people", "import", second, "--dataset", "r", "-c", configuration], in: scratch, name: "killed")
        usleep(useconds_t(milliseconds * 1000))
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        // Killed between going live and its last words, it is done too: all of the one is there, or all of the other.
        let isDone = try people(["show", "Anton0 Marsh"], configuration).status == 0
        #expect(isDone || process.terminationReason != .exit)
        for (surname, isThere) in [("Berel", !isDone), ("Marsh", isDone)] {
            for number in [0, 749, 1499] {
                let found = try people(["show", "Anton\(number) \(surname)"], configuration)
                #expect((found.status == 0) == isThere, "\(surname) \(number)")
            }
        }
        let again = try people(["import", second, "--dataset", "r"], configuration)
        #expect(
            again.output.hasPrefix("r: 1500 people, 1500 posts, 1500 times in them."), "\(again.output) \(again.errors)"
        )
        #expect(try people(["show", "Anton0 Berel"], configuration).status == 1)
        #expect(try people(["show", "Anton1499 Marsh"], configuration).status == 0)
    }

    @Test func `whoever the register watches counts, whatever they do`() throws {
        let (scratch, configuration) = try house("sources: [{id: file, kind: folder, address: news, backfill: true}]\n")
        defer { scratch.remove() }
        _ = try scratch.write("news/one.txt", "The pianist Zorblat Quuxley was arrested on Monday.\n")
        let file = try scratch.write("register.csv", "id,name,watch\nq,Zorblat Quuxley,yes\n")
        #expect(try people(["import", file], configuration).status == 0)
        let poll = try Program.run(["poll", "--json", "-c", configuration])
        #expect(poll.objects.map { $0["kind"] as? String } == ["arrested"], "\(poll.output) \(poll.errors)")
    }

    @Test func `merge, split and alias by hand, and what cannot be is refused with its reason`() throws {
        let (scratch, configuration) = try house()
        defer { scratch.remove() }
        let file = try scratch.write("register.csv", "id,name\na,Anton Berel\nb,Pavel Moss\n")
        #expect(try people(["import", file], configuration).status == 0)
        func id(_ name: String) throws -> String {
            try people(["show", name, "--json"], configuration).objects.first?["id"] as? String ?? ""
        }
        let (a, b) = (try id("Anton Berel"), try id("Pavel Moss"))
        #expect(try people(["merge", a, b], configuration).output.contains("also called: Pavel Moss"))
        #expect(try id("Pavel Moss") == a)
        let circle = try people(["merge", b, a], configuration)
        #expect(circle.status == 1)
        #expect(circle.errors.contains("one already"))
        #expect(try people(["split", a, b], configuration).output.split(separator: "\n").count == 2)
        #expect(try id("Pavel Moss") == b)
        #expect(try people(["alias", a, "Rico Berel"], configuration).status == 0)
        #expect(try id("BEREL Rico") == a)
        let both = try people(["alias", b, "Rico Berel"], configuration)
        #expect(both.status == 0)
        #expect(both.errors.contains("\(a) is called that too"))
        #expect(try people(["alias", a, "Rico Berel", "--remove"], configuration).status == 0)
        #expect(try id("Rico Berel") == b)
        #expect(try people(["alias", "per_nobody", "Rico Berel"], configuration).errors.contains("nobody of the id"))
    }
}
