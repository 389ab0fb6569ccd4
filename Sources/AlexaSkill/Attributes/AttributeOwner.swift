// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaModels

/// Whose attributes a turn reads and changes. It is chosen once, when the ``Skill`` is made.
///
/// The key in the store is the id as Alexa sends it, as in the official SDKs. Ids of users, persons and devices differ by their
/// beginning (`amzn1.ask.account.`, `amzn1.ask.person.`, `amzn1.ask.device.`), and are another one for each skill.
public struct AttributeOwner: Sendable {
    enum Kind: String {
        case user, person, device, other
    }

    private let find: @Sendable (RequestEnvelope) -> (Kind, String?)

    /// The user: everybody who speaks to the devices of one Alexa account.
    public static let user = Self { (.user, $0.user?.userID) }

    /// The recognised speaker, if they linked an account of their own; otherwise the user. The attributes then belong to the
    /// account that ``Linked`` uses. This is the default.
    public static let account = Self { envelope in
        if envelope.person?.accessToken != nil, let id = envelope.person?.personID { return (.person, id) }
        return (.user, envelope.user?.userID)
    }

    /// The recognised speaker; the user if Alexa recognises none.
    public static let person = Self { envelope in
        if let id = envelope.person?.personID { return (.person, id) }
        return (.user, envelope.user?.userID)
    }

    /// The device that the user speaks to.
    public static let device = Self { (.device, $0.device?.deviceID) }

    private init(_ find: @escaping @Sendable (RequestEnvelope) -> (Kind, String?)) { self.find = find }

    /// An owner of your own, such as an account's number in your database.
    ///
    /// ``LastingAttributes/forgetUser()`` and ``LastingAttributes/exportUser()`` leave it out: it may be shared by several users.
    ///
    /// - Parameter key: Returns the key in the store; `nil` or an empty key is the error ``AttributeError/Code/noOwner``.
    public init(key: @escaping @Sendable (RequestEnvelope) -> String?) {
        find = { (.other, key($0)) }
    }

    /// Returns the owner of a request's attributes.
    func found(in envelope: RequestEnvelope) throws(AttributeError) -> Found {
        let (kind, id) = find(envelope)
        guard let id, !id.isEmpty else { throw AttributeError(.noOwner) }
        return Found(kind: kind, key: id, user: envelope.user?.userID)
    }

    /// The owner of one request's attributes.
    struct Found: Sendable {
        let kind: Kind
        let key: String
        /// The user that a person or a device belongs to.
        let user: String?

        /// Whether the user's own attributes have to name this owner, so that they are found with the user's.
        var isOthers: Bool { (kind == .person || kind == .device) && user != nil && user != key }

        /// The user with this id.
        static func user(_ id: String) -> Self { Self(kind: .user, key: id, user: id) }
    }
}
