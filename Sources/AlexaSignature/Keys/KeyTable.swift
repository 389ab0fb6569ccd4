// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if SignatureVerification
internal import LinkedCore

/// What is known about certificate files, and who waits for which.
struct KeyTable {
    /// The outcome of a question.
    enum Place {
        case known(Result<SigningKey, VerificationError>)
        /// The asker waits under a number; whether it has to start the fetch.
        case waits(id: Int, Promise<SigningKey, any Error>, starts: Bool)
        case full
    }

    /// The most fetches at a time, and the most files that wait for one.
    static let mostFetches = 4
    static let mostQueued = 64
    /// The most keys that are kept, and the most files that are remembered to have failed.
    static let mostKeys = 32
    static let mostFailures = 256
    /// How long a file that failed is not fetched again, in seconds.
    static let pause: Int64 = 60

    private var keys = RecentlyUsed<String, SigningKey>(limit: mostKeys)
    private var failures = RecentlyUsed<String, (error: VerificationError, at: WallTime)>(limit: mostFailures)
    private var askers: [String: [Int: Promise<SigningKey, any Error>]] = [:]
    private var queue: [String] = []
    private var fetches = 0
    private var lastID = 0

    /// How many askers wait.
    var waiting: Int { askers.values.reduce(0) { $0 + $1.count } }

    /// Answers from memory, or lets the asker wait.
    mutating func key(at url: String, _ now: WallTime) -> Place {
        if let key = keys[url] {
            if key.validity.contains(now) { return .known(.success(key)) }
            keys[url] = nil
        }
        if let failure = failures[url] {
            // A clock that was set back does not make the pause longer.
            if failure.at <= now, now < failure.at.advanced(bySeconds: Self.pause) {
                return .known(.failure(failure.error))
            }
            failures[url] = nil
        }
        let isAsked = askers[url] != nil
        guard isAsked || fetches < Self.mostFetches || queue.count < Self.mostQueued else { return .full }
        lastID += 1
        let outcome = Promise<SigningKey, any Error>()
        askers[url, default: [:]][lastID] = outcome
        guard !isAsked else { return .waits(id: lastID, outcome, starts: false) }
        guard fetches < Self.mostFetches else {
            queue.append(url)
            return .waits(id: lastID, outcome, starts: false)
        }
        fetches += 1
        return .waits(id: lastID, outcome, starts: true)
    }

    /// An asker no longer waits.
    mutating func leave(_ url: String, _ id: Int) {
        guard askers[url]?.removeValue(forKey: id) != nil, askers[url]?.isEmpty == true,
            let place = queue.firstIndex(of: url)
        else { return }
        // Nobody wants the file any more, and its fetch has not begun.
        queue.remove(at: place)
        askers[url] = nil
    }

    /// A fetch has ended; returns who waited for it, and the file to fetch next.
    mutating func land(
        _ url: String, _ result: Result<SigningKey, VerificationError>, _ now: WallTime
    ) -> (waiting: [Promise<SigningKey, any Error>], next: String?) {
        switch result {
        case .success(let key): keys[url] = key
        case .failure(let error): failures[url] = (error, now)
        }
        let waited = askers.removeValue(forKey: url)?.values.map { $0 } ?? []
        guard !queue.isEmpty else {
            fetches -= 1
            return (waited, nil)
        }
        return (waited, queue.removeFirst())
    }
}

/// A table that keeps what was used last.
struct RecentlyUsed<Key: Hashable, Value> {
    private let limit: Int
    private var values: [Key: (value: Value, used: Int)] = [:]
    private var uses = 0

    init(limit: Int) { self.limit = limit }

    subscript(key: Key) -> Value? {
        mutating get {
            guard let place = values.index(forKey: key) else { return nil }
            uses += 1
            values.values[place].used = uses
            return values.values[place].value
        }
        set {
            uses += 1
            values[key] = newValue.map { ($0, uses) }
            guard values.count > limit, let oldest = values.min(by: { $0.value.used < $1.value.used }) else { return }
            values[oldest.key] = nil
        }
    }
}
#endif
