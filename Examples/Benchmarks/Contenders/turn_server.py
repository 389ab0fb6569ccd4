# Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
# SPDX-License-Identifier: Apache-2.0

"""My Mixtape's "my playlists" on Amazon's SDK and Flask, as gunicorn serves it: UPSTREAM=... gunicorn turn_server:app."""
import os
from xml.sax.saxutils import escape

import requests
from ask_sdk_core.skill_builder import SkillBuilder
from ask_sdk_core.utils import get_account_linking_access_token, is_intent_name
from ask_sdk_model import RequestEnvelope
from ask_sdk_model.ui import SimpleCard
from flask import Flask, Response, request

builder = SkillBuilder()
session = requests.Session()
session.trust_env = False


@builder.request_handler(can_handle_func=is_intent_name("MyPlaylists"))
def my_playlists(turn):
    token = get_account_linking_access_token(turn)
    page = session.get(f"{os.environ['UPSTREAM']}/v1/me/playlists", params={"limit": 50},
                       headers={"Authorization": f"Bearer {token}"}).json()
    names = [one["name"] for one in page["items"]]
    spoken = [escape(name) for name in names[:5]]
    if page["total"] > len(spoken):
        spoken.append(f"{page['total'] - len(spoken)} more")
    pause = ',<break time="250ms"/> '
    said = f"You have {page['total']} playlists: {pause.join(spoken[:-1])}{pause}and {spoken[-1]}."
    card = SimpleCard("Your playlists", "\n".join([*(f"• {name}" for name in names[:20]), "", "From Spotify"]))
    return turn.response_builder.speak(said).set_card(card).set_should_end_session(True).response


skill = builder.create()
app = Flask(__name__)


@app.post("/alexa")
def alexa():
    envelope = skill.serializer.deserialize(request.get_data(as_text=True), RequestEnvelope)
    answer = skill.serializer.serialize(skill.invoke(envelope, None))
    return Response(app.json.dumps(answer), content_type="application/json;charset=utf-8")
