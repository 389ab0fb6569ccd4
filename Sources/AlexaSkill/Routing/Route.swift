// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// One entry of a skill's routing table, made by ``On`` and ``Linked``. It has no public members.
public struct Route<Account: Sendable>: Sendable {
    let key: RouteKey
    let intent: (any Intent.Type)?
    let needsAccount: Bool
    let run: @Sendable (Account, ReceivedRequest) throws -> Step

    init(
        key: RouteKey, intent: (any Intent.Type)?, needsAccount: Bool = false,
        run: @escaping @Sendable (Account, ReceivedRequest) throws -> Step
    ) {
        self.key = key
        self.intent = intent
        self.needsAccount = needsAccount
        self.run = run
    }
}

/// The routes of a skill by their key.
struct RouteTable: Sendable {
    let routes: [Route<Guest>]
    private let places: [RouteKey: Int]
    private let catchAll: Int?
    /// The keys that more than one route has; the first route answers.
    let duplicates: [RouteKey]

    init(_ routes: [Route<Guest>]) {
        self.routes = routes
        var places: [RouteKey: Int] = [:]
        var duplicates: [RouteKey] = []
        for (place, route) in routes.enumerated() {
            if places[route.key] == nil {
                places[route.key] = place
            } else if !duplicates.contains(route.key) {
                duplicates.append(route.key)
            }
        }
        self.places = places
        self.catchAll = places[.anything]
        self.duplicates = duplicates
    }

    subscript(key: RouteKey) -> Route<Guest>? {
        places[key].map { routes[$0] }
    }

    var anything: Route<Guest>? { catchAll.map { routes[$0] } }
}
