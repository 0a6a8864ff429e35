// SPDX-License-Identifier: Apache-2.0
import CCurl
import Foundation
public import Pipeline

/// HTTP over libcurl's multi interface: one thread makes all requests.
///
/// Every handle of libcurl is made, used and freed on that thread; tasks reach it through a mailbox. This is the one
/// place with a thread of its own, since libcurl waits for its sockets itself.
public final class CurlTransport: HTTPTransport, Sendable {
    private let mailbox: CurlMailbox

    public init(configuration: TransportConfiguration) throws(TransportError) {
        guard curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK, let mailbox = CurlMailbox() else {
            throw .unreachable("libcurl cannot be started")
        }
        self.mailbox = mailbox
        let thread = Thread {
            CurlWorker(mailbox: mailbox, configuration: configuration)?.run()
            mailbox.end()
        }
        thread.name = "http"
        thread.start()
    }

    deinit { mailbox.close() }

    public func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPReply {
        let job = CurlJob(request)
        let answer = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                guard job.begin(continuation) else { return }
                if !mailbox.post(.start(job)) { job.finish(.failure(.cancelled)) }
            }
        } onCancel: {
            job.finish(.failure(.cancelled))
            _ = mailbox.post(.drop(job))
        }
        return try answer.get()
    }

    /// Cancels what is under way, ends the thread and closes all connections; later requests are `cancelled`.
    public func shutdown() async {
        mailbox.close()
        await mailbox.waitForEnd()
    }
}
