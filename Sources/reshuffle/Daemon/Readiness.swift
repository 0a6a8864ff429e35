// SPDX-License-Identifier: Apache-2.0

/// Waits for the parts that have to be up before the service says that it is.
actor Readiness {
    private var waiting: Set<String>
    private let onReady: @Sendable () -> Void

    init(waitingFor parts: Set<String>, onReady: @escaping @Sendable () -> Void) {
        (waiting, self.onReady) = (parts, onReady)
    }

    var outstanding: [String] { waiting.sorted() }

    func done(_ part: String) {
        guard waiting.remove(part) != nil, waiting.isEmpty else { return }
        onReady()
    }
}
