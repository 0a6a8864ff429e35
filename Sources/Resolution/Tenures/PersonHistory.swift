// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Sorts one person's notes by post, and makes tenures of them.
struct PersonHistory {
    private struct Post {
        var position: Position
        var notes: [TenureNote]
    }

    private var posts: [Post] = []

    static func tenures(of notes: PersonNotes) -> [Tenure] {
        var history = PersonHistory()
        let told = notes.notes.filter { $0.position.map { !PostForm($0).isGeneric } ?? false }
        // The fullest wordings first: "minister" alone is nobody's post, "defence minister" of no state may be any state's.
        let order = told.enumerated().sorted { left, right in
            let (one, other) = (Self.fullness(left.element), Self.fullness(right.element))
            return one != other ? one > other : left.offset < right.offset
        }
        for (_, note) in order { history.file(note) }
        for note in notes.notes where note.position.map({ PostForm($0).isGeneric }) ?? true { history.guess(note) }
        for place in history.posts.indices { history.settleMoves(to: place) }
        return history.posts.flatMap { post in
            PostHistory(post.notes).stints.map { $0.tenure(of: notes.person, in: post.position) }
        }
    }

    private static func fullness(_ note: TenureNote) -> Int {
        guard let position = note.position else { return 0 }
        return (note.occupancy != nil ? 1000 : 0) + (position.country != nil ? 100 : 0)
            + (position.organisation != nil ? 10 : 0) + min(9, position.title.split(separator: " ").count)
    }

    private mutating func file(_ note: TenureNote) {
        guard let position = note.position else { return }
        if let place = posts.firstIndex(where: { SamePost.is($0.position, position) }) {
            posts[place].notes.append(note)
            posts[place].position.country = posts[place].position.country ?? position.country
        } else {
            posts.append(Post(position: position, notes: [note]))
        }
    }

    /// A text that does not say which post: an exit is from the one that the person held then, a death from all.
    private mutating func guess(_ note: TenureNote) {
        guard note.event == .ends, let day = note.day else { return }
        let held = posts.indices.filter { isHeld(posts[$0], on: day) }
        guard note.endsAll || held.count == 1 else { return }
        for place in held { posts[place].notes.append(note) }
    }

    /// "promoted to deputy minister": the one post that was held till then is left with that. Where the post told is
    /// the one that was held, it is what is left.
    private mutating func settleMoves(to place: Int) {
        for number in posts[place].notes.indices {
            let note = posts[place].notes[number]
            guard note.moves, note.event == .begins, !note.isPlanned, let day = note.day else { continue }
            if isHeld(posts[place], on: day - 1) {
                posts[place].notes[number].event = .ends
                posts[place].notes[number].predecessor = nil
                continue
            }
            let held = posts.indices.filter { $0 != place && isHeld(posts[$0], on: day - 1) }
            guard held.count == 1, let left = held.first else { continue }
            var leaving = note
            (leaving.event, leaving.predecessor, leaving.moves) = (.ends, nil, false)
            posts[left].notes.append(leaving)
        }
    }

    private func isHeld(_ post: Post, on day: Int) -> Bool {
        var isHeld = false
        let before = post.notes.filter { ($0.day ?? Int.min) <= day && !$0.isPlanned }
        for note in before.sorted(by: {
            ($0.day ?? Int.min, $0.event.rawValue) < ($1.day ?? Int.min, $1.event.rawValue)
        }) {
            switch note.event {
            case .begins, .held: isHeld = true
            case .ends, .past: isHeld = false
            }
        }
        return isHeld
    }
}
