// SPDX-License-Identifier: Apache-2.0
import Pipeline
import struct FoundationEssentials.Date

/// Gets the document behind a source's address, from the web or from a file, if it has changed since the bookmark.
struct DocumentFetcher: Sendable {
    let transport: PoliteTransport
    var limits: ReadLimits

    init(transport: any HTTPTransport, gate: HostGate, clock: WallClock, limits: ReadLimits) {
        self.transport = PoliteTransport(transport: transport, gate: gate, clock: clock)
        self.limits = limits
    }

    var clock: WallClock { transport.clock }

    /// `accept`: the media types that are understood, for the HTTP header.
    func fetch(_ source: Source, from bookmark: Bookmark?, accept: String) async throws(ReadError) -> Fetched {
        // A bookmark of another address, from before the operator changed it, says nothing.
        let bookmark = bookmark?.fingerprints[source.addressKey] == nil ? nil : bookmark
        switch try SourcePlace(source.address) {
        case .file(let path): return try read(path, of: source, from: bookmark)
        case .web(let address):
            guard let moved = bookmark?.movedTo else {
                return try await get(address, of: source, from: bookmark, accept: accept)
            }
            do throws(ReadError) {
                guard case .web(let target) = try SourcePlace(moved) else { throw ReadError(.missing(path: moved)) }
                return try await get(target, of: source, from: bookmark, accept: accept)
            } catch {
                // A move can turn out to be a mistake: the address that the operator gave is asked then.
                guard error.isAboutTheAddress else { throw error }
                return try await get(address, of: source, from: nil, accept: accept)
            }
        }
    }
}

// MARK: - Files

extension DocumentFetcher {
    private func read(_ path: String, of source: Source, from bookmark: Bookmark?) throws(ReadError) -> Fetched {
        let known = bookmark?.fingerprints[source.addressKey]
        if let known, let bookmark, let stamp = try LocalFile.stamp(of: path), LocalFile.isKnown(stamp, by: known) {
            return .unchanged(bookmark, restFor: nil)
        }
        let file = try LocalFile(path: path, limitBytes: limits.documentBytes)
        let now = clock.now()
        guard file.isFinished(at: now) else { return .unfinished }
        let next = Bookmark(fingerprints: [source.addressKey: file.fingerprint(at: now)])
        if let known, file.hasBytes(of: known) { return .unchanged(next, restFor: nil) }
        return .fresh(SourceDocument(bytes: file.bytes, bookmark: next))
    }
}

// MARK: - The web

extension DocumentFetcher {
    private func get(
        _ address: WebAddress, of source: Source, from bookmark: Bookmark?, accept: String
    ) async throws(ReadError) -> Fetched {
        let request = HTTPRequest(
            url: address.url, headers: try headers(for: address, of: source, from: bookmark, accept: accept),
            timeout: limits.timeout, connectTimeout: limits.connectTimeout, limitBytes: limits.documentBytes,
            redirects: limits.redirects, route: source.route)
        let reply = try await send(request)
        let rest = HTTPRest(reply.headers, now: clock.now(), longest: limits.longestRest)
        switch reply.status {
        case 304:
            guard var next = bookmark else { throw ReadError(.refused(status: 304)) }
            next.movedTo = reply.movedTo ?? next.movedTo
            // RFC 9111, section 4.3.4: what the answer says of the document replaces what was said before.
            next.etag = reply.headers["etag"] ?? next.etag
            next.lastModified = reply.headers["last-modified"] ?? next.lastModified
            return .unchanged(next, restFor: rest.untilStale)
        case 200..<300:
            let hash = StableHash(reply.body).text
            let next = Bookmark(
                etag: reply.headers["etag"], lastModified: reply.headers["last-modified"],
                movedTo: reply.movedTo ?? bookmark?.movedTo, fingerprints: [source.addressKey: hash])
            // Not every server knows conditional requests.
            if bookmark?.fingerprints[source.addressKey] == hash { return .unchanged(next, restFor: rest.untilStale) }
            return .fresh(
                SourceDocument(
                    bytes: reply.body, contentType: reply.headers["content-type"], url: reply.url, bookmark: next,
                    restFor: rest.untilStale))
        case 429, 503:
            throw ReadError(.refused(status: reply.status), retryAfter: rest.retryAfter)
        case 410:
            throw ReadError(.gone)
        default:
            throw ReadError(.refused(status: reply.status))
        }
    }

    private func send(_ request: HTTPRequest) async throws(ReadError) -> HTTPReply {
        do throws(TransportError) {
            return try await transport.send(request)
        } catch {
            throw ReadError(because: error)
        }
    }

    /// The source's own headers may be secrets: they go to its own address only, wherever it has moved since.
    private func headers(
        for address: WebAddress, of source: Source, from bookmark: Bookmark?, accept: String
    ) throws(ReadError) -> [String: String] {
        var headers = ["Accept": accept]
        headers["If-None-Match"] = bookmark?.etag
        headers["If-Modified-Since"] = bookmark?.lastModified
        guard case .web(let own) = try SourcePlace(source.address), own.shares(secretsWith: address) else {
            return headers
        }
        return headers.filter { header in
            !source.headers.keys.contains { $0.lowercased() == header.key.lowercased() }
        }.merging(source.headers) { _, given in given }
    }
}

extension Source {
    /// What the document's fingerprint is kept under. Addresses can hold passwords and tokens: they are not stored.
    var addressKey: String { StableHash(address).text }
}

extension ReadError {
    /// True where another address may do better.
    fileprivate var isAboutTheAddress: Bool {
        switch reason {
        case .unreachable, .missing, .refused(status: 404), .gone: true
        case .timeout, .refused, .tooLarge, .forbiddenAddress, .unreadable, .denied, .cancelled: false
        }
    }
}
