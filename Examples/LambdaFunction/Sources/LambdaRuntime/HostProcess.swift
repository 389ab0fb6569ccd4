// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// What the function needs of its process. Foundation would do it too, and make every cold start slower.
public enum HostProcess {
    /// The calendar's clock, in milliseconds since 1970.
    public static var now: Int64 {
        var time = timespec()
        _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    }

    /// Returns an environment variable; `nil` if it is not set or empty.
    public static func variable(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        let text = unsafe String(cString: value)
        return text.isEmpty ? nil : text
    }

    /// Sets an environment variable, or removes it.
    static func set(_ name: String, to value: String?) {
        if let value { _ = unsafe setenv(name, value, 1) } else { _ = unsafe unsetenv(name) }
    }

    /// Writes a line to standard error, which Lambda sends to CloudWatch.
    public static func log(_ line: String) {
        let bytes = Array("\(line)\n".utf8)
        unsafe bytes.withUnsafeBytes { _ = unsafe write(2, $0.baseAddress, $0.count) }
    }

    /// Ends the process. Lambda starts another for the next event.
    public static func end(_ code: Int32) -> Never { exit(code) }
}
