# Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
# SPDX-License-Identifier: Apache-2.0

"""My Mixtape's launch without a linked account on Amazon's ask-sdk-core. `lambda_function.handler` is what AWS's own client of
the Runtime API (awslambdaric) calls; run as a program, it speaks the Runtime API itself, with nothing but http.client."""
import json
import os

from ask_sdk_core.skill_builder import SkillBuilder
from ask_sdk_core.utils import get_account_linking_access_token, is_request_type
from ask_sdk_model.ui import LinkAccountCard, PlainTextOutputSpeech, Reprompt

builder = SkillBuilder()
builder.skill_id = os.environ["ALEXA_SKILL_ID"]


@builder.request_handler(can_handle_func=is_request_type("LaunchRequest"))
def launch(turn):
    assert not get_account_linking_access_token(turn)
    response = turn.response_builder.response
    response.output_speech = PlainTextOutputSpeech(
        text="Welcome to My Mixtape! Once you have linked Spotify, I can tell you about your playlists, your favorites, and "
             "what you heard lately. I have sent a card to your Alexa app. Or say: help.")
    response.reprompt = Reprompt(output_speech=PlainTextOutputSpeech(text="Say help to hear what I can do."))
    response.card = LinkAccountCard()
    response.should_end_session = False
    return response


handler = builder.lambda_handler()


def run():
    import http.client
    connection = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"])
    path = "/2018-06-01/runtime/invocation/"
    while True:
        connection.request("GET", path + "next")
        event = connection.getresponse()
        body = event.read()
        os.environ["_X_AMZN_TRACE_ID"] = event.headers["Lambda-Runtime-Trace-Id"]
        answer = json.dumps(handler(json.loads(body), None)).encode()
        connection.request("POST", f"{path}{event.headers['Lambda-Runtime-Aws-Request-Id']}/response", answer,
                           {"Content-Type": "application/json"})
        connection.getresponse().read()


if __name__ == "__main__":
    run()
