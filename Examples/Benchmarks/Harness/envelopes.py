# Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
# SPDX-License-Identifier: Apache-2.0

"""Writes the request envelopes that are measured: shapes as Alexa sends them, every id and token made up."""
import json
import os
import random

UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
MIXED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"


class Maker:
    """Makes envelopes; with the same seed, the same ones to the byte."""

    def __init__(self, seed=2026):
        self.random = random.Random(seed)
        self.skill = "amzn1.ask.skill." + self.uuid()

    def text(self, length, letters=UPPER):
        return "".join(self.random.choice(letters) for _ in range(length))

    def uuid(self):
        digits = f"{self.random.getrandbits(128):032x}"
        return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))

    def envelope(self, request, new=False, attributes=None, ids=52, token=90, api_token=240, interfaces=None,
                 blocks=None, speaker=False):
        user = {"userId": "amzn1.ask.account." + self.text(ids), "accessToken": "example-" + self.text(token, MIXED)}
        application = {"applicationId": self.skill}
        session = {"new": new, "sessionId": "amzn1.echo-api.session." + self.uuid(), "application": application}
        if attributes is not None:
            session["attributes"] = attributes
        session["user"] = user
        system = {
            "application": application,
            "user": user,
            "device": {
                "deviceId": "amzn1.ask.device." + self.text(ids),
                "supportedInterfaces": interfaces or {"AudioPlayer": {}},
            },
            "apiEndpoint": "https://api.eu.amazonalexa.com",
            "apiAccessToken": "example-" + self.text(api_token, MIXED),
        }
        if speaker:
            system["unit"] = {"unitId": "amzn1.ask.unit." + self.text(ids)}
            system["person"] = {"personId": "amzn1.ask.person." + self.text(ids)}
        return {
            "version": "1.0",
            "session": session,
            "context": {**(blocks or {}), "System": system},
            "request": {
                **request,
                "requestId": "amzn1.echo-api.request." + self.uuid(),
                "locale": "de-DE",
                "timestamp": "2026-11-20T18:04:05Z",
            },
        }

    def slot(self, name, value, matches):
        authority = f"amzn1.er-authority.echo-sdk.{self.skill}.{name.upper()}"
        found = {"authority": authority, "status": {"code": "ER_SUCCESS_MATCH" if matches else "ER_SUCCESS_NO_MATCH"}}
        if matches:
            found["values"] = [{"value": {"name": one, "id": self.text(22, MIXED)}} for one in matches]
        resolutions = {"resolutionsPerAuthority": [found]}
        return {
            "name": name, "value": value, "resolutions": resolutions, "confirmationStatus": "NONE", "source": "USER",
            "slotValue": {"type": "Simple", "value": value, "resolutions": resolutions},
        }

    def intent(self):
        slots = [
            self.slot("artist", "sigur rós", ["Sigur Rós"]),
            self.slot("playlist", "rainy days", ["Rainy Days", "Rainy Days at Home"]),
            self.slot("device", "kitchen", []),
        ]
        return {
            "type": "IntentRequest",
            "intent": {
                "name": "PlayArtistIntent", "confirmationStatus": "NONE", "slots": {one["name"]: one for one in slots},
            },
            "dialogState": "COMPLETED",
        }

    def attributes(self, queued=0):
        attributes = {"turn": 3, "lastArtist": "Björk", "speaker": {"id": self.text(32, MIXED), "volume": 45}}
        if queued:
            attributes["queue"] = [
                {"uri": "track:" + self.text(22, MIXED), "name": f"Lag númer {i}"} for i in range(queued)
            ]
        return attributes

    def player(self, activity):
        return {"AudioPlayer": {
            "offsetInMilliseconds": 41465, "token": "track:" + self.text(22, MIXED), "playerActivity": activity}}

    def component(self, i):
        return {
            "id": f"row{i}", "uid": f":{1000 + i}", "position": f"{24 * i}x{64 * i}+{i}+{3 * i}:{i}",
            "type": "text" if i % 2 else "mixed",
            "tags": {"clickable": True, "ordinal": i, "spoken": False, "viewport": {}, "focused": i == 1},
            "entities": [], "transform": [1.0, 0.0, 0.0, 1.0, 0.0, 12.5 * i], "text": f"Röð {i}: \"Ágætis byrjun\"",
        }

    def screen(self, rows):
        return {
            "Alexa.Presentation.APL": {
                "token": "nowPlaying", "version": "APL_WEB_RENDERER_GANDALF",
                "componentsVisibleOnScreen": [{
                    "uid": ":1000", "position": "1280x800+0+0:0", "type": "mixed", "tags": {"viewport": {}},
                    "entities": [], "children": [self.component(i) for i in range(rows)]}],
            },
            "Viewports": [{
                "type": "APL", "id": "main", "shape": "RECTANGLE", "dpi": 213, "presentationType": "STANDARD",
                "canRotate": False,
                "configuration": {"current": {
                    "mode": "HUB", "video": {"codecs": ["H_264_42", "H_264_41"]},
                    "size": {"type": "DISCRETE", "pixelWidth": 1280, "pixelHeight": 800}}},
            }],
            "Viewport": {
                "experiences": [{"arcMinuteWidth": 346, "arcMinuteHeight": 216, "canRotate": False, "canResize": False}],
                "mode": "HUB", "shape": "RECTANGLE", "pixelWidth": 1280, "pixelHeight": 800, "dpi": 213,
                "currentPixelWidth": 1280, "currentPixelHeight": 800, "touch": ["SINGLE"], "keyboard": ["DIRECTION"],
                "video": {"codecs": ["H_264_42", "H_264_41"]},
            },
        }

    def small(self):
        launch = {"type": "LaunchRequest", "shouldLinkResultBeReturned": False}
        return self.envelope(launch, new=True, ids=40, token=34, api_token=200)

    def medium(self):
        return self.envelope(self.intent(), attributes=self.attributes(), blocks=self.player("IDLE"))

    def large(self, rows=6, queued=8):
        interfaces = {
            "AudioPlayer": {}, "Alexa.Presentation.APL": {"runtime": {"maxVersion": "2024.3"}}, "Geolocation": {}}
        return self.envelope(
            self.intent(), attributes=self.attributes(queued), ids=100, token=160, api_token=900, speaker=True,
            interfaces=interfaces, blocks={**self.player("PLAYING"), **self.screen(rows)})


def compact(envelope):
    return json.dumps(envelope, ensure_ascii=False, separators=(",", ":")).encode()


def filled(size, grow):
    """The envelope nearest to a size in bytes that `grow(count)` makes."""
    empty, ten = len(compact(grow(1))), len(compact(grow(11)))
    return grow(max(1, 1 + round((size - empty) * 10 / (ten - empty))))


def write(folder):
    """Writes all envelopes; returns their paths: the three sizes, and the series by what grows in them."""
    os.makedirs(folder, exist_ok=True)

    def store(name, envelope):
        path = os.path.join(folder, name + ".json")
        with open(path, "wb") as file:
            file.write(compact(envelope))
        return path

    sizes = {name: store(name, getattr(Maker(), name)()) for name in ("small", "medium", "large")}
    kilobytes = [4, 16, 64, 256, 1024]
    series = {
        # What a screen shows, which nobody reads unless asked.
        "screen": [sizes["small"]] + [
            store(f"screen-{size}", filled(size * 1000, lambda rows: Maker().large(rows=rows, queued=0)))
            for size in kilobytes],
        # What the skill left in the session, which is read, changed and sent back. Alexa takes 120 KB.
        "session": [sizes["small"]] + [
            store(f"session-{size}", filled(size * 1000, lambda rows: Maker().envelope(
                Maker().intent(), attributes=Maker().attributes(rows)))) for size in kilobytes if size < 100],
    }
    return sizes, series
