// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// Only the parts of the JSON that the skill reads and writes: with `Codable`, each further part costs time.

/// The parts of a request that the skill reads.
struct Plain: Decodable {
    struct Application: Decodable { var applicationId: String }
    struct User: Decodable {
        var userId: String
        var accessToken: String?
    }
    struct Session: Decodable {
        var new: Bool
        var sessionId: String
        var application: Application
        var user: User
        var attributes: [String: Attribute]?
    }
    struct System: Decodable {
        var application: Application
        var user: User
        var apiEndpoint: String?
        var apiAccessToken: String?
    }
    struct Context: Decodable {
        enum CodingKeys: String, CodingKey { case system = "System" }
        var system: System
    }
    struct Code: Decodable { var code: String }
    struct Named: Decodable {
        var name: String
        var id: String?
    }
    struct Wrapped: Decodable { var value: Named }
    struct Authority: Decodable {
        var authority: String
        var status: Code
        var values: [Wrapped]?
    }
    struct Resolutions: Decodable { var resolutionsPerAuthority: [Authority] }
    struct Slot: Decodable {
        var name: String
        var value: String?
        var confirmationStatus: String?
        var resolutions: Resolutions?
        var match: Named? {
            resolutions?.resolutionsPerAuthority.first { $0.status.code == "ER_SUCCESS_MATCH" }?.values?.first?.value
        }
    }
    struct Intent: Decodable {
        var name: String
        var slots: [String: Slot]?
    }
    struct Request: Decodable {
        var type: String
        var requestId: String
        var timestamp: String
        var locale: String?
        var intent: Intent?
    }

    var version: String
    var session: Session?
    var context: Context
    var request: Request

    /// The value of a session attribute: `Codable` has no type for any JSON.
    indirect enum Attribute: Swift.Codable {
        case null
        case bool(Bool)
        case number(Double)
        case string(String)
        case array([Attribute])
        case object([String: Attribute])

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if let string = try? value.decode(String.self) {
                self = .string(string)
            } else if let number = try? value.decode(Double.self) {
                self = .number(number)
            } else if let object = try? value.decode([String: Attribute].self) {
                self = .object(object)
            } else if let array = try? value.decode([Attribute].self) {
                self = .array(array)
            } else if let bool = try? value.decode(Bool.self) {
                self = .bool(bool)
            } else {
                self = .null
            }
        }

        func encode(to encoder: any Encoder) throws {
            var value = encoder.singleValueContainer()
            switch self {
            case .null: try value.encodeNil()
            case .bool(let bool): try value.encode(bool)
            case .number(let number): try value.encode(number)
            case .string(let string): try value.encode(string)
            case .array(let array): try value.encode(array)
            case .object(let object): try value.encode(object)
            }
        }
    }
}
