// SPDX-License-Identifier: Apache-2.0
import Labelled
import Personnel
import Testing

@Suite("Floors") struct FloorTests {
    /// One right alert, one wrong one, one missed: a half, a half, a half.
    private func half() throws -> Score {
        var score = try Sample.score(
            [try Sample.mention("died", "Per Lund"), try Sample.mention("died", "Ola Moe")],
            ["died, happened, Per Lund, alert: true", "fled, happened, Liv Dahl, alert: true"])
        for answers in [[try Sample.mention("died", "Per Lund")], [], []] {
            score.add(answers, for: try Sample.labelled([]))
        }
        return score
    }

    @Test func `a figure on its floor passes, one below it does not, a ceiling is the other way round`() throws {
        let floors = try Floors(
            """
            # a comment
            s alerts-right 33.33
            s alerts-found 50.01
            s status-right 100
            s empty-alerted 33.34
            other kind-person-f1 99
            """, file: "floors.txt")
        let verdicts = floors.verdicts(on: try half(), set: "s")
        #expect(verdicts.map(\.key.figure) == [.alertsRight, .alertsFound, .statusRight, .emptyAlerted])
        #expect(verdicts.map(\.passes) == [true, false, true, true])
        #expect(verdicts.map(\.value) == [3333, 5000, 10000, 3334])
        let tight = try Floors("s empty-alerted 33.33", file: "f")
        #expect(tight.verdicts(on: try half(), set: "s").map(\.passes) == [false])
    }

    @Test func `raising never loosens a bound`() throws {
        var floors = try Floors("# kept\ns alerts-right 90\ns alerts-found 10\ns empty-alerted 5\n", file: "f")
        floors.raise(to: try half(), set: "s")
        #expect(
            floors.text == """
                # kept
                s alerts-right 90.00
                s alerts-found 50.00
                s kind-person-f1 40.00
                s status-right 100.00
                s empty-alerted 5.00

                """)
        let again = try Floors(floors.text, file: "f")
        #expect(again.bounds == floors.bounds)
    }

    @Test func `a raised floor passes at once`() throws {
        var floors = try Floors("", file: "f")
        floors.raise(to: try half(), set: "s")
        #expect(floors.verdicts(on: try half(), set: "s").allSatisfy(\.passes))
    }

    @Test(arguments: [
        ("s alerts-right", "not `set figure bound`"), ("s alerts-wrong 5", "no figure is called alerts-wrong"),
        ("s alerts-right 101", "from 0 to 100"), ("s alerts-right nan", "from 0 to 100"),
        ("s alerts-right 5\ns alerts-right 6", "given twice"),
    ])
    func `a faulty line is named`(text: String, words: String) {
        let error = #expect(throws: LabelError.self) { try Floors("# c\n" + text, file: "f.txt") }
        #expect(error?.message.contains(words) == true)
        #expect((error?.line ?? 0) >= 2)
    }
}

@Suite("Calibration") struct CalibrationTests {
    @Test func `rules with enough cases are written, all others in their pool`() throws {
        var calibration = Calibration()
        for case let number in 0..<30 {
            calibration.add(
                [try Sample.mention("died", "Per Lund")],
                for: try Sample.labelled([number < 27 ? "died, happened, Per Lund" : "died, denied, Per Lund"]))
        }
        calibration.add([try Sample.mention("died", "Per Lund", rule: "en.rare.passive")], for: try Sample.labelled([]))
        let old = "# source: mine\nestimate | post | 0.85\nrule | en.gone.active | 1 | 40\n"
        #expect(
            calibration.text(replacing: old) == """
                # source: mine
                estimate | post | 0.85

                empty | post | 27 | 31
                filled | name | 27 | 31

                pool | passive body happened | 27 | 31

                rule | en.fire.passive | 27 | 30

                """)
        #expect(calibration.text(replacing: calibration.text(replacing: old)) == calibration.text(replacing: old))
    }
}
