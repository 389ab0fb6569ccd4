// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices.ReminderRequest {
    /// Makes a reminder.
    ///
    /// - Parameters:
    ///   - trigger: When it sounds.
    ///   - texts: What Alexa says, by the language of the device.
    ///   - notifies: Whether the Alexa app shows it, too.
    ///   - now: The time of the request.
    public init(
        _ trigger: AlexaServices.ReminderTrigger, saying texts: KeyValuePairs<AlexaLocale, String>,
        notifies: Bool = true, now: WallTime = .now
    ) {
        self.init(
            requestTime: Timestamp(secondsSince1970: now.secondsSince1970), trigger: trigger,
            alertInfo: AlexaServices.AlertInfo(
                spokenInfo: AlexaServices.SpokenInfo(
                    content: texts.map { AlexaServices.SpokenText(locale: $0.key, text: $0.value) })),
            pushNotification: AlexaServices.PushNotification(status: notifies ? .enabled : .disabled))
    }
}
