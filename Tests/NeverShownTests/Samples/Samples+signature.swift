// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// Only with the package's trait.
#if SignatureVerification
import AlexaSignature
import LinkedHTTPTesting

extension Samples {
    /// The certificate of an example authority, whose key is gone.
    private static let anchor = """
        -----BEGIN CERTIFICATE-----
        MIIBhDCCASugAwIBAgIUSowL1oVXJHDHIkLwx4lcRHN3B4kwCgYIKoZIzj0EAwIw
        FzEVMBMGA1UEAwwMRXhhbXBsZSBSb290MCAXDTI2MTEyNDIwNTU0OVoYDzIxMjYx
        MDMxMjA1NTQ5WjAXMRUwEwYDVQQDDAxFeGFtcGxlIFJvb3QwWTATBgcqhkjOPQIB
        BggqhkjOPQMBBwNCAASxB26Gz4VqYnEH/SDxYMa0cRKNTJRvQBjtVUJgb8b5sXG5
        pEXFriLUOT/Yw/KhgNRMO+5P8cWwyZL5j+ifIghyo1MwUTAdBgNVHQ4EFgQUNXxM
        1STfQza/oRG1xhe0gtV6wQ4wHwYDVR0jBBgwFoAUNXxM1STfQza/oRG1xhe0gtV6
        wQ4wDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNHADBEAiBSornGD2eGkcFU
        bYjY7VZ5hqeqq89NuJC1wMxZliZn8AIgFnLnScVM0aLE6F2941byVX8EFt7J7wrW
        aBjvjk1l/og=
        -----END CERTIFICATE-----

        """

    /// A verifier over a client whose middleware adds a token. It sends the token, and does not show it.
    static func signature() throws -> [Sample] {
        let client = HTTP.Client(echo, middleware: [Signing()])
        return [
            Sample(SignatureVerifier(over: client, trusting: try TrustAnchors(pem: anchor)), holding: .authorization) {
                _ in
                let url = try HTTP.URL("https://s3.amazonaws.com/echo.api/echo-api-cert.pem")
                return String(decoding: try await client.send(HTTP.Request(.get, url)).body, as: UTF8.self)
            }
        ]
    }
}
#else
extension Samples {
    static func signature() throws -> [Sample] { [] }
}
#endif
