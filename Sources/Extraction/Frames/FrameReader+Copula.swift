// SPDX-License-Identifier: Apache-2.0

/// "Her successor is Lena Marsh", "The city's new mayor will be Anton Berel": the post before the verb, its holder behind.
extension FrameReader {
    func copular(_ group: VerbGroup, _ chunk: Int, _ tried: inout [Attempt]) -> Filling? {
        let isCopula =
            group.main.isEmpty
            ? group.auxiliaries.contains(.be) : parsed.passage.classes(group.main.upperBound - 1).contains(.be)
        guard isCopula, !group.isNegated, !group.isInfinitive,
            let holder = parsed.phrase(chunk + 1), parsed.phrases[holder].name != nil,
            !parsed.phrases[holder].isIndefinite,
            let subject = parsed.subject(of: chunk), subject.phrases.count == 1, let named = subject.phrases.first,
            parsed.phrases[named].name == nil,
            parsed.phrases[named].isDefinite || parsed.phrases[named].isOwned
                || parsed.phrases[named].possessor != nil
        else { return nil }
        // "The mayor is Anton Berel" tells nothing new.
        let isNew = parsed.phrases[named].modifiers.contains(.new)
        guard isNew || !parsed.phrases[named].nounClasses.isEmpty else { return nil }
        for frame in frames.indices where frames[frame].isCopular {
            let form = TriggerForm(frame: frame, forms: .present)
            let hit = TriggerHit(start: group.range.lowerBound, end: group.range.upperBound, forms: [form])
            for pattern in frames[frame].patterns {
                let misfit: Misfit
                do throws(Misfit) {
                    let filling = try fill(pattern, frame, group, hit, chunk, [])
                    if filling.roles[.post] == nil || isNew { return filling }
                    misfit = .identity
                } catch {
                    misfit = error
                }
                tried.append(
                    Attempt(
                        trigger: group.trigger?.start ?? hit.start, frame: frame, construction: pattern.construction,
                        misfit: misfit))
            }
        }
        return nil
    }
}
