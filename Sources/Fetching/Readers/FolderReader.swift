// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import Foundation
import Personnel
public import Pipeline

/// Reads a folder in which texts, pages and feeds appear as files. Its subfolders, hidden files and files of other
/// sorts are left alone.
///
/// A file that disappears forgets nothing. One that cannot be read is counted and does not keep the others from being
/// read; one that somebody is still writing is left for the next reading.
public struct FolderReader: SourceReader {
    public static let kind = "folder"

    private let clock: WallClock
    private let limits: ReadLimits

    init(clock: WallClock, limits: ReadLimits) { (self.clock, self.limits) = (clock, limits) }

    public func read(_ source: Source, from bookmark: Bookmark?) async throws(ReadError) -> Reading {
        guard case .file(let folder) = try SourcePlace(source.address) else {
            throw ReadError(.unreadable("a folder has no web address; give an absolute path"))
        }
        let now = clock.now()
        var maker = ArticleMaker(source: source, fetched: now)
        let known = bookmark?.fingerprints ?? [:]
        var seen: [String: String] = [:]
        var bytesLeft = limits.folderBytes
        for candidate in try candidates(in: folder, &maker) {
            guard !Task.isCancelled else { throw ReadError(.cancelled) }
            let before = known[candidate.name]
            seen[candidate.name] = before
            if let before, LocalFile.isKnown(candidate.stamp, by: before) { continue }
            guard candidate.stamp.bytes <= bytesLeft else {
                maker.drop("left-for-next-reading")
                continue
            }
            do throws(ReadError) {
                let file = try LocalFile(path: candidate.path, limitBytes: limits.documentBytes)
                guard file.isFinished(at: now) else {
                    maker.drop(LocalFile.unfinished)
                    continue
                }
                seen[candidate.name] = file.fingerprint(at: now)
                if let before, file.hasBytes(of: before) { continue }
                bytesLeft -= file.bytes.count
                try add(file, candidate, to: &maker)
            } catch {
                maker.drop("unreadable-file")
            }
        }
        return Reading(
            articles: maker.articles, bookmark: Bookmark(fingerprints: remembered(seen, known)),
            isUnchanged: maker.articles.isEmpty && maker.dropped.isEmpty, repairs: maker.repairs,
            dropped: maker.dropped, wantsPages: source.fullText)
    }
}

extension FolderReader {
    private struct Candidate {
        let name: String
        let path: String
        let stamp: LocalFile.Stamp
        let sort: Sort
    }

    /// What a file holds, by the end of its name.
    private enum Sort {
        case text, page, feed

        init?(_ name: String) {
            guard !name.hasPrefix("."), let dot = name.lastIndex(of: ".") else { return nil }
            switch name[name.index(after: dot)...].lowercased() {
            case "txt": self = .text
            case "html", "htm", "xhtml": self = .page
            case "xml", "rss", "atom", "rdf", "json": self = .feed
            default: return nil
            }
        }
    }

    /// Oldest first, so that a correction comes after what it corrects.
    private func candidates(in folder: String, _ maker: inout ArticleMaker) throws(ReadError) -> [Candidate] {
        // For its errors: a folder that is gone, or is none.
        _ = try LocalFile.stamp(of: folder)
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw ReadError(.denied(path: folder, error.localizedDescription))
        }
        var candidates: [Candidate] = []
        for name in names.sorted() {
            guard let sort = Sort(name) else { continue }
            guard candidates.count < limits.files else {
                maker.drop("beyond-limit")
                continue
            }
            let path = folder + "/" + name
            do throws(ReadError) {
                guard let stamp = try LocalFile.stamp(of: path) else { continue }
                candidates.append(Candidate(name: name, path: path, stamp: stamp, sort: sort))
            } catch {
                // Gone since it was listed, or a link to nowhere.
                maker.drop("unreadable-file")
            }
        }
        return candidates.sorted { ($0.stamp.modified, $0.name) < ($1.stamp.modified, $1.name) }
    }

    private func add(_ file: LocalFile, _ candidate: Candidate, to maker: inout ArticleMaker) throws(ReadError) {
        switch candidate.sort {
        case .text:
            let (text, repairs) = PlainText.decode(file.bytes)
            maker.note(repairs)
            maker.add(plainText: text, separator: maker.source.separator, named: candidate.name)
        case .page:
            maker.add(HTMLText.document(file.bytes), separator: maker.source.separator, named: candidate.name)
        case .feed:
            do throws(FeedError) {
                maker.add(try FeedParser.parse(file.bytes, limits: limits.feed))
            } catch {
                throw ReadError(because: error)
            }
        }
    }

    /// Files that are not there now may come back, as after a mount that failed: they are remembered while there is
    /// room.
    private func remembered(_ seen: [String: String], _ known: [String: String]) -> [String: String] {
        let gone = known.filter { seen[$0.key] == nil }
        return gone.count + seen.count <= limits.files ? seen.merging(gone) { new, _ in new } : seen
    }
}
