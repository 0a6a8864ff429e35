// SPDX-License-Identifier: Apache-2.0
import CCurl
import Pipeline

/// One request on libcurl's thread, over all its hops; libcurl's callbacks talk to it.
///
/// It lives on that thread only, and has to be taken off the multi handle before it goes.
final class CurlTransfer {
    /// What is to be done once libcurl is through with a hop.
    enum Step {
        /// The next hop is set up: to be given to libcurl again.
        case again
        case done(CurlJob.Answer)
    }

    let job: CurlJob
    let handle: UnsafeMutableRawPointer
    private let configuration: TransportConfiguration
    private var chain: RedirectChain
    private var answer: AnswerBuffer
    /// The first address that the guard refused on this hop.
    private var refused: String?
    private var isConnected = false
    /// Of this hop.
    private var proxy: ProxyAddress?
    private var headerList: UnsafeMutablePointer<curl_slist>?
    /// libcurl's own words for a failure.
    private let errorText: UnsafeMutablePointer<CChar>
    private let started = ContinuousClock.now

    init(_ job: CurlJob, _ configuration: TransportConfiguration) throws(TransportError) {
        chain = try RedirectChain(job.request)
        guard let handle = curl_easy_init() else { throw .unreachable("out of memory") }
        (self.job, self.handle, self.configuration) = (job, handle, configuration)
        answer = AnswerBuffer(headerLimit: configuration.headerLimitBytes, bodyLimit: job.request.limitBytes)
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        try setUpHop()
    }

    deinit {
        curl_easy_cleanup(handle)
        curl_slist_free_all(headerList)
        errorText.deallocate()
    }

    /// Takes libcurl's result of a hop.
    func conclude(_ code: CURLcode) -> Step {
        do throws(TransportError) {
            if let failure = failure(code) { throw failure }
            guard chain.leadsOn(status: answer.status), let location = answer.headers["location"] else {
                return .done(.success(reply))
            }
            try chain.follow(status: answer.status, to: location)
            try setUpHop()
            return .again
        } catch {
            return .done(.failure(error))
        }
    }
}

// MARK: - What libcurl's callbacks tell; false stops the transfer.

extension CurlTransfer {
    func takeHeader(_ line: UnsafeRawBufferPointer) -> Bool { answer.takeHeader(line) }

    func takeBody(_ piece: UnsafeRawBufferPointer) -> Bool {
        let leadsOn = chain.leadsOn(status: answer.status) && answer.headers["location"] != nil
        return answer.takeBody(piece, keeps: !leadsOn)
    }

    func tookFromWire(_ count: Int) -> Bool { answer.tookFromWire(count) }

    /// Nil: an address of a family that is not IP.
    func mayConnect(to address: IPAddress?) -> Bool {
        if let address, configuration.addressGuard.allows(address) { return true }
        let words = address.map(\.description) ?? "an address that is not IP"
        refused = refused ?? (proxy == nil ? words : "\(words) (the proxy)")
        return false
    }

    /// Asked before each request, on new connections and on those that are used again.
    func maySend(to address: IPAddress?) -> Bool {
        isConnected = true
        return mayConnect(to: address)
    }
}

// MARK: - Hops

extension CurlTransfer {
    /// Sets the handle up for the chain's current address, as if it were new; connections stay with the multi handle.
    private func setUpHop() throws(TransportError) {
        let request = job.request
        let left = request.timeout - started.duration(to: .now)
        guard left > .zero else { throw .timeout(limit: request.timeout) }
        answer = AnswerBuffer(headerLimit: configuration.headerLimitBytes, bodyLimit: request.limitBytes)
        (refused, isConnected) = (nil, false)
        errorText.pointee = 0
        proxy = try ProxyAddress(of: request.route, usual: configuration.route, to: chain.address)
        // The guard sees whom we connect to: behind a proxy, the target only where it is written as an address.
        if proxy != nil, let target = chain.address.literalAddress, !configuration.addressGuard.allows(target) {
            throw .forbiddenAddress(target.description)
        }
        curl_easy_reset(handle)
        var options = CurlOptions(handle)
        options.set(errorText: errorText)
        options.set(callbacks: Unmanaged.passUnretained(self))
        options.set(address: chain.address, userAgent: configuration.userAgent)
        options.set(proxy: proxy)
        options.set(authorities: configuration.authorities)
        options.set(timeout: left, connectTimeout: min(left, request.connectTimeout))
        if !request.truncates { options.set(CURLOPT_MAXFILESIZE_LARGE, offset: request.limitBytes) }
        try options.set(method: chain.method, body: chain.body)
        curl_slist_free_all(headerList)
        headerList = nil
        headerList = try CurlOptions.list(of: chain.headers)
        options.set(headers: headerList)
        if let code = options.failure { throw .unreachable(String(cString: curl_easy_strerror(code))) }
    }

    private var reply: HTTPReply {
        HTTPReply(
            status: answer.status, headers: answer.headers, body: answer.body, url: chain.address.url,
            movedTo: chain.movedTo, version: version)
    }

    /// As `HTTPReply` has it.
    private var version: Int {
        switch ccurl_get_long(handle, CURLINFO_HTTP_VERSION) {
        case Int(CURL_HTTP_VERSION_1_0): 10
        case Int(CURL_HTTP_VERSION_1_1): 11
        case Int(CURL_HTTP_VERSION_2_0): 20
        default: 0
        }
    }

    /// Nil where the answer is complete, or was cut as the request allows.
    private func failure(_ code: CURLcode) -> TransportError? {
        let request = job.request
        if let limit = answer.exceeded {
            let isCut = limit == request.limitBytes && answer.status != 0
            return isCut && request.truncates ? nil : .tooLarge(limitBytes: limit)
        }
        if code == CURLE_OK {
            // libcurl takes a header that breaks off for the whole answer.
            return answer.hasWholeHeader ? nil : .unreachable("the answer breaks off in its header")
        }
        if let refused { return .forbiddenAddress(refused) }
        switch code {
        case CURLE_OPERATION_TIMEDOUT:
            return .timeout(limit: isConnected ? request.timeout : min(request.timeout, request.connectTimeout))
        case CURLE_FILESIZE_EXCEEDED: return .tooLarge(limitBytes: request.limitBytes)
        case CURLE_URL_MALFORMAT: return .badURL(words(for: code))
        default: return .unreachable(words(for: code))
        }
    }

    private func words(for code: CURLcode) -> String {
        let own = String(cString: errorText)
        let words = own.isEmpty ? String(cString: curl_easy_strerror(code)) : own
        return proxy.map { "\(words) (through the proxy \($0.shown))" } ?? words
    }
}
