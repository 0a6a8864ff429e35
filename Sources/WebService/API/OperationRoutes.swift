// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import Personnel
import Pipeline

/// `/-/healthy`, `/-/ready` and `/metrics`: for those who run the service, and for what watches it.
struct OperationRoutes: Sendable {
    let state: any StateCatalog
    let metrics: MetricsRegistry
    let health: HealthProbe
    let clock: WallClock

    func add(to router: Router<BasicRequestContext>) {
        router.get("/-/healthy") { request, _ in
            Self.verdict(await health.faults(), good: "healthy", bad: "unhealthy", request)
        }
        router.get("/-/ready") { request, _ in
            Self.verdict(await health.obstacles(), good: "ready", bad: "not ready", request)
        }
        router.get("/metrics") { request, _ in
            let gauges = StateGauges(metrics: metrics)
            gauges.set(try await state.counts(), now: clock.now())
            gauges.set(try await state.sources())
            let type = "text/plain; version=0.0.4; charset=utf-8"
            return Reply.body(Array(metrics.text().utf8), type: type, to: request)
        }
    }

    private static func verdict(_ reasons: [String], good: String, bad: String, _ request: Request) -> Response {
        let json = JSONValue.object([
            .init("status", .string(reasons.isEmpty ? good : bad)),
            .init("reasons", .array(reasons.map(JSONValue.string))),
        ])
        return Reply.json(json, status: reasons.isEmpty ? .ok : .serviceUnavailable, to: request)
    }
}
