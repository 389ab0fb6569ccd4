// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension SimulatedServices.Kept {
    /// Answers a request to Alexa's API, and records the call.
    mutating func answer(_ request: HTTP.Request) -> HTTP.Response {
        guard let (operation, ids) = Self.operation(of: request) else {
            return .refused(.notFound, "NOT_FOUND", "There is no such operation.")
        }
        let json = request.body.flatMap { try? JSON(parsing: $0) }
        let response = answer(request, operation, ids, json)
        calls.append(
            SimulatedServices.Call(operation: operation, ids: ids, json: json ?? .null, status: response.status))
        return response
    }

    private mutating func answer(
        _ request: HTTP.Request, _ operation: AlexaServices.Operation, _ ids: [String], _ json: JSON?
    ) -> HTTP.Response {
        let place = failures.firstIndex { $0.times > 0 && ($0.operation == nil || $0.operation == operation) }
        if let place {
            failures[place].times -= 1
            return failures[place].response
        }
        if let refusal = refusal(of: request, operation) { return refusal }
        if request.body != nil, json == nil { return .refused(.badRequest, "INVALID_JSON", "The body is not JSON.") }
        return carryOut(operation, ids, request.body ?? [], json ?? .null, query: request.url.query)
    }

    /// Returns why the request is not carried out: a wrong token, or a missing permission.
    private func refusal(of request: HTTP.Request, _ operation: AlexaServices.Operation) -> HTTP.Response? {
        let authorization = request.headers[.authorization]
        let wrongToken = HTTP.Response.refused(.unauthorized, "INVALID_TOKEN", "The token is expired or not valid.")
        if case .program(let scope) = operation.authorization {
            return program.admits(authorization, to: scope) ? nil : wrongToken
        }
        guard authorization == "Bearer \(state.token.revealed())" else { return wrongToken }
        guard let missing = operation.permissions.first(where: { !state.granted.contains($0) }) else { return nil }
        if let manifest = state.manifest, !manifest.contains(missing) {
            return .refused(.forbidden, "ACCESS_DENIED", "Access denied with reason: FORBIDDEN")
        }
        if missing == .reminders || missing == .timers {
            return .refused(.unauthorized, "UNAUTHORIZED", "The user did not grant the permission.")
        }
        return .refused(.forbidden, "ACCESS_DENIED", "Access denied with reason: ACCESS_NOT_REQUESTED")
    }

    /// Finds the operation of a request, and the ids in its path.
    private static func operation(of request: HTTP.Request) -> (AlexaServices.Operation, [String])? {
        let path = request.url.path.split(separator: "/", omittingEmptySubsequences: false)
        for operation in AlexaServices.Operation.all where operation.method == request.method {
            let template = operation.path.split(separator: "/", omittingEmptySubsequences: false)
            guard template.count == path.count else { continue }
            let pairs = zip(template, path)
            guard pairs.allSatisfy({ $0.hasPrefix("{") || $0 == $1 }) else { continue }
            return (operation, pairs.filter { $0.0.hasPrefix("{") }.map { Self.decoded($0.1) })
        }
        return nil
    }

    /// Undoes percent-encoding; a query decodes it, and a `+` in a path is itself.
    private static func decoded(_ segment: Substring) -> String {
        let text = String(segment.map { $0 == "+" ? "%2B" : String($0) }.joined())
        return HTTP.Query(parsing: "id=" + text)["id"] ?? String(segment)
    }
}
