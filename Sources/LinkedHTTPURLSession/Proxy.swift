// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// Finds out whether the environment sends plain http through a proxy.
///
/// On Linux libcurl, below `URLSession`, reads these variables, and no setting of the session prevents it. Over TLS a proxy
/// sees only the host's name; without TLS it would see everything.
///
/// The variables are read as libcurl reads them: `HTTP_PROXY` in capitals is ignored, and an empty one is not set. Where
/// libcurl's versions differ (networks such as `127.0.0.0/8`, spaces instead of commas) an exception is ignored.
enum Proxy {
    static func isSet(
        for host: String, in environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> Bool {
        #if canImport(FoundationNetworking)
        func value(_ names: String...) -> String? {
            names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        }
        guard value("http_proxy", "all_proxy", "ALL_PROXY") != nil else { return false }
        return !isExcepted(host, by: value("no_proxy", "NO_PROXY") ?? "")
        #else
        return false
        #endif
    }

    /// Whether a value of `no_proxy` names the host, or a domain that it belongs to. `*` has a meaning only alone.
    private static func isExcepted(_ host: String, by list: String) -> Bool {
        if list == "*" { return true }
        for entry in list.split(separator: ",") {
            let words = entry.split { $0 == " " || $0 == "\t" }
            if let word = words.first, matches(word.lowercased(), host) { return true }
            // Newer versions stop reading here, older ones continue.
            if words.count > 1 { return false }
        }
        return false
    }

    private static func matches(_ word: String, _ host: String) -> Bool {
        let isAddress = host.hasPrefix("[") || host.split(separator: ".").last?.allSatisfy(\.isNumber) == true
        if isAddress { return word == host || "[\(word)]" == host }
        let domain = word.hasPrefix(".") ? String(word.dropFirst()) : word
        return !domain.isEmpty && (host == domain || host.hasSuffix(".\(domain)"))
    }
}
