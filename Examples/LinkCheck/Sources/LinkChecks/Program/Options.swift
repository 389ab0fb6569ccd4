// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import OAuthLinking

/// What the program was asked to do.
public struct Options {
    /// What is wrong with the arguments.
    public struct Wrong: Error, CustomStringConvertible {
        /// What is wrong.
        public let description: String
    }

    /// Where users give consent.
    public var authorizationURL: String?
    /// Where codes are exchanged.
    public var tokenURL: String?
    /// Where tokens are revoked, if anywhere.
    public var revocationURL: String?
    /// The client.
    public var clientID: String?
    /// How the client authenticates; `nil` is HTTP Basic, or none without a secret.
    public var authentication: ClientAuthentication?
    /// What is asked for.
    public var scopes: Set<Scope> = []
    /// The port of the redirect URI.
    public var port = 8917
    /// The path of the redirect URI.
    public var path = "/callback"
    /// The user to log in without a person; `nil` opens a browser.
    public var user: String?
    /// Whether the report is JSON.
    public var writesJSON = false

    /// - Parameter file: Reads the file of that name.
    public init(_ arguments: [String], file: (String) -> [UInt8]?) throws {
        var rest = arguments[...]
        while let option = rest.popFirst() {
            switch option {
            case "--json": writesJSON = true
            case "--spotify": take(.spotify)
            default:
                guard let value = rest.popFirst() else {
                    let isKnown = Self.withValue.contains(option)
                    throw Wrong(description: isKnown ? "\(option) needs a value" : "there is no option \(option)")
                }
                try take(option, value, file)
            }
        }
        guard tokenURL != nil, authorizationURL != nil, clientID != nil else {
            throw Wrong(description: "needed: --authorize, --token and --client-id, or --file")
        }
    }

    private static let withValue: Set = [
        "--file", "--authorize", "--token", "--revoke", "--client-id", "--scope", "--auth", "--port", "--path",
        "--auto",
    ]

    private mutating func take(_ provider: Provider) {
        authorizationURL = provider.authorizationURL
        tokenURL = provider.tokenURL
    }

    private mutating func take(_ option: String, _ value: String, _ file: (String) -> [UInt8]?) throws {
        switch option {
        case "--file":
            guard let bytes = file(value) else { throw Wrong(description: "\(value) cannot be read") }
            guard let request = try? AccountLinkingRequest(cliJSON: bytes) else {
                throw Wrong(description: "\(value) is no account linking file")
            }
            authorizationURL = request.authorizationURL
            tokenURL = request.accessTokenURL
            clientID = request.clientID
            scopes = Set(request.scopes)
            authentication = request.accessTokenScheme == .body ? .body : .basic
        case "--authorize": authorizationURL = value
        case "--token": tokenURL = value
        case "--revoke": revocationURL = value
        case "--client-id": clientID = value
        case "--scope": scopes = Set(value.split { $0 == " " || $0 == "," }.map { Scope(String($0)) })
        case "--auth":
            guard let known = ["basic": ClientAuthentication.basic, "body": .body, "none": .none][value] else {
                throw Wrong(description: "--auth is basic, body or none")
            }
            authentication = known
        case "--port":
            guard let number = UInt16(value), number > 0 else {
                throw Wrong(description: "--port is a number from 1 to 65535")
            }
            port = Int(number)
        case "--path":
            guard value.hasPrefix("/"), let url = try? HTTP.URL("http://127.0.0.1\(value)"), url.encodedQuery == nil
            else { throw Wrong(description: "--path is the path of a URL, without a query") }
            path = value
        case "--auto": user = value
        default: throw Wrong(description: "there is no option \(option)")
        }
    }

    /// The provider to check.
    public var provider: Provider {
        Provider(
            name: "provider", authorizationURL: authorizationURL, tokenURL: tokenURL ?? "",
            revocationURL: revocationURL)
    }
}
