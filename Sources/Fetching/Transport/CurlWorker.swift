// SPDX-License-Identifier: Apache-2.0
import CCurl
import Glibc
import Pipeline

/// The transport's thread: takes letters from the mailbox, lets libcurl work, answers jobs.
final class CurlWorker {
    private let mailbox: CurlMailbox
    private let configuration: TransportConfiguration
    private let multi: UnsafeMutableRawPointer
    /// Jobs that wait for a free place, first come first.
    private var waiting: [CurlJob] = []
    private var transfers: [UnsafeMutableRawPointer: CurlTransfer] = [:]

    /// How long the thread sleeps at most; letters and sockets wake it before.
    private static let sleepMilliseconds: Int32 = 60_000

    init?(mailbox: CurlMailbox, configuration: TransportConfiguration) {
        guard let multi = curl_multi_init() else { return nil }
        (self.mailbox, self.configuration, self.multi) = (mailbox, configuration, multi)
        ccurl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, configuration.idleConnections)
    }

    deinit { curl_multi_cleanup(multi) }

    /// Returns once the mailbox is closed; all jobs are answered then.
    func run() {
        blockSignals()
        while true {
            let (letters, isClosing) = mailbox.take()
            for letter in letters { open(letter) }
            if isClosing { break }
            startWaiting()
            var running: Int32 = 0
            let code = curl_multi_perform(multi, &running)
            if code != CURLM_OK { abandonAll(.unreachable(String(cString: curl_multi_strerror(code)))) }
            if settleFinished() { continue }
            var bell = curl_waitfd(fd: mailbox.bell.outlet, events: Int16(CURL_WAIT_POLLIN), revents: 0)
            curl_multi_poll(multi, &bell, 1, Self.sleepMilliseconds, nil)
        }
        abandonAll(.cancelled)
    }
}

extension CurlWorker {
    /// Signals belong to other threads; and with NOSIGNAL, libcurl leaves it to us to survive SIGPIPE.
    private func blockSignals() {
        var all = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_SETMASK, &all, nil)
    }

    private func open(_ letter: CurlMailbox.Letter) {
        switch letter {
        case .start(let job):
            waiting.append(job)
        case .drop(let job):
            waiting.removeAll { $0 === job }
            for transfer in transfers.values where transfer.job === job { takeOff(transfer) }
        }
    }

    private func startWaiting() {
        while transfers.count < configuration.requestsAtOnce, !waiting.isEmpty {
            let job = waiting.removeFirst()
            // Cancelled before the start: its drop may have come first.
            guard !job.isAnswered else { continue }
            do throws(TransportError) {
                let transfer = try CurlTransfer(job, configuration)
                try add(transfer)
            } catch {
                job.finish(.failure(error))
            }
        }
    }

    private func add(_ transfer: CurlTransfer) throws(TransportError) {
        let code = curl_multi_add_handle(multi, transfer.handle)
        guard code == CURLM_OK else { throw .unreachable(String(cString: curl_multi_strerror(code))) }
        transfers[transfer.handle] = transfer
    }

    private func takeOff(_ transfer: CurlTransfer) {
        curl_multi_remove_handle(multi, transfer.handle)
        transfers[transfer.handle] = nil
    }

    /// True where there was something finished: places are free, or hops are to be begun.
    private func settleFinished() -> Bool {
        var isAny = false
        var left: Int32 = 0
        while let message = curl_multi_info_read(multi, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let transfer = transfers[message.pointee.easy_handle] else {
                continue
            }
            isAny = true
            // The message does not outlive the removal.
            let result = ccurl_message_result(message)
            takeOff(transfer)
            switch transfer.conclude(result) {
            case .done(let answer): transfer.job.finish(answer)
            case .again:
                do throws(TransportError) { try add(transfer) } catch { transfer.job.finish(.failure(error)) }
            }
        }
        return isAny
    }

    private func abandonAll(_ error: TransportError) {
        for transfer in transfers.values {
            takeOff(transfer)
            transfer.job.finish(.failure(error))
        }
        if error == .cancelled {
            for job in waiting { job.finish(.failure(error)) }
            waiting = []
        }
    }
}
