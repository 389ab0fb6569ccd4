// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaServices

extension Golden {
    private static let event = AlexaServices.ProactiveEventRequest(
        timestamp: "2026-11-24T20:00:00Z", referenceID: "order \"1\"", expiryTime: "2026-11-25T20:00:00Z",
        event: .messageAlert(
            ProactiveEvent.MessageAlert(
                state: ProactiveEvent.MessageAlert.State(status: .unread, freshness: .new),
                messageGroup: ProactiveEvent.MessageAlert.MessageGroup(
                    creator: ProactiveEvent.MessageAlert.Sender(name: "Mira"), count: 5, urgency: .urgent))),
        localizedAttributes: [AlexaServices.LocalizedAttributes(locale: .enGB, texts: ["sellerName": "A & B"])],
        relevantAudience: .user("amzn1.ask.account.example"))

    private static let eventBody: JSON = [
        "timestamp": "2026-11-24T20:00:00Z", "referenceId": "order \"1\"", "expiryTime": "2026-11-25T20:00:00Z",
        "event": [
            "name": "AMAZON.MessageAlert.Activated",
            "payload": [
                "state": ["status": "UNREAD", "freshness": "NEW"],
                "messageGroup": ["creator": ["name": "Mira"], "count": 5, "urgency": "URGENT"],
            ],
        ],
        "localizedAttributes": [["locale": "en-GB", "sellerName": "A & B"]],
        "relevantAudience": ["type": "Unicast", "payload": ["user": "amzn1.ask.account.example"]],
    ]

    static let program = [
        Golden(
            operation: .createProactiveEvent, target: "/v1/proactiveEvents", body: eventBody, answer: nil, result: ""
        ) { services in
            try await services.proactiveEvents.send(event)
            return ""
        },
        Golden(
            operation: .createProactiveEventInDevelopment, target: "/v1/proactiveEvents/stages/development",
            body: eventBody, answer: nil, result: ""
        ) { services in
            try await services.proactiveEvents.send(event, stage: .development)
            return ""
        },
        Golden(
            operation: .sendMessage, target: "/v1/skillmessages/users/\(awkwardInPath)",
            body: ["data": ["about": "tea & \"cake\""], "expiresAfterSeconds": 3600], answer: nil, result: ""
        ) { services in
            try await services.messaging.send(
                ["about": "tea & \"cake\""], to: awkward, expiresAfter: .seconds(3_600))
            return ""
        },
        Golden(
            operation: .dataStoreCommands, target: "/v1/datastore/commands",
            body: [
                "commands": [
                    ["type": "PUT_NAMESPACE", "namespace": "n"],
                    ["type": "PUT_OBJECT", "namespace": "n", "key": "k", "content": ["a": [1, nil]]],
                    ["type": "REMOVE_OBJECT", "namespace": "n", "key": "k"],
                    ["type": "REMOVE_NAMESPACE", "namespace": "n"], ["type": "CLEAR"],
                ],
                "target": ["type": "DEVICES", "items": ["d-1", "d-2"]],
                "attemptDeliveryUntil": "2026-11-25T20:00:00Z",
            ],
            answer: ["results": [["deviceId": "d-1", "type": "SUCCESS"]], "queuedResultId": "q-1"], result: "q-1"
        ) { services in
            let commands = [
                DataStoreCommand(type: .putNamespace, namespace: "n"),
                DataStoreCommand(type: .putObject, namespace: "n", key: "k", content: ["a": [1, nil]]),
                DataStoreCommand(type: .removeObject, namespace: "n", key: "k"),
                DataStoreCommand(type: .removeNamespace, namespace: "n"), DataStoreCommand(type: .clear),
            ]
            let answer = try await services.dataStore.run(
                commands, on: .devices(["d-1", "d-2"]), deliveringUntil: "2026-11-25T20:00:00Z")
            return answer.queuedResultID ?? ""
        },
        Golden(
            operation: .queuedResult, target: "/v1/datastore/queue/\(awkwardInPath)?maxResults=100",
            answer: ["items": [["deviceId": "d-1", "type": "DEVICE_UNAVAILABLE"]], "paginationContext": [:]],
            result: "DEVICE_UNAVAILABLE"
        ) { try await $0.dataStore.results(of: awkward).first(100).first?.type?.rawValue ?? "" },
        Golden(
            operation: .cancelCommands, target: "/v1/datastore/queue/\(awkwardInPath)/cancel", answer: nil, result: ""
        ) { services in
            try await services.dataStore.cancel(awkward)
            return ""
        },
    ]
}
