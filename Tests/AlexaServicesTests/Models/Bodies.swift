// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaServices
import Testing

/// A body that a service sends or takes, and its model.
struct ServiceBody: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let body: JSON
    /// Reads a body and writes it again.
    let again: @Sendable ([UInt8]) throws(JSONError) -> [UInt8]

    init<Model: JSONModel & Hashable>(_: Model.Type, _ body: JSON) {
        testDescription = "\(Model.self)"
        self.body = body
        again = { (bytes) throws(JSONError) in try Model(json: bytes).jsonBytes(revealingTokens: true) }
    }

    static let all = Self.people + alerts + purchases + program + events

    private static let people = [
        ServiceBody(
            AlexaServices.Address.self,
            [
                "addressLine1": "410 Terry Ave North", "addressLine2": "", "addressLine3": "aeiou", "city": "Seattle",
                "districtOrCounty": "", "stateOrRegion": "WA", "postalCode": "98109", "countryCode": "US",
            ]),
        ServiceBody(AlexaServices.PhoneNumber.self, ["countryCode": "+1", "phoneNumber": "999-999-9999"]),
        ServiceBody(PersonalText.self, "Mira \"Example\""),
        ServiceBody(
            AlexaServices.EndpointList.self,
            [
                "endpoints": [
                    [
                        "endpointId": "e-1", "friendlyName": "Gadget",
                        "capabilities": [["interface": "Custom.X", "type": "AlexaInterface", "version": "1.0"]],
                    ], ["endpointId": "e-2", "capabilities": []],
                ]
            ]),
    ]

    private static let alerts = [
        ServiceBody(
            AlexaServices.ReminderList.self,
            [
                "totalCount": "1",
                "alerts": [
                    [
                        "alertToken": "a-1", "createdTime": "2018-11-04T08:05:44.568Z",
                        "updatedTime": "2018-11-04T08:05:44.943Z", "status": "ON", "version": "2",
                        "trigger": [
                            "type": "SCHEDULED_ABSOLUTE", "scheduledTime": "2018-11-04T20:05:44.327",
                            "timeZoneId": "Europe/London",
                            "recurrence": [
                                "freq": "WEEKLY", "byDay": ["MO", "SU"], "interval": 1,
                                "startDateTime": "2018-11-04T00:00:00.000", "endDateTime": "2019-11-04T00:00:00.000",
                                "recurrenceRules": ["FREQ=DAILY;BYHOUR=6;"],
                            ],
                        ],
                        "alertInfo": [
                            "spokenInfo": [
                                "content": [["locale": "en-GB", "text": "Tea", "ssml": "<speak>Tea</speak>"]]
                            ]
                        ],
                        "pushNotification": ["status": "DISABLED"],
                    ]
                ], "links": ["next": "/v1/alerts/reminders?x"],
            ]),
        ServiceBody(
            AlexaServices.ReminderRequest.self,
            ["requestTime": "2026-11-24T20:00:00Z", "trigger": ["type": "SCHEDULED_RELATIVE", "offsetInSeconds": 60]]),
        ServiceBody(
            AlexaServices.TimerList.self,
            [
                "timers": [
                    [
                        "id": "t-1", "status": "PAUSED", "duration": "PT5M", "timerLabel": "Pizza",
                        "triggerTime": "2019-12-03T10:25:30Z", "createdTime": "2019-12-03T10:15:30Z",
                        "updatedTime": "2019-12-03T10:12:03Z", "remainingTimeWhenPaused": "PT3M3S",
                    ]
                ], "totalCount": 1, "nextToken": "x",
            ]),
        ServiceBody(
            AlexaServices.TimerRequest.self,
            [
                "duration": "PT10M", "timerLabel": "bread",
                "creationBehavior": ["displayExperience": ["visibility": "HIDDEN"]],
                "triggeringBehavior": [
                    "operation": [
                        "type": "LAUNCH_TASK", "textToConfirm": [["locale": "en-US", "text": "Continue?"]],
                        "task": ["name": "a.BakeTask", "version": "1", "input": ["step": [5, nil]]],
                    ], "notificationConfig": ["playAudible": false],
                ],
            ]),
        ServiceBody(AlexaServices.TimerOperation.self, ["type": "NOTIFY_ONLY"]),
        ServiceBody(AlexaServices.TimerOperation.self, ["type": "SING", "song": ["a": 1]]),
    ]

    private static let purchases = [
        ServiceBody(
            InSkillProductPage.self,
            [
                "inSkillProducts": [
                    [
                        "productId": "p-1", "referenceName": "hints", "name": "Hints", "summary": "Five of them",
                        "type": "CONSUMABLE", "purchasable": "PURCHASABLE", "entitled": "ENTITLED",
                        "entitlementReason": "PURCHASED", "activeEntitlementCount": 3, "purchaseMode": "TEST",
                    ], ["productId": "p-2", "type": "A_NEW_KIND"],
                ], "isTruncated": true, "nextToken": "abcdef",
            ]),
        ServiceBody(
            AlexaServices.TransactionPage.self,
            [
                "results": [
                    [
                        "status": "PENDING_APPROVAL_BY_PARENT", "productId": "p-1",
                        "createdTime": "2018-11-23T12:23:10.52Z", "lastModifiedTime": "2018-11-23T12:23:10.52Z",
                    ]
                ], "metadata": ["resultSet": ["nextToken": "x"]],
            ]),
    ]

    private static let program = [
        ServiceBody(
            AlexaServices.DataStoreRequest.self,
            [
                "commands": [["type": "PUT_OBJECT", "namespace": "n", "key": "k", "content": ["a": [1, nil]]]],
                "target": ["type": "USER", "id": "u-1"], "attemptDeliveryUntil": "2026-11-25T20:00:00Z",
            ]),
        ServiceBody(AlexaServices.DataStoreTarget.self, ["type": "DEVICES", "items": ["d-1"]]),
        ServiceBody(AlexaServices.DataStoreTarget.self, ["type": "HOUSE", "id": 5]),
        ServiceBody(
            AlexaServices.DataStoreAnswer.self,
            [
                "results": [["deviceId": "d-1", "type": "DEVICE_UNAVAILABLE", "message": "offline"]],
                "queuedResultId": "q-1",
            ]),
        ServiceBody(
            AlexaServices.QueuedResultPage.self,
            [
                "items": [["deviceId": "d-1", "type": "SUCCESS"]],
                "paginationContext": ["totalCount": 1, "previousToken": "p", "nextToken": "n"],
            ]),
        ServiceBody(AlexaServices.SkillMessage.self, ["data": ["a": [1, nil]], "expiresAfterSeconds": 60]),
        ServiceBody(
            AlexaServices.SendDirectiveRequest.self,
            ["header": ["requestId": "r-1"], "directive": ["type": "VoicePlayer.Speak", "speech": "One moment"]]),
    ]
}
