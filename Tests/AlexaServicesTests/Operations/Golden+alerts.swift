// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaServices

extension Golden {
    private static let reminder: JSON = [
        "requestTime": "2026-11-24T20:00:00Z",
        "trigger": [
            "type": "SCHEDULED_ABSOLUTE", "scheduledTime": "2026-11-25T07:30:00.000", "timeZoneId": "Europe/Berlin",
        ],
        "alertInfo": [
            "spokenInfo": [
                "content": [
                    ["locale": "de-DE", "text": "Tee für \"Åsa\""], ["locale": "en-GB", "text": "Tea for \"Åsa\""],
                ]
            ]
        ],
        "pushNotification": ["status": "ENABLED"],
    ]

    private static func request() -> AlexaServices.ReminderRequest {
        AlexaServices.ReminderRequest(
            .at(AlexaServices.LocalDateTime("2026-11-25T07:30:00.000"), timeZone: "Europe/Berlin"),
            saying: [.deDE: "Tee für \"Åsa\"", .enGB: "Tea for \"Åsa\""],
            now: WallTime(secondsSince1970: 1_795_550_400))
    }

    static let alerts = [
        Golden(
            operation: .createReminder, target: "/v1/alerts/reminders", body: reminder,
            answer: ["alertToken": "a-1", "status": "ON", "version": "1", "href": "/v1/alerts/reminders/a-1"],
            result: "a-1"
        ) { try await $0.reminders.create(request()).id },
        Golden(
            operation: .reminders, target: "/v1/alerts/reminders",
            answer: ["totalCount": "2", "alerts": [["alertToken": "a-1"], ["alertToken": "a-2"]], "links": nil],
            result: "a-1 a-2"
        ) { try await $0.reminders.list().map(\.id).joined(separator: " ") },
        Golden(
            operation: .reminder, target: "/v1/alerts/reminders/\(awkwardInPath)",
            answer: ["alertToken": "a-1", "trigger": ["scheduledTime": "2026-11-25T07:30:00.000"]],
            result: "2026-11-25T07:30:00.000"
        ) { try await $0.reminders.reminder(awkward).trigger?.scheduledTime?.text ?? "" },
        Golden(
            operation: .updateReminder, target: "/v1/alerts/reminders/\(awkwardInPath)", body: reminder,
            answer: ["alertToken": "a-1", "version": "2"], result: "2"
        ) { try await $0.reminders.update(awkward, to: request()).version ?? "" },
        Golden(
            operation: .deleteReminder, target: "/v1/alerts/reminders/\(awkwardInPath)", answer: nil, result: ""
        ) { services in
            try await services.reminders.delete(awkward)
            return ""
        },
        Golden(
            operation: .createTimer, target: "/v1/alerts/timers",
            body: [
                "duration": "PT1H5M", "timerLabel": "eggs \"&\" more",
                "creationBehavior": ["displayExperience": ["visibility": "VISIBLE"]],
                "triggeringBehavior": [
                    "operation": ["type": "ANNOUNCE", "textToAnnounce": [["locale": "en-GB", "text": "Done"]]],
                    "notificationConfig": ["playAudible": true],
                ],
            ], answer: ["id": "t-1", "status": "ON", "duration": "PT1H5M"], result: "t-1"
        ) { services in
            let eggs = AlexaServices.TimerRequest(
                .seconds(3_900), label: "eggs \"&\" more", then: .announce([.enGB: "Done"]))
            return try await services.timers.create(eggs).id
        },
        Golden(
            operation: .timers, target: "/v1/alerts/timers",
            answer: ["timers": [["id": "t-1"], ["id": "t-2", "remainingTimeWhenPaused": "PT3M3S"]], "totalCount": 2],
            result: "183.0 seconds"
        ) { services in
            let timers = try await services.timers.list()
            return timers.last?.remainingTimeWhenPaused?.duration.map { "\($0)" } ?? ""
        },
        Golden(
            operation: .timer, target: "/v1/alerts/timers/\(awkwardInPath)", answer: ["id": "t-1", "status": "PAUSED"],
            result: "PAUSED"
        ) { try await $0.timers.timer(awkward).status?.rawValue ?? "" },
        Golden(operation: .pauseTimer, target: "/v1/alerts/timers/\(awkwardInPath)/pause", answer: nil, result: "") {
            services in
            try await services.timers.pause(awkward)
            return ""
        },
        Golden(operation: .resumeTimer, target: "/v1/alerts/timers/\(awkwardInPath)/resume", answer: nil, result: "") {
            services in
            try await services.timers.resume(awkward)
            return ""
        },
        Golden(operation: .deleteTimer, target: "/v1/alerts/timers/\(awkwardInPath)", answer: nil, result: "") {
            services in
            try await services.timers.delete(awkward)
            return ""
        },
        Golden(operation: .deleteTimers, target: "/v1/alerts/timers", answer: nil, result: "") { services in
            try await services.timers.deleteAll()
            return ""
        },
    ]
}
