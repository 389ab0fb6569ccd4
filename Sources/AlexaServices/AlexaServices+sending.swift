// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices {
    /// Sends a request and reads the answer as `Output`.
    func send<Output: JSONModel>(_ call: Call<Output>) async throws -> Output {
        try read(try await exchange(call), of: call.operation) { (json: inout JSONReader) throws(JSONError) in
            try Output(from: &json)
        }
    }

    /// Sends a request and reads the answer as `Output`; `nil` for an answer without content, and for null.
    func sendOptional<Output: JSONModel>(_ call: Call<Output>) async throws -> Output? {
        let response = try await exchange(call)
        if response.status.code == 204 || response.body.allSatisfy({ $0 <= 0x20 }) { return nil }
        return try read(response, of: call.operation) { (json: inout JSONReader) throws(JSONError) in
            try json.readNull() ? nil : try Output(from: &json)
        }
    }

    /// Sends a request and ignores the body of a successful answer.
    func perform(_ call: Call<JSON>) async throws { _ = try await exchange(call) }

    private func read<Output>(
        _ response: HTTP.Response, of operation: Operation, _ read: (inout JSONReader) throws(JSONError) -> Output
    ) throws -> Output {
        do throws(JSONError) {
            return try JSONReader.read(response.body, read)
        } catch {
            throw AlexaServiceError(unreadable: error, response.status, at: operation)
        }
    }

    private func exchange<Output>(_ call: Call<Output>) async throws -> HTTP.Response {
        let operation = call.operation
        let client = try client(for: operation)
        let scopes = operation.authorization.scopes
        do {
            let request = try call.request(at: origin)
            let response = try await client.send(request, requiring: scopes)
            // Another LinkedClient may return an unsuccessful response, which it should have thrown.
            guard response.status.isSuccess else {
                throw AccountError(reading: response, of: request, requiring: scopes)
            }
            return response
        } catch let error as AccountError {
            throw AlexaServiceError(error, at: operation)
        } catch is HTTP.URLError {
            throw AlexaServiceError(.badRequest, message: "an id is empty or cannot stand in a path", at: operation)
        }
    }
}
