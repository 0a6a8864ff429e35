// SPDX-License-Identifier: Apache-2.0
import Pipeline
import struct FoundationEssentials.Date

/// Sends requests of another transport one by one through the gate of each host that they come to: redirects too ask
/// the host that they lead to, and hops that stay at a host stay in its turn.
struct PoliteTransport: HTTPTransport {
    let transport: any HTTPTransport
    let gate: HostGate
    let clock: WallClock

    /// The request's timeout counts the time on the wire over all hops, not the waiting for turns.
    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPReply {
        var trip = Trip(chain: try RedirectChain(request), left: request.timeout)
        while true {
            let here = trip
            let step = try await gate.perform(at: here.chain.address.host) { () async throws(TransportError) in
                try await visit(here, request)
            }
            switch step {
            case .arrived(let reply): return reply
            case .elsewhere(let next): trip = next
            case nil: throw .cancelled
            }
        }
    }
}

extension PoliteTransport {
    private struct Trip: Sendable {
        var chain: RedirectChain
        /// Of the request's timeout.
        var left: Duration
    }

    private enum Step: Sendable {
        case arrived(HTTPReply)
        /// The next hop is another host's.
        case elsewhere(Trip)
    }

    /// Everything that is to be had at one host, in one turn.
    private func visit(_ trip: Trip, _ request: HTTPRequest) async throws(TransportError) -> Step {
        var trip = trip
        let host = trip.chain.address.host
        repeat {
            guard trip.left > .zero else { throw .timeout(limit: request.timeout) }
            let began = clock.now()
            var reply = try await hop(trip, request)
            trip.left -= .seconds(clock.now().timeIntervalSince(began))
            guard trip.chain.leadsOn(status: reply.status), let location = reply.headers["location"] else {
                reply.movedTo = trip.chain.movedTo ?? reply.movedTo
                return .arrived(reply)
            }
            try trip.chain.follow(status: reply.status, to: location)
        } while trip.chain.address.host == host
        return .elsewhere(trip)
    }

    private func hop(_ trip: Trip, _ request: HTTPRequest) async throws(TransportError) -> HTTPReply {
        var hop = request
        (hop.method, hop.url) = (trip.chain.method, trip.chain.address.url)
        (hop.headers, hop.body) = (trip.chain.headers, trip.chain.body)
        (hop.timeout, hop.redirects) = (trip.left, 0)
        do throws(TransportError) {
            return try await transport.send(hop)
        } catch {
            // The limit that is told is the whole one.
            throw error == .timeout(limit: trip.left) ? .timeout(limit: request.timeout) : error
        }
    }
}
