// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LinkedCore

/// The texts of a value when it is printed, logged, reflected or encoded; each way has a name.
struct Shown {
    private(set) var texts: [(way: String, text: String)] = []

    /// - Parameter isSent: Whether the value's JSON is sent or stored, and so contains the secrets.
    init(_ value: some Sendable, isSent: Bool = false) {
        add("description", "\(value)")
        add("debugDescription", String(reflecting: value))
        add("inside of an array", "\([value])")
        add("inside of an optional", "\(Optional(value) as Any)")
        add("inside of a structure", "\(Holder(value: value))")
        var dumped = ""
        dump(value, to: &dumped)
        dump(["key": value], to: &dumped)
        add("dump", dumped)
        addMirror(of: value, depth: 0)
        if let error = value as? any Error { add(error) }
        if isSent { return }
        if let value = value as? any Encodable {
            add(
                "Codable", (try? JSONEncoder().encode([value.erased])).map { String(decoding: $0, as: UTF8.self) } ?? ""
            )
            add("the SDK's Codable", (try? JSON(encoding: value.erased)).map { "\($0)" } ?? "")
        }
        if let value = value as? any JSONModel { add("JSON", String(decoding: value.jsonBytes(), as: UTF8.self)) }
    }

    private struct Holder<Value> { let value: Value }

    private mutating func add(_ way: String, _ text: String) { texts.append((way, text)) }

    private mutating func add(_ error: any Error) {
        add("an error's description", "\(error) \((error as NSError).debugDescription)")
        add("an error's localized description", error.localizedDescription)
        if let error = error as? any LocalizedError {
            add("a localized error", "\(error.errorDescription ?? "") \(error.failureReason ?? "")")
        }
    }

    /// Visits everything that a mirror shows, because a printer may hide a value at one depth and show it at another.
    private mutating func addMirror(of value: Any, depth: Int) {
        guard depth < 24 else { return }
        var mirror = Optional(Mirror(reflecting: value))
        while let current = mirror {
            for child in current.children {
                let label = child.label ?? "-"
                add("mirror, depth \(depth), \(label)", "\(label): \(child.value) \(String(reflecting: child.value))")
                addMirror(of: child.value, depth: depth + 1)
            }
            mirror = current.superclassMirror
        }
        // A mirror shows bytes one by one; only together they are a secret.
        if let bytes = value as? [UInt8] { add("bytes", String(decoding: bytes, as: UTF8.self)) }
    }
}

extension Shown {
    /// The planted secrets that are shown, and where.
    var leaks: [String] {
        texts.flatMap { way, text in Planted.found(in: text).map { "\($0) in \(way): \(text.prefix(400))" } }
    }
}

/// Any encodable value behind one type, for coders that take a generic one.
struct Erased: Encodable {
    let value: any Encodable
    func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
}

extension Encodable {
    var erased: Erased { Erased(value: self) }
}
