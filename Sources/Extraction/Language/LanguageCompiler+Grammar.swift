// SPDX-License-Identifier: Apache-2.0

import Personnel
import TextAnalysis

/// The files of grammar: closed classes, dates, cues, zones.
extension LanguageCompiler {
    mutating func readSetting(_ line: DataLine) {
        settings[String(line.text(0)), default: []] += line.list(1)
        if line.text(0) == "reason" {
            for text in line.list(1) { reasons.insert(path(text), value: 0) }
        }
    }

    mutating func readAbbreviation(_ line: DataLine) {
        for text in line.list(0) {
            for word in path(text) {
                abbreviations.insert(word)
                if line.text(1) != "may-end" { neverLast.insert(word) }
            }
        }
    }

    mutating func readFunctionWord(_ line: DataLine) {
        var mask = WordClass()
        for name in line.list(0) {
            guard let named = WordClass.names[name] else {
                problems.append(line.problem("no class of words is called \"\(name)\""))
                return
            }
            mask.formUnion(named)
        }
        for text in line.list(1) {
            let path = path(text)
            guard path.count == 1 else {
                problems.append(line.problem("\"\(text)\" is not one word"))
                continue
            }
            classes[path[0], default: []].formUnion(mask)
            if !mask.isDisjoint(with: [.article, .pronoun, .demonstrative]) { openers.insert(path[0]) }
        }
    }

    mutating func readCalendar(_ line: DataLine) {
        let value = Int(line.text(2))
        for text in line.list(1) {
            let path = path(text)
            guard path.count == 1 else {
                problems.append(line.problem("\"\(text)\" is not one word"))
                continue
            }
            let word = path[0]
            switch line.text(0) {
            case "month": calendar.months[word] = value
            case "weekday": calendar.weekdays[word] = value
            case "day": calendar.relativeDays[word] = value
            case "step": calendar.steps[word] = value
            case "unit": calendar.units[word] = value
            case "part": calendar.parts[word] = value
            case "ago": calendar.ago.insert(word)
            case "since": calendar.since.insert(word)
            case "preposition": calendar.prepositions.insert(word)
            case "day-part": calendar.dayParts.insert(word)
            case "weekend": calendar.weekends.insert(word)
            case "season": calendar.seasons.insert(word)
            case "vague": calendar.vague.insert(word)
            case "later": calendar.later.insert(word)
            case "anchor": calendar.anchors[word] = value
            case "end": calendar.ends[word] = value
            case "edge": calendar.edges.insert(word)
            case "effect": calendar.effects.insert(word)
            case "number": numbers[word] = value
            default: problems.append(line.problem("no class of date words is called \"\(line.text(0))\""))
            }
        }
    }

    mutating func readStatusCue(_ line: DataLine) {
        var places: StatusCue.Place = []
        for name in line.list(1) {
            guard let place = StatusCue.Place.names[name] else {
                problems.append(line.problem("no place of cues is called \"\(name)\""))
                return
            }
            places.insert(place)
        }
        guard let effect = StatusCue.Effect(rawValue: String(line.text(2))) else {
            problems.append(line.problem("no effect of cues is called \"\(line.text(2))\""))
            return
        }
        for text in line.list(0) {
            let path = path(text)
            cues.insert(path, value: Int32(statusCues.count))
            statusCues.append(StatusCue(places: places, effect: effect, isVerb: line.text(3) == "verb"))
        }
    }

    mutating func readZone(_ line: DataLine) {
        guard let section = Section(rawValue: String(line.text(1))),
            let place = ZoneCue.Place(rawValue: String(line.text(2))),
            let reach = ZoneCue.Reach(rawValue: String(line.text(3)))
        else {
            problems.append(
                line.problem("a zone cue is: words | section | a place | line, list, rest"))
            return
        }
        for text in line.list(0) {
            zoneCues.insert(path(text), value: Int32(zones.count))
            zones.append(ZoneCue(section: section, place: place, reach: reach))
        }
    }

    mutating func readListCue(_ line: DataLine) {
        guard let role = ListCue.Role(rawValue: String(line.text(0))) else {
            problems.append(line.problem("a line on lists is: intro or kept | words | the frame of an intro"))
            return
        }
        for text in line.list(1) {
            listCues.insert(path(text), value: Int32(lists.count))
            lists.append(ListCue(role: role, frame: String(line.text(2))))
        }
    }

    mutating func readGate(_ line: DataLine) {
        for text in line.list(0) {
            gates.insert(path(text), value: gateCount)
            switch line.text(1) {
            case "alone": soleGates.insert(gateCount)
            case "label": labelGates.insert(gateCount)
            default: break
            }
            gateCount += 1
        }
    }
}
