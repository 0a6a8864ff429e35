// SPDX-License-Identifier: Apache-2.0
import Glibc

/// A value behind a mutex: one of the two locks of the program.
///
/// Metrics are counted synchronously, from any thread, in the middle of work that must not wait for an actor. It is a
/// pthread mutex in a box of its own, not `Synchronization.Mutex`: ThreadSanitizer does not see the futex of that one
/// and reports races where there are none. Unchecked, because the compiler cannot know that `value` is only touched
/// between lock and unlock; this file is all there is to check.
final class Guarded<Value: Sendable>: @unchecked Sendable {
    private var value: Value
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>

    init(_ value: Value) {
        self.value = value
        mutex = .allocate(capacity: 1)
        mutex.initialize(to: pthread_mutex_t())
        let result = pthread_mutex_init(mutex, nil)
        precondition(result == 0, "pthread_mutex_init failed with \(result)")
    }

    deinit {
        pthread_mutex_destroy(mutex)
        mutex.deinitialize(count: 1)
        mutex.deallocate()
    }

    /// `body` must be short and must not enter the same guard again.
    func with<Result>(_ body: (inout Value) -> Result) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return body(&value)
    }
}
