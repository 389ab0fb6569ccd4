# Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
# SPDX-License-Identifier: Apache-2.0

"""The skill on Amazon's ask-sdk-core for Python, as a Lambda function calls it."""
import json
import sys
import time

from ask_sdk_core.skill_builder import SkillBuilder
from ask_sdk_core.utils import get_account_linking_access_token, get_slot, is_intent_name, is_request_type
from ask_sdk_model import RequestEnvelope
from ask_sdk_model.slu.entityresolution import StatusCode
from ask_sdk_model.ui import SimpleCard

builder = SkillBuilder()


@builder.request_handler(can_handle_func=is_request_type("LaunchRequest"))
def launch(turn):
    token = get_account_linking_access_token(turn) or ""
    turn.attributes_manager.session_attributes["turn"] = 1
    turn.response_builder.speak("Willkommen! Sag zum Beispiel: spiele Björk.").ask("Was möchtest du hören?")
    return turn.response_builder.set_card(SimpleCard("Musik", f"Verbunden ({len(token)})")).response


@builder.request_handler(can_handle_func=is_intent_name("PlayArtistIntent"))
def play(turn):
    token = get_account_linking_access_token(turn) or ""
    slot = get_slot(turn, "artist")
    found = match(slot)
    name = found.name if found else slot.value or ""
    attributes = turn.attributes_manager.session_attributes
    last = attributes.get("lastArtist", "")
    attributes["turn"] = attributes.get("turn", 0) + 1
    attributes["lastArtist"] = name
    turn.response_builder.speak(f"Ich spiele {name} statt {last}.").ask(f"Soll ich {last} wieder spielen?")
    card = SimpleCard(name, f"spotify:artist:{found.id if found else ''} ({len(token)})")
    return turn.response_builder.set_card(card).response


def match(slot):
    for one in slot.resolutions.resolutions_per_authority if slot.resolutions else []:
        if one.status.code == StatusCode.ER_SUCCESS_MATCH and one.values:
            return one.values[0].value
    return None


skill = builder.create()
function = builder.lambda_handler()


def handle(body):
    return json.dumps(function(json.loads(body), None), ensure_ascii=False, separators=(",", ":")).encode()


def decode(body):
    return skill.serializer.deserialize(body.decode(), RequestEnvelope)


def answer(verb, path, count="1"):
    with open(path, "rb") as file:
        body = file.read()
    if verb == "show":
        return handle(body).decode()
    work = handle if verb == "handle" else decode
    start = time.perf_counter_ns()
    for _ in range(int(count)):
        work(body)
    return f"{time.perf_counter_ns() - start} 0"


if "--once" in sys.argv:
    sys.stdout.buffer.write(handle(sys.stdin.buffer.read()))
else:
    for line in sys.stdin:
        print(answer(*line.split()), flush=True)
