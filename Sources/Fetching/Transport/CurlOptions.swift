// SPDX-License-Identifier: Apache-2.0
import CCurl
import Pipeline

/// Sets options of an easy handle and remembers the first that libcurl did not take: none may be missing silently.
struct CurlOptions {
    private let handle: UnsafeMutableRawPointer
    private(set) var failure: CURLcode?

    init(_ handle: UnsafeMutableRawPointer) { self.handle = handle }

    mutating func set(_ option: CURLoption, long value: Int) { note(ccurl_set_long(handle, option, value)) }
    mutating func set(_ option: CURLoption, offset value: Int) {
        note(ccurl_set_offset(handle, option, curl_off_t(value)))
    }
    /// Nil unsets what libcurl may have of its own.
    mutating func set(_ option: CURLoption, string value: String?) { note(ccurl_set_string(handle, option, value)) }

    mutating func set(errorText: UnsafeMutablePointer<CChar>) {
        note(ccurl_set_pointer(handle, CURLOPT_ERRORBUFFER, errorText))
    }

    mutating func set(headers: UnsafeMutablePointer<curl_slist>?) {
        note(ccurl_set_list(handle, CURLOPT_HTTPHEADER, headers))
    }

    mutating func set(address: WebAddress, userAgent: String) {
        set(CURLOPT_URL, string: address.url)
        set(CURLOPT_USERAGENT, string: userAgent)
        set(CURLOPT_PROTOCOLS_STR, string: "http,https")
        // Redirects are followed by `RedirectChain`, which knows what may go along.
        set(CURLOPT_FOLLOWLOCATION, long: 0)
        // The user's .netrc has no say.
        set(CURLOPT_NETRC, long: 0)
        // Every encoding that libcurl can undo.
        set(CURLOPT_ACCEPT_ENCODING, string: "")
        set(CURLOPT_HTTP_VERSION, long: Int(CURL_HTTP_VERSION_2TLS))
    }

    /// Nil: to the server itself. The environment's proxies and exceptions have no say.
    mutating func set(proxy: ProxyAddress?) {
        set(CURLOPT_PROXY, string: proxy?.url ?? "")
        set(CURLOPT_NOPROXY, string: "")
        // What a proxy says about its tunnel is not the server's answer.
        set(CURLOPT_SUPPRESS_CONNECT_HEADERS, long: 1)
    }

    /// A PEM file whose authorities are trusted instead of the system's; nil: the system's.
    mutating func set(authorities file: String?) {
        guard let file else { return }
        for option in [CURLOPT_CAINFO, CURLOPT_PROXY_CAINFO] { set(option, string: file) }
        for option in [CURLOPT_CAPATH, CURLOPT_PROXY_CAPATH] { set(option, string: nil) }
    }

    mutating func set(timeout: Duration, connectTimeout: Duration) {
        // 0 would mean no limit.
        set(CURLOPT_TIMEOUT_MS, long: max(1, timeout.milliseconds))
        set(CURLOPT_CONNECTTIMEOUT_MS, long: max(1, connectTimeout.milliseconds))
        set(CURLOPT_NOSIGNAL, long: 1)
        // Without it, giving up on a name waits for the resolver's thread and holds up all other transfers; that
        // thread then frees itself (libcurl's asyn-thread.c).
        set(CURLOPT_QUICK_EXIT, long: 1)
    }

    mutating func set(method: String, body: [UInt8]?) throws(TransportError) {
        guard !method.isEmpty, method.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
            throw .unreachable("\(method) is not a method")
        }
        switch (method, body) {
        case ("GET", nil): set(CURLOPT_HTTPGET, long: 1)
        case ("HEAD", nil): set(CURLOPT_NOBODY, long: 1)
        case (_, nil) where method != "POST": set(CURLOPT_CUSTOMREQUEST, string: method)
        default:
            let bytes = body ?? []
            note(bytes.withUnsafeBytes { ccurl_set_body(handle, $0.baseAddress, curl_off_t($0.count)) })
            if method != "POST" { set(CURLOPT_CUSTOMREQUEST, string: method) }
        }
    }

    /// Makes libcurl's list of header lines; to be freed by the caller.
    static func list(of headers: [String: String]) throws(TransportError) -> UnsafeMutablePointer<curl_slist>? {
        var list: UnsafeMutablePointer<curl_slist>?
        // Large bodies are sent without asking first.
        var lines = ["Expect:"]
        for (name, value) in headers {
            // A line break would begin a header of its own; the value may be a secret and is not shown.
            guard !name.isEmpty, (name + value).utf8.allSatisfy({ $0 >= 0x20 || $0 == 0x09 }), !name.contains(":")
            else {
                curl_slist_free_all(list)
                throw .unreachable("the request's header \"\(name.filter(\.isLetter))\" has a forbidden character")
            }
            // libcurl's own spelling of a header without a value.
            lines.append(value.isEmpty ? name + ";" : name + ": " + value)
        }
        for line in lines { list = curl_slist_append(list, line) ?? list }
        return list
    }

    private mutating func note(_ code: CURLcode) {
        if code != CURLE_OK, failure == nil { failure = code }
    }
}

// MARK: - Callbacks

extension CurlOptions {
    /// The transfer is not retained: it owns the handle, and frees it before it goes.
    mutating func set(callbacks transfer: Unmanaged<CurlTransfer>) {
        let context = transfer.toOpaque()
        note(
            ccurl_set_header_sink(
                handle,
                { bytes, size, count, context in
                    let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
                    return CurlTransfer.from(context)?.takeHeader(line) == true ? line.count : 0
                }, context))
        note(
            ccurl_set_body_sink(
                handle,
                { bytes, size, count, context in
                    let piece = UnsafeRawBufferPointer(start: bytes, count: size * count)
                    return CurlTransfer.from(context)?.takeBody(piece) == true ? piece.count : 0
                }, context))
        note(
            ccurl_set_progress(
                handle,
                { context, _, downloaded, _, _ in
                    CurlTransfer.from(context)?.tookFromWire(Int(downloaded)) == true ? 0 : 1
                }, context))
        note(
            ccurl_set_socket_opener(
                handle,
                { context, _, address in
                    guard let address, let target = ccurl_address(address),
                        CurlTransfer.from(context)?.mayConnect(to: IPAddress(target)) == true
                    else { return ccurl_no_socket() }
                    return ccurl_open_socket(address)
                }, context))
        // Connections that are used again open no socket: they are judged here.
        note(
            ccurl_set_request_check(
                handle,
                { context, remote, _, _, _ in
                    let address = remote.flatMap { IPAddress(String(cString: $0)) }
                    let isAllowed = CurlTransfer.from(context)?.maySend(to: address) == true
                    return isAllowed ? Int32(CURL_PREREQFUNC_OK) : Int32(CURL_PREREQFUNC_ABORT)
                }, context))
    }
}

extension CurlTransfer {
    /// The transfer behind a callback's context.
    static func from(_ context: UnsafeMutableRawPointer?) -> CurlTransfer? {
        context.map { Unmanaged<CurlTransfer>.fromOpaque($0).takeUnretainedValue() }
    }
}

extension Duration {
    fileprivate var milliseconds: Int {
        Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000)
    }
}
