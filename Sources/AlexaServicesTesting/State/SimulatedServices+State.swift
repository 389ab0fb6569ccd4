// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension SimulatedServices {
    /// What simulated services know and keep.
    ///
    /// Its description says how much there is, and nothing of it.
    public struct State: Sendable {
        /// The API of the user's region.
        public var origin: HTTP.Origin = .alexaNorthAmerica
        /// The token that a request of Alexa's has.
        public var token = AlexaAPIToken("example-api-token")
        /// The permissions that the user granted.
        public var granted: Set<Permission> = []
        /// The permissions that the skill's manifest lists: others cannot be granted. `nil` stands for all.
        public var manifest: Set<Permission>?
        /// The user's profile.
        public var user = Profile()
        /// The profile of the recognised speaker; `nil` if Alexa recognises nobody.
        public var person: Profile?
        /// The user's devices, by their ids.
        public var devices: [String: Device] = ["amzn1.ask.device.example": Device()]
        /// The reminders of the skill.
        public var reminders: [AlexaServices.Reminder] = []
        /// How many reminders the skill may have.
        public var reminderLimit = 250
        /// The timers of the skill.
        public var timers: [AlexaServices.Timer] = []
        /// What the skill sells.
        public var products: [InSkillProduct] = []
        /// Purchases that a parent had to approve.
        public var transactions: [AlexaServices.Transaction] = []
        /// Whether the user allows purchases by voice.
        public var allowsVoicePurchases = true
        /// The devices that are connected to the user's device.
        public var endpoints: [AlexaServices.Endpoint] = []
        /// The time, in seconds since 1970-01-01T00:00:00Z. It does not pass by itself; it begins at 2026-01-01T12:00:00Z.
        public var time: Int64 = 1_767_268_800

        /// Makes the state of a user who granted nothing, set nothing and bought nothing, with one device.
        public init() {}
    }

    /// What the services know about a person.
    public struct Profile: Sendable, Hashable {
        /// The full name.
        public var name: PersonalText?
        /// The given name.
        public var givenName: PersonalText?
        /// The e-mail address; persons have none.
        public var email: PersonalText?
        /// The number of the mobile telephone.
        public var mobileNumber: AlexaServices.PhoneNumber?

        public init(
            name: PersonalText? = nil, givenName: PersonalText? = nil, email: PersonalText? = nil,
            mobileNumber: AlexaServices.PhoneNumber? = nil
        ) {
            self.name = name
            self.givenName = givenName
            self.email = email
            self.mobileNumber = mobileNumber
        }
    }

    /// What the services know about a device.
    public struct Device: Sendable, Hashable {
        /// The address; `nil` if the user entered none.
        public var address: AlexaServices.Address?
        /// The time zone, for instance `Europe/Berlin`.
        public var timeZone: String? = "Europe/London"
        /// The units for distances.
        public var distanceUnits: AlexaServices.DistanceUnits? = .metric
        /// The unit for temperatures.
        public var temperatureUnit: AlexaServices.TemperatureUnit? = .celsius

        /// Makes a device without an address, in London.
        public init() {}
    }
}

extension SimulatedServices.State: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// How much there is of each kind.
    public var description: String {
        "\(granted.count) permissions, \(reminders.count) reminders, \(timers.count) timers, \(products.count) products"
    }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(reflecting: description) }
}
