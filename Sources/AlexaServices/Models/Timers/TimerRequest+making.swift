// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices.TimerRequest {
    /// Makes a timer.
    ///
    /// - Parameters:
    ///   - duration: A second to 24 hours.
    ///   - label: A name, which the user can say.
    ///   - operation: What happens when it ends.
    ///   - visibility: Whether a screen shows it.
    ///   - isAudible: Whether it sounds when it ends.
    public init(
        _ duration: Duration, label: String? = nil, then operation: AlexaServices.TimerOperation = .notifyOnly,
        visibility: AlexaServices.Visibility = .visible, isAudible: Bool = true
    ) {
        self.init(
            duration: AlexaServices.AlexaDuration(duration), timerLabel: label,
            creationBehavior: AlexaServices.CreationBehavior(
                displayExperience: AlexaServices.DisplayExperience(visibility: visibility)),
            triggeringBehavior: AlexaServices.TriggeringBehavior(
                operation: operation, notificationConfig: AlexaServices.NotificationConfig(playAudible: isAudible)))
    }
}
