// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// Only with the package's trait.
#if AsyncHTTPClient
import AsyncHTTPClient
import Foundation
import LinkedHTTPAsyncClient

extension Samples {
    /// A given client, whose proxy has credentials. It never sends, and lives as long as the tests.
    private static let client = HTTPClient(
        configuration: HTTPClient.Configuration(
            proxy: .server(host: "127.0.0.1", port: 1, authorization: authorization)))
    private static let authorization = HTTPClient.Authorization.basic(
        username: "user", password: Planted.clientSecret.text)

    static func asyncClient() -> [Sample] {
        [
            Sample(AsyncHTTPClientTransport(client), holding: .clientSecret) { _ in
                let sent = authorization.headerValue.split(separator: " ").last.map(String.init) ?? ""
                return Data(base64Encoded: sent).map { String(decoding: $0, as: UTF8.self) }
            }
        ]
    }
}
#else
extension Samples {
    static func asyncClient() -> [Sample] { [] }
}
#endif
