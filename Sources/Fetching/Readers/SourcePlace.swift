// SPDX-License-Identifier: Apache-2.0
import struct FoundationEssentials.URL
import Pipeline

/// Where a source's address leads.
enum SourcePlace {
    case file(path: String)
    case web(WebAddress)

    init(_ address: String) throws(ReadError) {
        if address.hasPrefix("/") {
            self = .file(path: address)
        } else if address.lowercased().hasPrefix("file:") {
            guard let url = URL(string: address), url.isFileURL else {
                throw ReadError(.unreadable("\(address) is not a file URL; write file:///absolute/path"))
            }
            self = .file(path: url.path)
        } else {
            do throws(TransportError) {
                self = .web(try WebAddress(address))
            } catch {
                throw ReadError(because: error)
            }
        }
    }
}

extension ReadError {
    init(because error: TransportError) {
        switch error {
        case .badURL(let words): self.init(.unreachable("the address cannot be used: \(words)"))
        case .unreachable(let words): self.init(.unreachable(words))
        case .timeout(let limit): self.init(.timeout(limit: limit))
        case .tooLarge(let limit): self.init(.tooLarge(limitBytes: limit))
        case .tooManyRedirects(let limit): self.init(.unreachable("more than \(limit) redirects"))
        case .forbiddenAddress(let address): self.init(.forbiddenAddress(address))
        case .cancelled: self.init(.cancelled)
        }
    }
}
