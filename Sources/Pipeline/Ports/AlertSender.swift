// SPDX-License-Identifier: Apache-2.0
public import Alerting

/// Posts one payload to one endpoint, once.
public protocol AlertSender: Sendable {
    func send(_ request: AlertRequest) async throws(SendCancelled) -> AlertReply
}

/// What goes out in one attempt: rendered and signed.
public struct AlertRequest: Sendable, Hashable {
    public var url: String
    public var headers: [String: String]
    public var body: [UInt8]
    public var method: String
    /// How long an answer is waited for.
    public var timeout: Duration

    public init(
        url: String, headers: [String: String], body: [UInt8], method: String = "POST", timeout: Duration = .seconds(15)
    ) {
        (self.url, self.headers, self.body) = (url, headers, body)
        (self.method, self.timeout) = (method, timeout)
    }
}

/// What came back.
public enum AlertReply: Sendable, Hashable {
    /// Any HTTP answer. `detail` is the beginning of its body as text, at most 8 KiB were read.
    case answered(status: Int, retryAfter: Duration?, detail: String)
    case failed(DeliveryFailure, detail: String)
}

/// The program is ending; nothing is to be settled.
public struct SendCancelled: Error, Hashable {
    public init() {}
}
