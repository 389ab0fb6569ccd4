// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaServices

extension ServiceBody {
    static let events =
        [
            ServiceBody(
                AlexaServices.ProactiveEventRequest.self,
                [
                    "timestamp": "2026-11-24T20:00:00Z", "referenceId": "r-1", "expiryTime": "2026-11-25T20:00:00Z",
                    "event": ["name": "AMAZON.New.Thing", "payload": ["a": [1, nil]]],
                    "localizedAttributes": [["locale": "en-GB", "sellerName": "A"], ["locale": "de-DE"]],
                    "relevantAudience": ["type": "Multicast", "payload": [:]],
                ])
        ]
        + payloads.map { name, payload in ServiceBody(ProactiveEvent.self, ["name": .string(name), "payload": payload])
        }

    /// The payload of each event that Amazon documents.
    private static let payloads: KeyValuePairs<String, JSON> = [
        "AMAZON.WeatherAlert.Activated": [
            "weatherAlert": ["source": "localizedattribute:source", "alertType": "TORNADO"]
        ],
        "AMAZON.SportsEvent.Updated": [
            "update": ["scoreEarned": 1, "teamName": "Oranges"],
            "sportsEvent": [
                "eventLeague": ["name": "localizedattribute:eventLeagueName"],
                "homeTeamStatistic": ["team": ["name": "Oranges"], "score": 1],
                "awayTeamStatistic": ["team": ["name": "Apples"], "score": 2],
            ],
        ],
        "AMAZON.MessageAlert.Activated": [
            "state": ["status": "UNREAD", "freshness": "NEW"],
            "messageGroup": ["creator": ["name": "Mira"], "count": 5, "urgency": "URGENT"],
        ],
        "AMAZON.OrderStatus.Updated": [
            "state": [
                "status": "ORDER_SHIPPED", "deliveryDetails": ["expectedArrival": "2018-12-14T23:32:00.000Z"],
                "enterTimestamp": "2018-12-12T00:00:00.000Z",
            ], "order": ["seller": ["name": "localizedattribute:sellerName"]],
        ],
        "AMAZON.Occasion.Updated": [
            "state": ["confirmationStatus": "CONFIRMED"],
            "occasion": [
                "occasionType": "APPOINTMENT", "subject": "localizedattribute:subject",
                "provider": ["name": "localizedattribute:providerName"], "bookingTime": "2018-11-20T19:16:31Z",
                "broker": ["name": "localizedattribute:brokerName"],
            ],
        ],
        "AMAZON.TrashCollectionAlert.Activated": [
            "alert": ["garbageTypes": ["COMPOSTABLE", "RECYCLABLE_PLASTICS"], "collectionDayOfWeek": "TUESDAY"]
        ],
        "AMAZON.MediaContent.Available": [
            "availability": [
                "startTime": "2018-11-20T21:00:00Z", "provider": ["name": "localizedattribute:providerName"],
                "method": "AIR",
            ], "content": ["name": "localizedattribute:contentName", "contentType": "BOOK"],
        ],
        "AMAZON.SocialGameInvite.Available": [
            "invite": ["inviter": ["name": "Max"], "relationshipToInvitee": "FRIEND", "inviteType": "CHALLENGE"],
            "game": ["offer": "MATCH", "name": "localizedattribute:gameName"],
        ],
    ]
}
