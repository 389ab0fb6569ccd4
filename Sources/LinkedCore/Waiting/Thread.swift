// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Starts threads for calls that block. Swift's own pool must not be blocked, and Foundation's `Thread` would need ICU.
package enum Thread {
    private final class Work: Sendable {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    /// Runs `body` on a new thread.
    ///
    /// - Returns: `false` if no thread could be made: then `body` is not run.
    @discardableResult
    package static func detach(_ body: @escaping @Sendable () -> Void) -> Bool {
        let work = unsafe Unmanaged.passRetained(Work(body))
        #if canImport(Darwin)
        var thread: pthread_t?
        let failed = unsafe pthread_create(&thread, nil, { unsafe Thread.run($0) }, work.toOpaque())
        if failed == 0, let thread = unsafe thread { unsafe pthread_detach(thread) }
        #else
        var thread = pthread_t()
        let failed = unsafe pthread_create(&thread, nil, { unsafe Thread.run($0) }, work.toOpaque())
        if failed == 0 { pthread_detach(thread) }
        #endif
        if failed != 0 { unsafe work.release() }
        return failed == 0
    }

    private static func run(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        if let context = unsafe context {
            unsafe Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body()
        }
        return nil
    }
}
