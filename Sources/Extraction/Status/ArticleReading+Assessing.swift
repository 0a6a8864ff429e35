// SPDX-License-Identifier: Apache-2.0
import Personnel

/// How far an article vouches for a change, beyond the sentence that tells it.
extension ArticleReading {
    /// Whether it happened, with what the sentence and the next one say of it.
    func assessment(of filling: Filling, in index: Int) -> Assessment {
        let parsed = sentences[index]
        let status = StatusReader(parsed)
        var assessment =
            filling.echo.map { StatusReader(sentences[$0.sentence]).assess($0.filling, isLead: isLead(parsed)) }
            ?? status.assess(filling, isLead: isLead(parsed))
        if let listed = filling.listed {
            assessment.weaken(to: listed, parsed.passage.text(filling.trigger.start..<filling.trigger.end))
        }
        // Why a post is filled is a part of the news.
        if filling.vacated != nil { assessment.asides.subtract([.clause, .pastPerfect]) }
        if times.isHistory(filling, in: index) { assessment.asides.insert(.history) }
        let next = sentences.indices.contains(index + 1) ? StatusReader(sentences[index + 1]) : nil
        // "was arraigned on Monday. He denies it": whoever is accused denies the deed, not the charge.
        let isLegal = parsed.passage.language.frames[filling.frame].kind.family == .legal
        let isOfDeed = isLegal && assessment.status == .happened && next?.isPersonsDenial == true
        if let denial = status.denial(behind: filling) ?? (isOfDeed ? nil : next?.denialOfWhatWasSaid) {
            assessment.deny(denial)
        } else if assessment.isSaid || assessment.status == .rumoured, let outcry = next?.outcry {
            assessment.deny(outcry)
        } else if let doubt = next?.doubtOfWhatWasSaid {
            assessment.weaken(to: .rumoured, doubt)
        }
        return assessment
    }

    /// The first sentence of a text, and headlines, tell the news itself.
    func isLead(_ parsed: ParsedSentence) -> Bool { parsed.passage.isTitle || parsed.sentence.order == 0 }
}
